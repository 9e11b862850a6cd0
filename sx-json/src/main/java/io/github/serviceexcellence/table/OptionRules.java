package io.github.serviceexcellence.table;

import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.intake.UnitSpelling;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.table.AnswerOptions.Spelling;
import io.github.serviceexcellence.table.RowOptions.Condition;
import io.github.serviceexcellence.table.RowOptions.DurationColumn;
import io.github.serviceexcellence.table.RowOptions.TimeColumn;
import io.github.serviceexcellence.table.TableOptions.MarkColumn;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds to options what a caller says, and refuses what cannot be meant. */
public final class OptionRules {
    private static final int LONGEST = 1000;

    private OptionRules() {}

    /** Has a text mean another kind of answer. */
    public static AnswerOptions plus(AnswerOptions options, Optional<ItemId> item, String text, AnswerKind kind) {
        if (kind == AnswerKind.ANSWERED) {
            throw InvalidInputException.of(TableProblem.ANSWERED.with(Codes.shorten(text)));
        }
        Map<Spelling, AnswerKind> more = new HashMap<>(options.kinds());
        more.put(spelling(item, text), kind);
        return options.withKinds(more);
    }

    /** Has a text mean a level, of one item or of all that have it. */
    public static AnswerOptions plus(TableOptions options, Optional<ItemId> item, String text, BigDecimal level) {
        Stream<Item> items = item.map(id -> Stream.of(options.instrument().item(id)))
                .orElseGet(() -> options.instrument().items().stream());
        List<Item> ratings = items.filter(any -> any.kind() == ItemKind.RATING).toList();
        if (ratings.stream().noneMatch(any -> any.scale().placeOf(level).isPresent())) {
            throw InvalidInputException.of(TableProblem.NO_LEVEL.with(
                    level.toPlainString(),
                    Word.list(
                            ratings.stream()
                                    .map(any -> "(" + any.scale() + ")")
                                    .distinct()
                                    .map(Word::same)
                                    .toList(),
                            5)));
        }
        Map<Spelling, BigDecimal> more = new HashMap<>(options.answers().levels());
        more.put(spelling(item, text), level);
        return options.answers().withLevels(more);
    }

    /** Has a text mean a choice. */
    public static AnswerOptions plus(TableOptions options, ItemId item, String text, String choice) {
        requireChoice(options.instrument().item(item), choice);
        Map<Spelling, String> more = new HashMap<>(options.answers().choices());
        more.put(spelling(Optional.of(item), text), choice);
        return options.answers().withChoices(more);
    }

    private static Spelling spelling(Optional<ItemId> item, String text) {
        return new Spelling(
                item, Codes.name(Word.of("text", "tekst"), text, LONGEST).strip());
    }

    /** The column of a level. */
    public static MarkColumn mark(Instrument instrument, ItemId item, BigDecimal level, String column) {
        Scale scale = instrument.item(rating(instrument, item)).scale();
        if (scale.placeOf(level).isEmpty()) {
            throw InvalidInputException.of(
                    TableProblem.NO_LEVEL.with(level.toPlainString(), Word.same(scale.toString())));
        }
        return new MarkColumn(item, level.toPlainString(), column);
    }

    /** The column of a choice. */
    public static MarkColumn mark(Instrument instrument, ItemId item, String choice, String column) {
        requireChoice(instrument.item(item), choice);
        return new MarkColumn(item, choice, column);
    }

    private static void requireChoice(Item item, String choice) {
        List<String> codes = item.choices().stream().map(Choice::code).toList();
        if (!codes.contains(choice)) {
            throw InvalidInputException.of(TableProblem.NO_CHOICE.with(
                    Codes.shorten(choice),
                    item.id(),
                    Word.list(codes.stream().map(Word::same).toList(), 20)));
        }
    }

    /** An item that must be a rating. */
    public static ItemId rating(Instrument instrument, ItemId item) {
        if (instrument.item(item).kind() != ItemKind.RATING) {
            throw InvalidInputException.of(TableProblem.NO_RATING.with(item));
        }
        return item;
    }

    /** A rating whose scale must be the same from both ends. */
    public static ItemId symmetric(Instrument instrument, ItemId item) {
        Scale scale = instrument.item(rating(instrument, item)).scale();
        BigDecimal both = scale.lowest().add(scale.highest());
        if (!scale.levels().stream()
                .allMatch(level -> scale.placeOf(both.subtract(level.value())).isPresent())) {
            throw InvalidInputException.of(TableProblem.NOT_SYMMETRIC.with(item, scale));
        }
        return item;
    }

