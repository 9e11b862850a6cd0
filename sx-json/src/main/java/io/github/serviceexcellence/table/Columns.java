package io.github.serviceexcellence.table;

import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.response.Breakdown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each column of a file is, by the names in its header. */
public final class Columns {
    static final int UNUSED = -1;
    /** Of a text that nobody wants. */
    static final int SKIPPED = -8;

    static final int ID = -3;
    static final int WEIGHT = -4;
    static final int ITEM = -5;
    static final int VALUE = -6;
    static final int VOICE = -7;
    /** The first level of the first breakdown; the other levels have the numbers below. */
    static final int UNIT = -9;

    /** A column of an item that has several: the first of them in the order of {@link SharedColumn#all}; the others have the numbers below. */
    static final int SHARED = -1 << 20;

    /** As many positions as are told of columns that have one name. */
    private static final int MOST_POSITIONS = 6;

    private final TableOptions options;
    private final boolean keepsTexts;
    private final List<String> header;
    private final long line;
    private final Problems problems;
    /** The columns of each name; one without a name has none. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    private final int[] roles;
    /** The columns that say whether a row counts, when it was given or how long it took, whatever else they are. */
    private final boolean[] watched;

    private final MissingColumns missing;
    private int named;

    /** Begins with a header; what is wrong with it goes to the problems. */
    public Columns(TableOptions options, boolean keepsTexts, List<String> header, long line, Problems problems) {
        this.options = options;
        this.keepsTexts = keepsTexts;
        this.header = header;
        this.line = line;
        this.problems = problems;
        this.roles = new int[header.size()];
        this.watched = new boolean[header.size()];
        this.missing = new MissingColumns(header);
        for (int column = 0; column < roles.length; column++) {
            if (!header.get(column).isEmpty()) {
                places.computeIfAbsent(header.get(column), name -> new ArrayList<>(1))
                        .add(column);
            }
        }
    }

    /**
     * For each column the first cell of its item, or what else it is; columns at the end that have neither a name nor a role are left out:
     * they are what a separator at the end of each line makes.
     */
    public int[] roles() {
        Arrays.fill(roles, UNUSED);

        if (options.longForm().isPresent()) {
            find(Word.of("the item", "het item"), options.longForm().get().item(), ITEM);
            find(Word.of("the value", "de waarde"), options.longForm().get().value(), VALUE);
            findNamesakes();
        } else {
            findItems();
            findShared();
        }
        findUnits(options.units().breakdowns());
        find(
                Word.of("the respondent's id", "het respondentnummer"),
                options.rows().id(),
                ID);
        find(Word.of("the weight", "het gewicht"), options.rows().weight(), WEIGHT);
        find(Word.of("the voice", "de stem"), options.rows().voiceColumn(), VOICE);
        findWatched(options.rows());
        if (!missing.isEmpty()) {
            problem(0, missing.message());
        }
        return Arrays.copyOf(roles, width());
    }

    /** Whether a column was looked for in vain. */
    boolean lackColumns() {
        return !missing.isEmpty();
    }

    /** Whether a column was found by its name. */
    boolean bearNames() {
        return named > 0;
    }

