package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Construct;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which items of a later version of an instrument equal which of an earlier one, so that waves with different versions are compared in what
 * is the same, and in nothing else.
 *
 * <p>An item is the same if it has the same id, or was renamed, and respondents are asked the same: the same wordings in all voices and
 * languages, the same scale or choices with the same labels and valences, the same direction, kind, construct and aspect, and the same
 * condition. A comma more is another wording. A construct is comparable if all ratings that count for it are the same on both sides: none
 * was changed, added or dropped.
 *
 * <p>Not looked at, because it is no part of the question: the place of an item in the questionnaire, the voices that may answer it, which
 * ways of not answering it offers, and titles of constructs. Where one of these changed, people may answer otherwise although the item is
 * the same. Nor is it looked at which figures the answers make besides a score: what the item {@linkplain Item#asks() asks}, and its
 * {@linkplain Item#topBox() top box}. The scores of such an item may be compared, and of its other figures those that both versions make.
 *
 * <pre>{@code
 * Lineage lineage = Lineage.between(scan2025, scan2026, Map.of(ItemId.of("q7"), ItemId.of("leads-by-example")));
 * lineage.comparable();          // what may be compared
 * lineage.changed();             // and why other constructs may not
 * }</pre>
 */
public final class Lineage {
    private final Instrument earlier;
    private final Instrument later;
    private final SortedMap<ItemId, ItemId> renamed;
    private final ItemMatch match;
    private final Map<ItemId, Same> byLater;

    private Lineage(Instrument earlier, Instrument later, SortedMap<ItemId, ItemId> renamed) {
        this.earlier = earlier;
        this.later = later;
        this.renamed = renamed;
        this.match = new ItemMatch(earlier, later, renamed);
        this.byLater = match.sameByLater();
    }

    /**
     * The lineage from one version of an instrument to another in which items kept their ids.
     *
     * @param earlier the earlier version
     * @param later the later version
     * @return which items are the same
     * @throws IllegalArgumentException telling every fault: the ids of the instruments differ, or their versions are equal although an
     *     item, a wording or the order of items differs
     */
    public static Lineage between(Instrument earlier, Instrument later) {
        return between(earlier, later, Map.of());
    }

    /**
     * The lineage from one version of an instrument to another in which some items have another id.
     *
     * @param earlier the earlier version
     * @param later the later version
     * @param renamed the later id of each item that got another one, by its earlier id; the others kept theirs, unless a renamed item took
     *     it
     * @return which items are the same; a renamed item whose wording differs is {@linkplain #changed() changed}
     * @throws IllegalArgumentException telling every fault: the ids of the instruments differ, their versions are equal although an item, a
     *     wording or the order of items differs, a renamed item is none of the earlier version, its new id is none of the later version, or
     *     two items got the same id
     */
    public static Lineage between(Instrument earlier, Instrument later, Map<ItemId, ItemId> renamed) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        SortedMap<ItemId, ItemId> sorted = new TreeMap<>(Objects.requireNonNull(renamed, "renamed"));
        LineageFaults.check(earlier, later, sorted);
        return new Lineage(earlier, later, sorted);
    }

    /**
     * The version that the lineage begins with.
     *
     * @return the earlier instrument
     */
    public Instrument earlier() {
        return earlier;
    }

    /**
     * The version that the lineage leads to.
     *
     * @return the later instrument
     */
    public Instrument later() {
        return later;
    }

    /**
     * The items that are the same.
     *
     * @return each with both ids, in the order of the later version
     */
    public List<Same> same() {
        return match.same();
    }

    /**
     * The earlier counterpart of an item that is the same.
     *
     * @param later the id of an item in the later version
     * @return its id in the earlier version; nothing if the item was changed or added, or the later version has no such item
     */
    public Optional<ItemId> earlierOf(ItemId later) {
        return Optional.ofNullable(byLater.get(Objects.requireNonNull(later, "later")))
                .map(Same::earlier);
    }

    /**
     * The items that kept their id, or were renamed, and are not the same.
     *
     * @return each with both ids and with all that differs, in the order of the later version
     */
    public List<Changed> changed() {
        return match.changed();
    }

    /**
     * The items without an earlier counterpart.
     *
     * @return their ids, in the order of the later version
     */
    public List<ItemId> added() {
        return match.added();
    }

    /**
     * The items without a later counterpart.
     *
     * @return their ids, in the order of the earlier version
     */
    public List<ItemId> dropped() {
        return match.dropped();
    }

    /**
     * What may be compared: the constructs, each in an aspect, of which all ratings that count for them are the same in both versions.
     *
     * @return in the order of their first ratings in the later version, a part before its whole
     */
    public List<Measured> comparable() {
        return match.comparable();
    }

    /**
     * What may not be compared: all other constructs that one of the versions measures.
     *
     * @return in the order of their first ratings in the later version, then those that only the earlier one measures
     */
    public List<Measured> notComparable() {
        return match.notComparable();
    }

    /** Equal if both instruments are, and the same items were renamed. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Lineage that
                && earlier.equals(that.earlier)
                && later.equals(that.later)
                && renamed.equals(that.renamed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(earlier.digest(), later.digest(), renamed);
    }

    /** The id and both versions. */
    @Override
    public String toString() {
        return earlier + " to " + later.version();
    }

    /**
     * An item that is the same in both versions.
     *
     * @param earlier its id in the earlier version
     * @param later its id in the later version
     * @param digest the fingerprint of what is the same: wordings, scale or choices, direction, kind, construct, aspect and condition
     */
    public record Same(ItemId earlier, ItemId later, Digest digest) {
        /** Checks that nothing is missing. */
        public Same {
            Objects.requireNonNull(earlier, "earlier");
            Objects.requireNonNull(later, "later");
            Objects.requireNonNull(digest, "digest");
        }
    }

    /**
     * An item that is in both versions, but not the same.
     *
     * @param earlier its id in the earlier version
     * @param later its id in the later version
     * @param in what differs: one part or more
     */
    public record Changed(ItemId earlier, ItemId later, Set<ItemPart> in) {
        /** Copies the parts. */
        public Changed {
            Objects.requireNonNull(earlier, "earlier");
            Objects.requireNonNull(later, "later");
            in = Collections.unmodifiableSet(EnumSet.copyOf(in));
        }
    }

    /**
     * A construct in one of the aspects that ratings ask about.
     *
     * @param construct the construct
     * @param aspect how it is, how one wishes it, or how much it matters
     */
    public record Measured(Construct construct, Aspect aspect) {
        /** Checks that nothing is missing. */
        public Measured {
            Objects.requireNonNull(construct, "construct");
            Objects.requireNonNull(aspect, "aspect");
        }
    }
}
