package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A response as all its events together tell it. */
final class Merged {
    private final Event first;
    private final @Nullable Cell[] cells;
    private final List<Problem> problems;

    Merged(Event first, @Nullable Cell[] cells) {
        this.first = first;
        this.cells = cells;
        this.problems = new ArrayList<>(first.problems());
    }

    /** Adds what another event of the response tells; what is blank there says nothing. */
    void add(Event event, @Nullable Cell[] more, PathColumns columns) {
        problems.addAll(event.problems());
        for (int column = 0; column < cells.length; column++) {
            Cell earlier = cells[column];
            Cell later = more[column];
            if (earlier == null) {
                cells[column] = later;
            } else if (later != null) {
                boolean latest = columns.options().latest() || columns.changes(column);
                cells[column] = merged(earlier, later, latest, columns, column);
            }
        }
    }

    private static Cell merged(Cell earlier, Cell later, boolean latest, PathColumns columns, int column) {
        if (latest) {
            return later.event().time() < earlier.event().time() ? earlier : later;
        }
        if (earlier.fault() != null || later.fault() != null) {
            return earlier.fault() != null ? earlier : later;
        }
        return isSame(earlier, later, columns, column)
                ? shorter(earlier, later)
                : later.withFault(
                        ForeignProblem.DIFFERS.with(Codes.shorten(later.text()), Codes.shorten(earlier.text())));
    }

    private static boolean isSame(Cell earlier, Cell later, PathColumns columns, int column) {
        String one = earlier.text();
        String other = later.text();
        if (one.equals(other)) {
            return true;
        }
        boolean sameSet = columns.column(column)
                .joiner()
                .map(joiner -> parts(one, joiner).equals(parts(other, joiner)))
                .orElse(false);
        boolean areNumbers = (earlier.isNumber() && later.isNumber()) || columns.isRating(column);
        return sameSet || (areNumbers && JsonNumber.same(one, other));
    }

    private static Set<String> parts(String text, char joiner) {
        return Pattern.compile(String.valueOf(joiner), Pattern.LITERAL)
                .splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toSet());
    }

    /** One of two ways to write the same, whichever came first. */
    private static Cell shorter(Cell earlier, Cell later) {
        int longer = Integer.compare(earlier.text().length(), later.text().length());
        return longer > 0 || (longer == 0 && earlier.text().compareTo(later.text()) > 0) ? later : earlier;
    }

    Event first() {
        return first;
    }

    @Nullable
    Cell cell(int column) {
        return cells[column];
    }

    /** What is wrong with it as a whole. */
    List<Problem> problems() {
        return problems;
    }

    /** About how many bytes its cells take. */
    static long bytes(@Nullable Cell[] cells) {
        long bytes = 120 + 4L * cells.length;
        for (Cell cell : cells) {
            bytes += cell == null ? 0 : cell.bytes();
        }
        return bytes;
    }
}
