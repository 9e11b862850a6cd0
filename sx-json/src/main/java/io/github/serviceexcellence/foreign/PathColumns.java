package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.table.RowOptions;
import io.github.serviceexcellence.table.TableOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which path feeds which column. The columns that the options use make the header; behind them come those that only the merging of events
 * looks at.
 */
final class PathColumns {
    /** No column. */
    static final int NONE = -1;

    private final ForeignOptions options;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, List<Integer>> byPath = new HashMap<>();
    /** The items whose columns were not named, by their ids: they may stand below other names. */
    private final Map<String, Integer> byKey = new HashMap<>();

    /** The lists of which a column takes an element. */
    private final Set<String> lists = new HashSet<>();

    private final List<String> header;
    private final int id;
    private final List<Integer> times;
    private final int state;

    PathColumns(ForeignOptions options) {
        this.options = options;
        this.header = header(options.table());
        Tool tool = options.tool();
        this.id = tool.id(options.table()).map(this::find).orElse(NONE);
        this.times = tool.times(options.table()).stream().map(this::find).toList();
        this.state = tool.state().map(this::find).orElse(NONE);
    }

    /**
     * A column.
     *
     * @param name its name in the header
     * @param path the path that feeds it
     * @param item the item whose answers it holds, if it does
     * @param isNamed whether a caller named it
     * @param joiner what stands between several values, if there may be several
     */
    record Column(String name, String path, Optional<ItemId> item, boolean isNamed, Optional<Character> joiner) {}

    private List<String> header(TableOptions table) {
        Map<String, Column> named = new LinkedHashMap<>();
        table.instrument().items().forEach(item -> items(table, item, named));
        table.marks().forEach(mark -> put(named, mark.column(), true, Optional.of(mark.item()), Optional.empty()));
        table.units()
                .breakdowns()
                .forEach((breakdown, levels) -> levels.forEach(
                        level -> put(named, level, true, Optional.empty(), separator(table, breakdown))));
        RowOptions rows = table.rows();
        List<String> others = new ArrayList<>();
        rows.id().ifPresent(others::add);
        rows.weight().ifPresent(others::add);
        rows.voiceColumn().ifPresent(others::add);
        rows.time().ifPresent(time -> others.add(time.column()));
        rows.duration().ifPresent(duration -> others.add(duration.column()));
        rows.conditions().forEach(condition -> others.add(condition.column()));
        others.forEach(name -> put(named, name, true, Optional.empty(), Optional.empty()));
        named.values().forEach(this::add);
        return List.copyOf(named.keySet());
    }

    private void items(TableOptions table, Item item, Map<String, Column> named) {
        boolean isNamed = table.names(item.id());
        Optional<Character> joiner = item.kind() == ItemKind.SEVERAL_CHOICES
                ? Optional.of(table.answers().choiceSeparator())
                : Optional.empty();
        boolean marked = table.marks().stream().anyMatch(mark -> mark.item().equals(item.id()));
        if (isNamed || !marked) {
            table.columns(item.id()).forEach(name -> put(named, name, isNamed, Optional.of(item.id()), joiner));
        }
        if (!isNamed && !marked) {
            byKey.putIfAbsent(item.id().value(), named.size() - 1);
        }
    }

    private static Optional<Character> separator(TableOptions table, Breakdown breakdown) {
        return Optional.ofNullable(table.units().separators().get(breakdown));
    }

    /** A name that is to mean two things is found out by whoever reads the header. */
    private void put(
            Map<String, Column> named,
            String name,
            boolean isNamed,
            Optional<ItemId> item,
            Optional<Character> joiner) {
        String path = item.isPresent() ? options.tool().path(options.answers(), name, isNamed) : JsonPath.parse(name);
        named.putIfAbsent(name, new Column(name, path, item, isNamed, joiner));
    }

    private int add(Column column) {
        byPath.computeIfAbsent(column.path(), path -> new ArrayList<>()).add(columns.size());
        columns.add(column);
        if (column.path().endsWith("]")) {
            lists.add(column.path().substring(0, column.path().lastIndexOf('[')));
        }
        return columns.size() - 1;
    }

    /** The column of a path that is looked at besides. */
    private int find(String path) {
        for (int column : byPath.getOrDefault(path, List.of())) {
            if (columns.get(column).item().isEmpty()) {
                return column;
            }
        }
        return add(new Column(path, path, Optional.empty(), false, Optional.empty()));
    }

    ForeignOptions options() {
        return options;
    }

    /** The names of the columns that the options use. */
    List<String> header() {
        return header;
    }

    /** How many columns there are, with those behind the header. */
    int size() {
        return columns.size();
    }

    Column column(int column) {
        return columns.get(column);
    }

    /** The columns that a path feeds. */
    List<Integer> at(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    /** Whether a column takes an element of the list at a path. */
    boolean takesElements(String path) {
        return lists.contains(path);
    }

    /** The column of an item that may stand below other names, by its id. */
    @Nullable
    Integer keyed(String key) {
        return byKey.get(key);
    }

    /** Whether the column of an item may stand below other names. */
    boolean isKeyed(int column) {
        Column given = columns.get(column);
        return !given.isNamed() && given.item().isPresent();
    }

    /** Whether a column holds answers on a scale. */
    boolean isRating(int column) {
        Optional<ItemId> item = columns.get(column).item();
        return options.table().instrument().items().stream()
                .anyMatch(asked -> asked.kind() == ItemKind.RATING
                        && item.filter(asked.id()::equals).isPresent());
    }

    /** Whether a path stands where answers do. */
    boolean isAnswer(String path) {
        return JsonPath.isBelow(path, options.answers());
    }

    /** The column of the id by which events are merged, or {@link #NONE}. */
    int id() {
        return id;
    }

    /** The columns of which the first that is filled tells when an event was. */
    List<Integer> times() {
        return times;
    }

    /** The column that tells how far the respondent came, or {@link #NONE}. */
    int state() {
        return state;
    }

    /** Whether a column changes from one event to the next as a matter of course. */
    boolean changes(int column) {
        return column == state || times.contains(column);
    }
}
