package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.instrument.Voice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What every voice says of a building block or a topic.
 *
 * @param term the building block or the topic
 * @param cells one for each card, in the order of the voices
 */
public record BlockRow(Term term, List<BlockCell> cells) {
    /** Copies the list. */
    public BlockRow {
        Objects.requireNonNull(term, "term");
        cells = List.copyOf(cells);
    }

    static BlockRow of(Term term, List<View> views) {
        return new BlockRow(
                term, views.stream().map(view -> BlockCell.of(view, term)).toList());
    }

    /**
     * What one voice says of it.
     *
     * @param voice the voice
     * @return its cell, or nothing if there is no card of it
     */
    public Optional<BlockCell> cell(Voice voice) {
        return cells.stream()
                .filter(cell -> cell.voice().equals(Optional.of(voice)))
                .findFirst();
    }

    /**
     * Whether anybody was asked about it.
     *
     * @return false if no item measures it
     */
    public boolean isAsked() {
        return cells.stream().anyMatch(BlockCell::isAsked);
    }
}
