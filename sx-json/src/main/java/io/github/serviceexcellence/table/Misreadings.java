package io.github.serviceexcellence.table;

import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.table.HeldFaults.Held;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which texts that say nothing are one misreading of whole columns, such as labels where values are expected, and which option
 * would read them. It tries the options; it never applies one.
 */
final class Misreadings {
    private static final int MOST_ITEMS = 3;

    private final Answers answers;
    private final List<Reader> readers;
    private final Map<Object, Kind> kinds = new HashMap<>();
    private final Map<Held, Kind> found = new HashMap<>();
    private final LevelCodes codes;

    Misreadings(Answers answers, Collection<Held> held) {
        this.answers = answers;
        this.codes = new LevelCodes(answers);
        this.readers = held.isEmpty() ? List.of() : readers(answers.options());
        List<Held> rest = held.stream().filter(each -> !isExplained(each)).toList();
        rest.forEach(codes::add);
        for (Held each : rest) {
            String pattern = codes.pattern(each);
            if (pattern != null) {
                add(each, List.of(pattern), kind -> codes.message(kind.columns(), pattern));
            } else {
                shift(each);
            }
        }
    }

    /** What else would read a text. */
    private record Reader(Answers answers, ProblemKind told, String options) {}

    /** Faults of one kind: the first of them, their columns and items, and how often they came. */
    private static final class Kind {
        private final Held first;
        private final Function<Kind, Message> telling;
        private final Set<Integer> columns = new HashSet<>();
        private final Set<Integer> items = new TreeSet<>();
        private int texts;
        private long count;
        private @Nullable Message message;

        Kind(Held first, Function<Kind, Message> telling) {
            this.first = first;
            this.telling = telling;
        }

        Word columns() {
            int size = columns.size();
            return size == 1 ? Word.of("1 column", "1 kolom") : Word.of("{number} columns", "{number} kolommen", size);
        }

        String given() {
            return Codes.shorten(first.text());
        }

        Message message() {
            Message told = message == null ? telling.apply(this) : message;
            message = told;
            return told;
        }
    }

    private static List<Reader> readers(TableOptions options) {
        AnswerOptions now = options.answers();
        List<Reader> readers = new ArrayList<>();
        if (!now.labels()) {
            readers.add(reader(options, now.withLabels(true), TableProblem.LABELS, ""));
        }
        if (!now.decimalComma()) {
            readers.add(reader(options, now.withDecimalComma(true), TableProblem.COMMA, ""));
        }
        if (!now.loose()) {
            readers.add(reader(options, now.withLoose(true), TableProblem.LOOSE, "withCaseAndSpaceIgnored()"));
        }
        if (!now.labels() && !now.loose()) {
            AnswerOptions both = now.withLabels(true).withLoose(true);
            readers.add(reader(options, both, TableProblem.LOOSE, "withLabels().withCaseAndSpaceIgnored()"));
        }
        readers.removeIf(reader -> !reader.answers().contradictions().isEmpty());
        return readers;
    }

    private static Reader reader(TableOptions options, AnswerOptions other, ProblemKind told, String words) {
        return new Reader(new Answers(options.withAnswers(other)), told, words);
    }

    private boolean isExplained(Held held) {
        if (!RowForm.isUtf8(held.text())) {
            add(
                    held,
                    TableProblem.ANSWERS_NOT_UTF8,
                    kind -> kind.texts < 2
                            ? kind.first.message()
                            : TableProblem.ANSWERS_NOT_UTF8.with(kind.columns(), kind.given()));
            return true;
        }
        if (held.item() == HeldFaults.NO_ITEM) {
            boolean comma = !answers.options().answers().decimalComma() && TableNumbers.find(held.text(), true) != null;
            return comma && add(held, TableProblem.COMMA.code(), kind -> told(TableProblem.COMMA, kind, ""));
        }
        for (Reader reader : readers) {
            if (reads(reader.answers(), held) && !reads(answers, held)) {
                return add(
                        held,
                        reader.told().code() + reader.options(),
                        kind -> told(reader.told(), kind, reader.options()));
            }
        }
        return false;
    }

