package io.github.serviceexcellence.response;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Cells;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * What one respondent answered to one instrument: for each item a level of its scale, or the kind of answer that takes its place.
 * An item that nothing was said about is {@linkplain AnswerKind#UNANSWERED unanswered}.
 */
public final class Response extends Cells.OfResponse {
    private final Instrument instrument;
    private final byte[] cells;
    private final Optional<RespondentId> id;
    private final Optional<GroupKey> group;
    private final Weight weight;

    Response(Instrument instrument, byte[] cells, Optional<RespondentId> id, Optional<GroupKey> group, Weight weight) {
        this.instrument = instrument;
        this.cells = cells;
        this.id = id;
        this.group = group;
        this.weight = weight;
    }

    /**
     * Starts a response.
     *
     * @param instrument what was asked
     * @return a builder
     */
    public static ResponseBuilder builder(Instrument instrument) {
        return new ResponseBuilder(instrument);
    }

    /**
     * This response with the id of its respondent.
     *
     * @param id the id
     * @return the changed copy
     */
    public Response withId(RespondentId id) {
        return new Response(instrument, cells, Optional.of(Objects.requireNonNull(id, "id")), group, weight);
    }

    /**
     * This response in a group.
     *
     * @param group the group
     * @return the changed copy
     */
    public Response withGroup(GroupKey group) {
        return new Response(instrument, cells, id, Optional.of(Objects.requireNonNull(group, "group")), weight);
    }

    /**
     * This response with another weight.
     *
     * @param weight the weight
     * @return the changed copy
     */
    public Response withWeight(Weight weight) {
        return new Response(instrument, cells, id, group, Objects.requireNonNull(weight, "weight"));
    }

    /**
     * What was asked.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * Who answered.
     *
     * @return the id, if it is known
     */
    public Optional<RespondentId> id() {
        return id;
    }

    /**
     * The group the respondent belongs to.
     *
     * @return the group, if there is one
     */
    public Optional<GroupKey> group() {
        return group;
    }

    /**
     * How much the respondent counts.
     *
     * @return the weight, {@link Weight#ONE} unless another was given
     */
    public Weight weight() {
        return weight;
    }

    /**
     * What became of an item.
     *
     * @param item the item's id
     * @return the kind of answer
     * @throws IllegalArgumentException if the instrument has no such item
     */
    public AnswerKind kind(ItemId item) {
        return AnswerKind.ofCell(cells[instrument.indexOf(item)]);
    }

    /**
     * The level that was answered.
     *
     * @param item the item's id
     * @return the level, or nothing if the item was not answered
     * @throws IllegalArgumentException if the instrument has no such item
     */
    public Optional<Scale.Level> level(ItemId item) {
        int index = instrument.indexOf(item);
        Item asked = instrument.items().get(index);
        return cells[index] < 0
                ? Optional.empty()
                : Optional.of(asked.scale().levels().get(cells[index]));
    }

    /** The cells themselves, for who does not change them. */
    byte[] cells() {
        return cells;
    }

    @Override
    protected byte cell(int item) {
        return cells[item];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Response that
                && instrument.equals(that.instrument)
                && Arrays.equals(cells, that.cells)
                && id.equals(that.id)
                && group.equals(that.group)
                && weight.equals(that.weight);
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument.id(), Arrays.hashCode(cells), id, group, weight);
    }

    /** The instrument and how many items were answered, but not the answers: they are personal data. */
    @Override
    public String toString() {
        int answered = 0;
        for (byte cell : cells) {
            answered += cell >= 0 ? 1 : 0;
        }
        return "Response to " + instrument + ": " + answered + " of " + cells.length + " items answered";
    }
}
