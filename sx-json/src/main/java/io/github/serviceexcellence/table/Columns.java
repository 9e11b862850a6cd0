package io.github.serviceexcellence.table;

import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
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
import java.util.List;
import java.util.Map;
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

    private final TableOptions options;
    private final boolean keepsTexts;
    private final List<String> header;
    private final long line;
    private final Problems problems;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> twice = new HashSet<>();
    private final int[] roles;
    private final List<Word> missing = new ArrayList<>();

    /** Begins with a header; what is wrong with it goes to the problems. */
    public Columns(TableOptions options, boolean keepsTexts, List<String> header, long line, Problems problems) {
        this.options = options;
        this.keepsTexts = keepsTexts;
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

    /** For each column the first cell of its item, or what else it is. */
    public int[] roles() {
        Arrays.fill(roles, UNUSED);

        if (options.longForm().isPresent()) {
            find(Word.of("the item", "het item"), options.longForm().get().item(), ITEM);
            find(Word.of("the value", "de waarde"), options.longForm().get().value(), VALUE);
            findNamesakes();
        } else {
            findItems();
        }
        findUnits(options.breakdowns());
        options.id().ifPresent(column -> find(Word.of("the respondent's id", "het respondentnummer"), column, ID));
        options.weight().ifPresent(column -> find(Word.of("the weight", "het gewicht"), column, WEIGHT));
        options.voiceColumn().ifPresent(column -> find(Word.of("the voice", "de stem"), column, VOICE));
        if (!missing.isEmpty()) {
            Word columns = Word.list(
                    header.stream().map(name -> Word.same(Codes.shorten(name))).toList(), 60);
            problem(
                    0,
                    missing.size() == 1
                            ? TableProblem.LACKS_COLUMN.with(missing.get(0), columns, separatorHint())
                            : TableProblem.LACKS_COLUMNS.with(
                                    missing.size(), Word.list(missing, 10), columns, separatorHint()));
        }
        return roles;
    }

    private void findUnits(Map<Breakdown, List<String>> breakdowns) {
        int role = UNIT;
        for (Map.Entry<Breakdown, List<String>> breakdown : breakdowns.entrySet()) {
            String name = Codes.shorten(breakdown.getKey().name());
            Word what = breakdown.getKey().equals(Breakdown.GROUP)
                    ? Word.of("the group", "de groep")
                    : Word.of("the breakdown " + name, "de indeling " + name);
            for (String column : breakdown.getValue()) {
                find(what, column, role--);
            }
        }
    }

    private void findItems() {
        List<Item> items = options.instrument().items();
        for (int index = 0; index < items.size(); index++) {
            ItemId item = items.get(index).id();
            boolean text = items.get(index).kind() == ItemKind.TEXT;
            // a text may have no column, and is read only for who makes something of it
            if (!text || options.names(item) || (keepsTexts && places.containsKey(options.column(item)))) {
                int role = Cells.layout(options.instrument()).first(index);
                find(Word.same("item " + item), options.column(item), text && !keepsTexts ? SKIPPED : role);
            }
        }
    }

    private void find(Word what, String name, int role) {
        Integer column = places.get(name);
        if (column == null) {
            Word lacked = Word.same(Codes.shorten(name));
            boolean says = what.english().equals("item " + name);
            missing.add(says ? lacked : lacked.then(Word.of(" (" + what.english() + ")", " (" + what.dutch() + ")")));
        } else if (twice.contains(name)) {
            problem(column + 1, TableProblem.COLUMN_TWICE.with(Codes.shorten(name)));
        } else if (roles[column] != UNUSED) {
            problem(column + 1, TableProblem.TWO_ROLES.with(Codes.shorten(name), what));
        } else {
            roles[column] = role;
        }
    }

    /** In the long form the names of items are not columns, but must tell items apart all the same. */
    private void findNamesakes() {
        Set<String> names = new HashSet<>();
        for (Item item : options.instrument().items()) {
            String name = options.column(item.id());
            if (!names.add(name)) {
                problem(0, TableProblem.TWO_ITEMS.with(Codes.shorten(name), item.id()));
            }
        }
    }

    private Word separatorHint() {
        return header.size() == 1
                ? Word.of(
                        "; if the fields are separated by another character, say by which",
                        "; als een ander teken de velden scheidt, zeg dan welk")
                : Word.same("");
    }

    private void problem(int column, Message message) {
        problems.add(Place.pointer("", line, column), message);
    }
}
