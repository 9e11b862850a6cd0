package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.shape.Located;
import io.github.serviceexcellence.shape.Shapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds in one event what each column takes. */
final class ResponseCells implements Leaves {
    private final PathColumns columns;
    private final Tracks tracks;
    private final Event event;
    private final @Nullable Cell[] cells;
    private final boolean[] direct;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<String> unmapped = new HashSet<>();

    private ResponseCells(PathColumns columns, Tracks tracks, Event event) {
        this.columns = columns;
        this.tracks = tracks;
        this.event = event;
        this.cells = new @Nullable Cell[columns.size()];
        this.direct = new boolean[columns.size()];
    }

    /** An item that stands below other names. */
    private record Candidate(
            int column, String path, @Nullable Cell cell) {}

    /** For each column what the event holds. */
    static @Nullable Cell[] of(Located.Obj response, PathColumns columns, Tracks tracks, Event event) {
        ResponseCells found = new ResponseCells(columns, tracks, event);
        columns.options().tool().walk(response, found);
        found.settle();
        return found.cells;
    }

    @Override
    public void values(String path, String key, Located at, List<Located> values) {
        List<Integer> taking = columns.at(path);
        for (int column : taking) {
            see(column);
            put(column, cell(column, at, values));
        }
        if (at.scalar() == null && columns.takesElements(path)) {
            for (int index = 0; index < values.size(); index++) {
                Located value = values.get(index);
                values(JsonPath.element(path, index), "", value, List.of(value));
            }
        } else if (taking.isEmpty() && columns.isAnswer(path)) {
            Integer column = columns.keyed(key);
            Cell cell = cell(column == null ? PathColumns.NONE : column, at, values);
            if (column == null) {
                leave(path, cell);
            } else {
                candidates.add(new Candidate(column, path, cell));
            }
        }
    }

    @Override
    public void structure(String path, Located at) {
        for (int column : columns.at(path)) {
            see(column);
            put(column, cell("", ForeignProblem.NO_VALUE.with(at.describe()), at));
        }
    }

    private void see(int column) {
        direct[column] = true;
        tracks.see(column);
    }

    private void put(int column, @Nullable Cell cell) {
        if (cell != null) {
            cells[column] = cells[column] == null ? cell : cell.withFault(ForeignProblem.TWICE.with());
        }
    }

    private void leave(String path, @Nullable Cell cell) {
        if (cell != null && unmapped.add(path)) {
            tracks.unmapped(path);
        }
    }

    private void settle() {
        for (int column = 0; column < direct.length; column++) {
            if (direct[column] && columns.isKeyed(column)) {
                tracks.direct(column);
            }
        }
        Set<String> holders = new LinkedHashSet<>();
        for (Candidate candidate : candidates) {
            if (direct[candidate.column()]) {
                leave(candidate.path(), candidate.cell());
            } else {
                settle(candidate, holders);
            }
        }
        if (!holders.isEmpty()) {
            tracks.holders(holders, event.isWhole() && !isResponse());
        }
        if (holders.size() > 1) {
            compare(holders);
        }
    }

    /** Whether the event has an id or an answer directly in it, so that it is no map from ids to responses. */
    private boolean isResponse() {
        return IntStream.range(0, cells.length)
                .filter(column ->
                        column == columns.id() || columns.column(column).item().isPresent())
                .anyMatch(column -> direct[column]
                        && cells[column] != null
                        && JsonPath.parent(columns.column(column).path()).isEmpty());
    }

    private void settle(Candidate candidate, Set<String> holders) {
        String path = candidate.path();
        String list = JsonPath.list(path, columns.options().answers());
        if (list != null) {
            tracks.listed(candidate.column(), path, list);
            return;
        }
        holders.add(JsonPath.parent(path));
        if (candidate.cell() == null) {
            tracks.see(candidate.column());
        } else if (tracks.below(candidate.column(), path)) {
            put(candidate.column(), candidate.cell());
        }
    }

    /** Objects with items, of which two hold the same name besides, are things of a kind: no parts of one response. */
    private void compare(Set<String> holders) {
        Map<String, String> byName = new HashMap<>();
        Stream<String> taken = IntStream.range(0, direct.length)
                .filter(column -> direct[column])
                .mapToObj(column -> columns.column(column).path());
        Stream.concat(unmapped.stream().sorted(), taken).forEach(path -> {
            String holder = JsonPath.parent(path);
            if (holders.contains(holder)) {
                String other = byName.putIfAbsent(path.substring(holder.length()), holder);
                if (other != null && areApart(other, holder)) {
                    tracks.siblings(other, holder);
                }
            }
        });
    }

    /** Whether neither of two objects is within the other. */
    static boolean areApart(String one, String other) {
        return !one.equals(other) && !JsonPath.isBelow(one, other) && !JsonPath.isBelow(other, one);
    }

    /** The cell of some values; nothing if they are blank. */
    private @Nullable Cell cell(int column, Located at, List<Located> values) {
        List<String> texts = values.stream()
                .map(Located::scalar)
                .filter(text -> text != null && !text.isBlank())
                .toList();
        if (texts.size() <= 1 || column == PathColumns.NONE) {
            return texts.isEmpty() ? null : single(column, texts.get(0), values, at);
        }
        return columns.column(column)
                .joiner()
                .map(joiner -> join(texts, joiner, at))
                .orElseGet(() -> cell("", ForeignProblem.SEVERAL.with(texts.size()), at));
    }

    private Cell single(int column, String text, List<Located> values, Located at) {
        boolean isNumber = values.size() == 1 && values.get(0).describe() == Shapes.NUMBER;
        String kept = column != columns.id() || column == PathColumns.NONE
                ? text
                : isNumber ? JsonNumber.plain(text) : text.strip();
        return new Cell(kept, isNumber, null, event, at::place);
    }

    private Cell join(List<String> texts, char joiner, Located at) {
        for (String text : texts) {
            if (text.indexOf(joiner) >= 0) {
                return cell("", ForeignProblem.SEPARATOR.with(Codes.shorten(text)), at);
            }
        }
        return cell(texts.stream().collect(Collectors.joining(String.valueOf(joiner))), null, at);
    }

    private Cell cell(String text, @Nullable Message fault, Located at) {
        return new Cell(text, false, fault, event, at::place);
    }
}