    private static Message told(ProblemKind told, Kind kind, String options) {
        return options.isEmpty()
                ? told.with(kind.columns(), kind.given())
                : told.with(kind.columns(), kind.given(), options);
    }

    private boolean add(Held held, Object key, Function<Kind, Message> telling) {
        Kind kind = kinds.computeIfAbsent(key, any -> new Kind(held, telling));
        kind.columns.add(held.column());
        kind.items.add(held.item());
        kind.texts++;
        kind.count += held.count();
        found.put(held, kind);
        return true;
    }

    private static boolean reads(Answers answers, Held held) {
        byte cell = answers.closer(held.item(), held.text());
        if (answers.kind(held.item()) != ItemKind.SEVERAL_CHOICES || (cell < 0 && cell >= Answers.LOWEST_CELL)) {
            return cell >= Answers.LOWEST_CELL;
        }
        char separator = answers.options().answers().choiceSeparator();
        ChoiceList lists = new ChoiceList(
                (item, buffer, start, length) -> answers.closer(item, new String(buffer, start, length)),
                separator,
                answers.mostParts());
        char[] text = held.text().toCharArray();
        return lists.take(held.item(), text, 0, text.length, null) == ChoiceList.WELL;
    }

    /** A number that stands one below or above the levels of a scale that counts by ones. */
    private void shift(Held held) {
        boolean rating = held.item() >= 0 && answers.kind(held.item()) == ItemKind.RATING;
        BigDecimal number = rating
                ? TableNumbers.find(held.text(), answers.options().answers().decimalComma())
                : null;
        List<BigDecimal> levels = rating ? answers.levels().numbers(held.item()) : List.of();
        if (number == null || !Decimals.isShort(number) || !countsByOnes(levels)) {
            return;
        }
        BigDecimal first = levels.get(0);
        BigDecimal last = levels.get(levels.size() - 1);
        if (number.compareTo(first.subtract(BigDecimal.ONE)) == 0) {
            shift(held, TableProblem.BELOW_SCALE, first, first.subtract(BigDecimal.ONE));
        } else if (number.compareTo(last.add(BigDecimal.ONE)) == 0) {
            shift(held, TableProblem.ABOVE_SCALE, last, first.add(BigDecimal.ONE));
        }
    }

    private static boolean countsByOnes(List<BigDecimal> levels) {
        int first = levels.get(0).intValue();
        return Stream.iterate(0, place -> place + 1)
                .limit(levels.size())
                .allMatch(place -> levels.get(place).compareTo(BigDecimal.valueOf((long) first + place)) == 0);
    }

    /** One such number may be a slip of the pen. */
    private void shift(Held held, ProblemKind told, BigDecimal end, BigDecimal code) {
        String number = Decimals.plain(told == TableProblem.BELOW_SCALE ? code : end.add(BigDecimal.ONE));
        add(
                held,
                List.of(told.code(), end),
                kind -> kind.count < 2
                        ? kind.first.message()
                        : told.with(number, kind.columns(), end.toPlainString(), firstCode(kind, code)));
    }

    /** Names the items unless the code fits all others too. */
    private String firstCode(Kind kind, BigDecimal code) {
        List<Item> items = answers.options().instrument().items();
        boolean all = Stream.iterate(0, item -> item + 1)
                .limit(items.size())
                .filter(item -> answers.kind(item) == ItemKind.RATING && !kind.items.contains(item))
                .allMatch(item -> answers.levels().numbers(item).get(0).compareTo(code) == 0);
        if (all) {
            return "withFirstCode(" + code.toPlainString() + ")";
        }
        UnaryOperator<String> call = id -> "withFirstCode(ItemId.of(\"" + id + "\"), " + code.toPlainString() + ")";
        List<String> calls = kind.items.stream()
                .limit(MOST_ITEMS)
                .map(item -> call.apply(items.get(item).id().value()))
                .toList();
        return String.join(", ", calls) + (kind.items.size() > MOST_ITEMS ? ", ..." : "");
    }

    /** What to say of a text. */
    Message message(Held held) {
        Kind kind = found.get(held);
        return kind == null ? held.message() : kind.message();
    }
}
