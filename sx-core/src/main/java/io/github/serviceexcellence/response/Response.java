package io.github.serviceexcellence.response;

import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Layout;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What one respondent answered to one instrument: for each item a level of its scale, what was chosen, or what was written; or the kind of
 * answer that takes its place. An item that nothing was said about is {@linkplain AnswerKind#UNANSWERED unanswered}.
 *
 * <p>If it is known in whose {@linkplain #voice() voice} the answers are given, an item that is not asked of that voice is {@linkplain
 * AnswerKind#NOT_SHOWN not shown}; so is, with or without a voice, an item whose {@linkplain
 * io.github.serviceexcellence.instrument.Item#condition() condition} is not met. Whoever answered it all the same, be it with "don't know",
 * gave a response that contradicts itself, which is refused; only "not applicable" may stand there.
 */
public final class Response extends Cells.OfResponse {
    private final Instrument instrument;
    /** As {@link Layout} says, with a cell for each text behind the others: 0 if there is a text. */
    private final byte[] cells;

    private final Map<ItemId, String> texts;
    private final Respondent respondent;

    Response(Instrument instrument, byte[] cells, Map<ItemId, String> texts, Respondent respondent) {
        this.instrument = instrument;
        this.cells = cells;
        this.texts = texts;
        this.respondent = respondent;
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
        return of(respondent.withId(Objects.requireNonNull(id, "id")));
    }

    /**
     * This response in a group, and in no other of {@link Breakdown#GROUP}.
     *
     * @param group the group
     * @return the changed copy; units of other breakdowns stay
     */
    public Response withGroup(GroupKey group) {
        return of(respondent.withUnits(units().withOnly(Breakdown.GROUP, group)));
    }

    /**
     * This response in other units.
     *
     * @param units the units, of all breakdowns
     * @return the changed copy
     */
    public Response withUnits(Units units) {
        return of(respondent.withUnits(Objects.requireNonNull(units, "units")));
    }

    /**
     * This response with another weight.
     *
     * @param weight the weight
     * @return the changed copy
     */
    public Response withWeight(Weight weight) {
        return of(respondent.withWeight(Objects.requireNonNull(weight, "weight")));
    }

    /**
     * This response in somebody's voice. What is not asked of that voice becomes not shown.
     *
     * @param voice the voice
     * @return the changed copy; what was not shown under an earlier voice stays so
     * @throws IllegalArgumentException if no item is asked of that voice, or an item is answered that is not; the message tells every fault
     */
    public Response withVoice(Voice voice) {
        Respondent changed = respondent.withVoice(Objects.requireNonNull(voice, "voice"));
        byte[] routed = cells.clone();
        Faults faults = new Faults();
        CellRules.route(instrument, routed, changed.voiceByte(), faults);
        faults.throwIfAny(ResponseProblem.INVALID);
        return new Response(instrument, routed, texts, changed);
    }

    private Response of(Respondent changed) {
        return new Response(instrument, cells, texts, changed);
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
        return respondent.id();
    }

    /**
     * The group the respondent belongs to: the unit of {@link Breakdown#GROUP}.
     *
     * @return the group, if there is one and no more
     */
    public Optional<GroupKey> group() {
        return units().group();
    }

    /**
     * All units the respondent belongs to.
     *
     * @return the units, by breakdown
     */
    public Units units() {
        return respondent.units();
    }

    /**
     * How much the respondent counts.
     *
     * @return the weight, {@link Weight#ONE} unless another was given
     */
    public Weight weight() {
        return respondent.weight();
    }

    /**
     * In whose voice the answers are given.
     *
     * @return the voice, if it is known
     */
    public Optional<Voice> voice() {
        return respondent.voice();
    }

    /**
     * What became of an item.
     *
     * @param item the item's id
     * @return the kind of answer
     * @throws IllegalArgumentException if the instrument has no such item
     */
    public AnswerKind kind(ItemId item) {
        return AnswerKind.ofCell(cells[Cells.layout(instrument).first(instrument.indexOf(item))]);
    }

    /**
     * The level that was answered to a rating.
     *
     * @param item the item's id
     * @return the level, or nothing if the item was not answered
     * @throws IllegalArgumentException if the instrument has no such item, or the item is no rating
     */
    public Optional<Scale.Level> level(ItemId item) {
        Item asked = asked(item, AnswerForm.VALUE);
        byte cell = cells[Cells.layout(instrument).first(instrument.indexOf(item))];
        return cell < 0 ? Optional.empty() : Optional.of(asked.scale().levels().get(cell));
    }

    /**
     * What was chosen, of one choice or of several.
     *
     * @param item the item's id
     * @return the choices in the order in which the item has them, at most one unless it takes several; empty if the item was not answered
     * @throws IllegalArgumentException if the instrument has no such item, or the item has no choices
     */
    public List<Choice> choices(ItemId item) {
        Item asked = asked(item, AnswerForm.CHOICES);
        int first = Cells.layout(instrument).first(instrument.indexOf(item));
        if (asked.kind() == ItemKind.ONE_CHOICE) {
            return cells[first] < 0 ? List.of() : List.of(asked.choices().get(cells[first]));
        }
        return IntStream.range(0, asked.choices().size())
                .filter(place -> cells[first + place] > 0)
                .mapToObj(asked.choices()::get)
                .toList();
    }

    /**
     * What the respondent wrote. Personal data, whatever it says.
     *
     * @param item the item's id
     * @return the text, or nothing if the item was not answered
     * @throws IllegalArgumentException if the instrument has no such item, or the item does not ask for text
     */
    public Optional<String> text(ItemId item) {
        asked(item, AnswerForm.TEXT);
        return Optional.ofNullable(texts.get(item));
    }

    private Item asked(ItemId id, AnswerForm wanted) {
        Item item = instrument.item(id);
        if (!wanted.fits(item)) {
            throw InvalidInputException.of(wanted.refusal(item));
        }
        return item;
    }

    /** The cells themselves, for who does not change them. */
    byte[] cells() {
        return cells;
    }

    @Override
    protected byte cell(int column) {
        return cells[column];
    }

    @Override
    protected byte voiceByte() {
        return respondent.voiceByte();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Response that
                && instrument.equals(that.instrument)
                && Arrays.equals(cells, that.cells)
                && texts.equals(that.texts)
                && respondent.equals(that.respondent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument.id(), Arrays.hashCode(cells), texts, respondent);
    }

    /** The instrument and how many items were answered, but not the answers: they are personal data. */
    @Override
    public String toString() {
        Layout layout = Cells.layout(instrument);
        int items = instrument.items().size();
        long answered = IntStream.range(0, items)
                .filter(item -> cells[layout.first(item)] >= 0)
                .count();
        return "Response to " + instrument + ": " + answered + " of " + items + " items answered";
    }
}