    /** Makes sure that the answers begin below the header. */
    public static void requireRows(int header, OptionalInt first) {
        if (header < 1 || first.orElse(header + 1) <= header) {
            throw InvalidInputException.of(TableProblem.HEADER_ROW.with(header, first.orElse(header + 1)));
        }
    }

    /** Makes sure that a bound of memory is one. */
    public static int requirePositive(int megabytes) {
        if (megabytes < 1) {
            throw InvalidInputException.of(TableProblem.MEGABYTES.with(megabytes));
        }
        return megabytes;
    }

    /** Has the name of a unit read as another. */
    public static UnitOptions plus(UnitOptions options, Breakdown breakdown, String written, String name) {
        Map<String, String> names = new HashMap<>(options.names().getOrDefault(breakdown, Map.of()));
        names.put(unitName(written), unitName(name));
        Map<Breakdown, Map<String, String>> more = new HashMap<>(options.names());
        more.put(breakdown, Map.copyOf(names));
        return options.withNames(more);
    }

    private static String unitName(String name) {
        return GroupKey.of(UnitSpelling.canonical(name)).path().get(0);
    }

    /** Has the units of a breakdown stand in columns: in one only, if a character separates units or levels. */
    public static UnitOptions plus(UnitOptions options, Breakdown breakdown, List<String> columns) {
        boolean separated = options.separators().containsKey(breakdown)
                || options.pathSeparators().containsKey(breakdown);
        if (separated && columns.size() > 1) {
            throw InvalidInputException.of(TableProblem.UNIT_SEPARATOR.with(breakdown.name()));
        }
        Map<Breakdown, List<String>> more = new LinkedHashMap<>(options.breakdowns());
        more.put(breakdown, columns);
        return options.withBreakdowns(more);
    }

    /** Has several units stand in a field. */
    public static UnitOptions withUnitSeparator(UnitOptions options, Breakdown breakdown, char separator) {
        requireApart(options, breakdown, separator, options.pathSeparators());
        return options.withSeparators(plus(options.separators(), breakdown, separator));
    }

    /** Has a path stand in a field. */
    public static UnitOptions withPathSeparator(UnitOptions options, Breakdown breakdown, char separator) {
        requireApart(options, breakdown, separator, options.separators());
        return options.withPathSeparators(plus(options.pathSeparators(), breakdown, separator));
    }

    private static Map<Breakdown, Character> plus(Map<Breakdown, Character> map, Breakdown breakdown, char separator) {
        Map<Breakdown, Character> more = new HashMap<>(map);
        more.put(breakdown, separator);
        return more;
    }

    private static void requireApart(
            UnitOptions options, Breakdown breakdown, char separator, Map<Breakdown, Character> others) {
        boolean sole = options.breakdowns().getOrDefault(breakdown, List.of()).size() <= 1;
        boolean fits = !Character.isLetterOrDigit(separator)
                && !UnitSpelling.canonical(String.valueOf(separator)).isEmpty()
                && separator != '"';
        if (!sole || !fits || Objects.equals(others.get(breakdown), separator)) {
            throw InvalidInputException.of(TableProblem.UNIT_SEPARATOR.with(breakdown.name()));
        }
    }

    /** Has rows count by what stands in a column. */
    public static RowOptions plus(RowOptions options, String column, boolean keeps, String... values) {
        if (values.length == 0) {
            throw InvalidInputException.of(TableProblem.NO_VALUES.with(Codes.shorten(column)));
        }
        Set<String> texts = Arrays.stream(values).map(String::strip).collect(Collectors.toUnmodifiableSet());
        return options.withConditions(
                Stream.concat(options.conditions().stream(), Stream.of(new Condition(column, texts, keeps)))
                        .toList());
    }

    /** A column of times in a format of their own. */
    public static TimeColumn time(String column, DateTimeFormatter format) {
        return new TimeColumn(column, Optional.of(TimeText.requireWhole(format)));
    }

    /** A column of durations. */
    public static DurationColumn duration(String column, Duration unit) {
        if (unit.isNegative() || unit.isZero()) {
            throw InvalidInputException.of(TableProblem.DURATION_UNIT.with(unit));
        }
        return new DurationColumn(column, unit);
    }
}