    private int width() {
        int width = roles.length;
        while (width > 0
                && roles[width - 1] == UNUSED
                && !watched[width - 1]
                && header.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    private void findUnits(Map<Breakdown, List<String>> breakdowns) {
        int role = UNIT;
        for (Map.Entry<Breakdown, List<String>> breakdown : breakdowns.entrySet()) {
            String name = Codes.shorten(breakdown.getKey().name());
            Word what = breakdown.getKey().equals(Breakdown.GROUP)
                    ? Word.of("the group", "de groep")
                    : Word.of("the breakdown {breakdown}", "de indeling {breakdown}", name);
            for (String column : breakdown.getValue()) {
                find(what, column, role--);
            }
        }
    }

    private void findItems() {
        List<Item> items = options.instrument().items();
        for (int index = 0; index < items.size(); index++) {
            Item item = items.get(index);
            if (!SharedColumn.isShared(options, item.id()) && isWanted(item)) {
                int role = Cells.layout(options.instrument()).first(index);
                find(
                        Word.of("item {item}", "item {item}", item.id()),
                        options.columns(item.id()).get(0),
                        item.kind() == ItemKind.TEXT && !keepsTexts ? SKIPPED : role);
            }
        }
    }

    /** A text may have no column, and is read only for who makes something of it. */
    private boolean isWanted(Item item) {
        return item.kind() != ItemKind.TEXT
                || options.names(item.id())
                || (keepsTexts && !columns(options.columns(item.id()).get(0)).isEmpty());
    }

    private void findShared() {
        List<SharedColumn> all = SharedColumn.all(options);
        for (int index = 0; index < all.size(); index++) {
            Item item = options.instrument().items().get(all.get(index).item());
            find(
                    Word.of("item {item}", "item {item}", item.id()),
                    all.get(index).column(),
                    item.kind() == ItemKind.TEXT && !keepsTexts ? SKIPPED : SHARED - index);
        }
    }

    private void find(Word what, Optional<String> name, int role) {
        if (name.isPresent()) {
            find(what, name.get(), role);
        }
    }

    private void find(Word what, String name, int role) {
        int column = column(what, name);
        if (column >= 0 && roles[column] != UNUSED) {
            problem(column + 1, TableProblem.TWO_ROLES.with(Codes.shorten(name), what));
        } else if (column >= 0) {
            roles[column] = role;
        }
    }

    /**
     * The column that a caller named: the one that bears the name, or else, for {@code "#3"}, the third. If there is none, or several bear
     * the name, that is a problem of the header. Whether the column has a role already is for the caller to see.
     *
     * @param what what the column is wanted for, for the message
     * @param name the name as an option gives it, {@linkplain ColumnName#fold folded}
     * @return the column, counted from 0; -1 if a problem was noted
     */
    int column(Word what, String name) {
        List<Integer> found = columns(name);
        if (found.isEmpty()) {
            missing.add(what, name);
        } else if (found.size() > 1) {
            problem(found.get(0) + 1, twice(what, name, found));
        }
        named += places.containsKey(name) ? 1 : 0;
        return found.size() == 1 ? found.get(0) : -1;
    }

    private List<Integer> columns(String name) {
        List<Integer> named = places.getOrDefault(name, List.of());
        int position = ColumnName.position(name);
        return named.isEmpty() && position >= 0 && position < header.size() ? List.of(position) : named;
    }

    private static Message twice(Word what, String name, List<Integer> found) {
        Word positions = Word.list(found, MOST_POSITIONS, column -> Word.same("\"#" + (column + 1) + '"'));
        boolean isItem = what.english().startsWith("item ");
        String both = "withColumn(" + what.english().replaceFirst("item ", "") + ", " + positions.english() + ")";
        return TableProblem.COLUMN_TWICE.with(
                Codes.shorten(name),
                found.size(),
                positions,
                !isItem || found.size() > MOST_POSITIONS
                        ? Word.same("")
                        : Word.of(", or all of them with {call}", ", of alle samen met {call}", both));
    }

    /** What says whether a row counts, or when it was given, may serve as something else too. */
    private void findWatched(RowOptions rows) {
        Set<String> conditions = new LinkedHashSet<>();
        for (RowOptions.Condition condition : rows.conditions()) {
            conditions.add(condition.column());
        }
        for (String column : conditions) {
            findWatched(Word.of("which rows count", "welke rijen meetellen"), column);
        }
        if (rows.time().isPresent()) {
            findWatched(Word.of("the time", "het tijdstip"), rows.time().get().column());
        }
        if (rows.duration().isPresent()) {
            findWatched(
                    Word.of("the duration", "de invultijd"),
                    rows.duration().get().column());
        }
    }

    private void findWatched(Word what, String name) {
        int column = column(what, name);
        if (column >= 0) {
            watched[column] = true;
        }
    }

    /** In the long form the names of items are not columns, but must tell items apart all the same. */
    private void findNamesakes() {
        Set<String> names = new HashSet<>();
        for (Item item : options.instrument().items()) {
            for (String name : options.columns(item.id())) {
                if (!names.add(name)) {
                    problem(0, TableProblem.TWO_ITEMS.with(Codes.shorten(name), item.id()));
                }
            }
        }
    }

    private void problem(int column, Message message) {
        problems.add(Place.pointer("", line, column), message);
    }
}
