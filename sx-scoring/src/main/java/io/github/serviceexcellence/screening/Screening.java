package io.github.serviceexcellence.screening;

import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.ResponseTable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The signs in a table that its file was read wrongly, or that people answered without care. Nothing is changed: whoever holds the answers
 * reads the notes and decides.
 *
 * <pre>{@code
 * Screening signs = Screening.of(table);
 * signs.opposed();          // items that run against the others of their construct
 * signs.notes();            // all there is to say, in English and Dutch
 * }</pre>
 *
 * <p>Confidential: the figures are about everybody in the table, and no anonymity floor guards them. Do not publish them.
 *
 * @param opposed the items that run against the others of their construct, in the order in which the constructs are first asked about
 * @param neverChosen the levels that nobody chose though one would expect it, scale by scale in the order of the items
 * @param straightLining for each scale with enough items how many gave the same answer to all of them, in the order of the items
 */
public record Screening(
        List<OpposedItem> opposed, List<UnchosenLevels> neverChosen, List<StraightLining> straightLining) {
    /** Copies the lists. */
    public Screening {
        opposed = List.copyOf(opposed);
        neverChosen = List.copyOf(neverChosen);
        straightLining = List.copyOf(straightLining);
    }

    /**
     * Looks for signs in a table. It reads the answers a few times, column by column, and takes no memory to speak of. The order of the
     * respondents changes nothing.
     *
     * @param table what people answered
     * @return what was found; nothing for a table without respondents or an instrument without ratings
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static Screening of(ResponseTable table) {
        Objects.requireNonNull(table, "table");
        List<Ratings> scales = Ratings.byScale(table.instrument());
        return new Screening(
                Ratings.byConstruct(table.instrument()).stream()
                        .flatMap(construct -> Opposition.in(table, construct).stream())
                        .toList(),
                scales.stream()
                        .flatMap(scale -> LevelCounts.unchosen(table, scale).stream())
                        .toList(),
                scales.stream()
                        .flatMap(scale -> StraightRun.in(table, scale).stream())
                        .toList());
    }

    /**
     * What there is to say, as data: first of items that run against the others, then of levels that nobody chose, then of people who
     * gave the same answer to everything, if anybody did.
     *
     * @return a note each, in English and Dutch; it says what to check
     */
    public List<Message> notes() {
        return Stream.of(
                        opposed.stream().map(OpposedItem::note),
                        neverChosen.stream().map(UnchosenLevels::note),
                        straightLining.stream()
                                .filter(scale -> scale.same() > 0)
                                .map(StraightLining::note))
                .flatMap(notes -> notes)
                .toList();
    }

    /**
     * Whether there is nothing to say. That is no proof that the file was read rightly.
     *
     * @return true if there is no {@linkplain #notes() note}
     */
    public boolean isEmpty() {
        return notes().isEmpty();
    }
}
