package io.github.serviceexcellence.privacy;

import java.util.List;

/**
 * One way to count the people behind a figure, by cell: those who have a score, those who answered one of its items, those who answered
 * all.
 *
 * @param cells how many there are in each cell
 * @param isNeeded whether enough of them must be wherever there is anybody; else there may be none as well
 */
record Way(List<Crowd> cells, boolean isNeeded) {
    Way {
        cells = List.copyOf(cells);
    }

    static Way of(List<Crowd> cells) {
        return new Way(cells, false);
    }

    Crowd all() {
        return cells.stream().reduce(Crowd.NOBODY, Crowd::plus);
    }
}
