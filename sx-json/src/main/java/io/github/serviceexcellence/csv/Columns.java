package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.document.Problem;
import io.github.serviceexcellence.document.internal.Levels;
import io.github.serviceexcellence.document.internal.Problems;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.internal.Codes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What each column of a file is, by the names in its header. */
final class Columns {
    static final int UNUSED = -1;
    static final int GROUP = -2;
    static final int ID = -3;
    static final int WEIGHT = -4;

    private final SurveyCsv survey;
    private final List<String> header;
    private final long line;
    private final Problems problems;
    private final int[] roles;
    private final List<String> missing = new ArrayList<>();

    Columns(SurveyCsv survey, List<String> header, long line, Problems problems) {
        this.survey = survey;
        this.header = header;
        this.line = line;
        this.problems = problems;
        this.roles = new int[header.size()];
    }

    /** For each column the index of its item, or what else it is. Texts for kinds of answers are entered among the levels. */
    int[] roles(Levels levels) {
        Arrays.fill(roles, UNUSED);
        List<Item> items = survey.instrument().items();
        for (int item = 0; item < items.size(); item++) {
            find("item " + items.get(item).id(), survey.column(items.get(item).id()), item);
        }
        survey.special().group().ifPresent(column -> find("the group", column, GROUP));
        survey.special().id().ifPresent(column -> find("the respondent's id", column, ID));
        survey.special().weight().ifPresent(column -> find("the weight", column, WEIGHT));
        if (!missing.isEmpty()) {
            problem(
                    0,
                    "the file lacks " + (missing.size() == 1 ? "the column " : missing.size() + " columns: ")
                            + list(missing, 10) + "; its columns are "
                            + list(header.stream().map(Codes::shorten).toList(), 60) + separatorHint());
        }
        enterKinds(levels);
        return roles;
    }

    private void find(String what, String name, int role) {
        int column = header.indexOf(name);
        if (column < 0) {
            missing.add(Codes.shorten(name) + (what.equals("item " + name) ? "" : " (" + what + ")"));
        } else if (header.lastIndexOf(name) != column) {
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

    private static String list(List<String> names, int most) {
        String more = names.size() > most ? " and " + (names.size() - most) + " more" : "";
        return names.stream().limit(most).collect(Collectors.joining(", ")) + more;
    }

    private String separatorHint() {
        return header.size() == 1 ? "; if the fields are separated by another character, say by which" : "";
    }

    private void enterKinds(Levels levels) {
        // sorted, so that the same file gives the same message
        new TreeMap<>(survey.answers()).forEach((text, kind) -> {
            try {
                BigDecimal value = new BigDecimal(text);
                for (int item = 0; item < survey.instrument().items().size(); item++) {
                    if (levels.find(item, value) >= 0) {
                        problem(
                                0,
                                "'" + Codes.shorten(text) + "' is to mean " + kind.code()
                                        + ", but it is also a level of item "
                                        + survey.instrument().items().get(item).id() + "; choose one meaning");
                        return;
                    }
                }
                if (value.scale() == 0 && value.precision() <= 3) {
                    levels.setKind(value.intValue(), kind);
                }
            } catch (NumberFormatException e) {
                // a word: looked up as such
            }
        });
    }

    private void problem(int column, String message) {
        problems.add(new Problem("header", line, column, message));
    }
}
