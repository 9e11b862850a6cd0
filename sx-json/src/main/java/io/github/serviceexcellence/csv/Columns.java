package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.document.Problem;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.internal.Codes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What each column of a file is, by the names in its header. */
final class Columns {
    static final int UNUSED = -1;
    static final int GROUP = -2;
    static final int ID = -3;
    static final int WEIGHT = -4;
    static final int ITEM = -5;
    static final int VALUE = -6;

    private final SurveyCsv survey;
    private final List<String> header;
    private final long line;
    private final Problems problems;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> twice = new HashSet<>();
    private final int[] roles;
    private final List<String> missing = new ArrayList<>();

    Columns(SurveyCsv survey, List<String> header, long line, Problems problems) {
        this.survey = survey;
        this.header = header;
        this.line = line;
        this.problems = problems;
        this.roles = new int[header.size()];
        for (int column = 0; column < roles.length; column++) {
            if (places.putIfAbsent(header.get(column), column) != null) {
                twice.add(header.get(column));
            }
        }
    }

    /** For each column the index of its item, or what else it is. */
    int[] roles() {
        Arrays.fill(roles, UNUSED);
        CsvLayout layout = survey.layout();
        if (layout.longForm().isPresent()) {
            find("the item", layout.longForm().get().item(), ITEM);
            find("the value", layout.longForm().get().value(), VALUE);
            findNamesakes();
        } else {
            List<Item> items = survey.instrument().items();
            for (int item = 0; item < items.size(); item++) {
                find(
                        "item " + items.get(item).id(),
                        survey.column(items.get(item).id()),
                        item);
            }
        }
        layout.group().ifPresent(column -> find("the group", column, GROUP));
        layout.id().ifPresent(column -> find("the respondent's id", column, ID));
        layout.weight().ifPresent(column -> find("the weight", column, WEIGHT));
        if (!missing.isEmpty()) {
            problem(
                    0,
                    "the file lacks " + (missing.size() == 1 ? "the column " : missing.size() + " columns: ")
                            + list(missing, 10) + "; its columns are "
                            + list(header.stream().map(Codes::shorten).toList(), 60) + separatorHint());
        }
        return roles;
    }

    private void find(String what, String name, int role) {
        Integer column = places.get(name);
        if (column == null) {
            missing.add(Codes.shorten(name) + (what.equals("item " + name) ? "" : " (" + what + ")"));
        } else if (twice.contains(name)) {
            problem(column + 1, "the column " + Codes.shorten(name) + " stands twice; rename one");
        } else if (roles[column] != UNUSED) {
            problem(
                    column + 1,
                    "the column " + Codes.shorten(name) + " is to serve as " + what
                            + " and as something else; name another");
        } else {
            roles[column] = role;
        }
    }

    /** In the long form the names of items are not columns, but must tell items apart all the same. */
    private void findNamesakes() {
        Set<String> names = new HashSet<>();
        for (Item item : survey.instrument().items()) {
            String name = survey.column(item.id());
            if (!names.add(name)) {
                problem(
                        0,
                        "'" + Codes.shorten(name) + "' is to mean item " + item.id()
                                + " and another; choose one meaning");
            }
        }
    }

    private static String list(List<String> names, int most) {
        String more = names.size() > most ? " and " + (names.size() - most) + " more" : "";
        return names.stream().limit(most).collect(Collectors.joining(", ")) + more;
    }

    private String separatorHint() {
        return header.size() == 1 ? "; if the fields are separated by another character, say by which" : "";
    }

    private void problem(int column, String message) {
        problems.add(new Problem("header", line, column, message));
    }
}
