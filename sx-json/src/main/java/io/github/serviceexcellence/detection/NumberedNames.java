package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.internal.Codes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names that differ in a number alone, which runs, as many as there are items: they may be the items in their order. */
final class NumberedNames {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern AT_END = Pattern.compile(".*?(\\d{1,4})");
    private static final int LONGEST = 1000;

    private final Table table;
    private final Found found;

    NumberedNames(Table table, Found found) {
        this.table = table;
        this.found = found;
    }

    /** A name and its number. */
    private record Name(int place, int number) {}

    /** Tells for each item which of the names may be its own, by the place of the name. */
    void match(List<String> names, BiConsumer<Integer, Integer> taker) {
        List<Integer> items = IntStream.range(0, table.items().size())
                .filter(item -> table.items().get(item).kind() != ItemKind.TEXT)
                .boxed()
                .toList();
        List<List<Name>> runs = runs(names).stream()
                .filter(run -> run.size() == items.size() && run.size() > 1)
                .toList();
        Set<List<Integer>> places = new HashSet<>();
        runs.forEach(run -> places.add(run.stream().map(Name::place).toList()));
        if (places.size() == 1 && agrees(items, runs.get(0))) {
            for (int at = 0; at < items.size(); at++) {
                taker.accept(items.get(at), runs.get(0).get(at).place());
            }
        } else if (!places.isEmpty()) {
            List<Name> run = runs.get(0);
            found.ask(DetectionProblem.ORDER_UNSURE.with(
                    run.size(),
                    Codes.shorten(names.get(run.get(0).place())),
                    Codes.shorten(names.get(run.get(run.size() - 1).place()))));
        }
    }

    /** The names that are equal but for one number, which goes up by one. */
    private static List<List<Name>> runs(List<String> names) {
        Map<String, List<Name>> alike = new LinkedHashMap<>();
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place);
            Matcher number = NUMBER.matcher(name.length() > LONGEST ? "" : name);
            while (number.find()) {
                String rest = name.substring(0, number.start()) + '\0' + name.substring(number.end());
                alike.computeIfAbsent(rest, key -> new ArrayList<>())
                        .add(new Name(place, Integer.parseInt(number.group())));
            }
        }
        return alike.values().stream().filter(NumberedNames::goesUp).toList();
    }

    private static boolean goesUp(List<Name> run) {
        return IntStream.range(1, run.size())
                .allMatch(at -> run.get(at).number() == run.get(at - 1).number() + 1);
    }

    /** Ids that are numbered too must not be numbered otherwise. */
    private boolean agrees(List<Integer> items, List<Name> run) {
        Set<Integer> differences = new HashSet<>();
        for (int at = 0; at < items.size(); at++) {
            Optional<Integer> number = number(table.item(items.get(at)));
            if (number.isPresent()) {
                differences.add(number.get() - run.get(at).number());
            }
        }
        return differences.size() <= 1;
    }

    private static Optional<Integer> number(String id) {
        Matcher end = AT_END.matcher(id);
        return end.matches() ? Optional.of(Integer.valueOf(end.group(1))) : Optional.empty();
    }
}
