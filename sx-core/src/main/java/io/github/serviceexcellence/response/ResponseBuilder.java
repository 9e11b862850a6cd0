package io.github.serviceexcellence.response;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Builds a {@link Response} and tells every fault at once. Not safe for use by several threads. */
public final class ResponseBuilder extends Cells.OfAnswers {
    private static final String ANSWERS = "answers/";

    private final Instrument instrument;
    private final byte[] cells;
    private final boolean[] said;
    private final Faults faults = new Faults();
    private Optional<RespondentId> id = Optional.empty();
    private Optional<GroupKey> group = Optional.empty();
    private Weight weight = Weight.ONE;
    private boolean weighted;

    ResponseBuilder(Instrument instrument) {
        this.instrument = instrument;
        this.cells = new byte[instrument.items().size()];
        this.said = new boolean[cells.length];
        Arrays.fill(cells, Cells.UNANSWERED);
    }

    /**
     * Answers an item with a whole number.
     *
     * @param item the item's id
     * @param value the value of a level of its scale
     * @return this builder
     */
    public ResponseBuilder answer(String item, long value) {
        return answer(item, BigDecimal.valueOf(value));
    }

    /**
     * Answers an item.
     *
     * @param item the item's id
     * @param value the value of a level of its scale
     * @return this builder
     */
    public ResponseBuilder answer(String item, BigDecimal value) {
        Objects.requireNonNull(value, "value");
        Optional<Integer> index = find(item);
        if (index.isPresent()) {
            Item asked = instrument.items().get(index.get());
            OptionalInt place = asked.scale().placeOf(value);
            faults.check(
                    place.isPresent(),
                    ANSWERS + item,
                    ResponseProblem.OFF_SCALE,
                    Codes.shorten(value.toString()),
                    item,
                    asked.scale());
            say(index.get(), (byte) place.orElse(0));
        }
        return this;
    }

    /**
     * Says why an item has no answer.
     *
     * @param item the item's id
     * @param kind any kind but answered
     * @return this builder
     */
    public ResponseBuilder answer(String item, AnswerKind kind) {
        Objects.requireNonNull(kind, "kind");
        Optional<Integer> index = find(item);
        if (index.isPresent() && kind == AnswerKind.ANSWERED) {
            faults.add(ANSWERS + item, ResponseProblem.NO_VALUE.with(item));
        } else {
            index.ifPresent(found -> say(found, Cells.ofKind(kind.code())));
        }
        return this;
    }

    /**
     * Sets who answered.
     *
     * @param id the respondent's id
     * @return this builder
     */
    public ResponseBuilder id(String id) {
        faults.check(
                this.id.isEmpty(), "id", ResponseProblem.TWO_VALUES, Word.of("respondent id", "het respondentnummer"));
        this.id = guarded("id", () -> RespondentId.of(id));
        return this;
    }

    /**
     * Sets the group the respondent belongs to.
     *
     * @param group the group
     * @return this builder
     */
    public ResponseBuilder group(String group) {
        faults.check(this.group.isEmpty(), "group", ResponseProblem.TWO_VALUES, Word.of("group", "de groep"));
        this.group = guarded("group", () -> GroupKey.of(group));
        return this;
    }

    /**
     * Sets how much the respondent counts.
     *
     * @param weight the weight
     * @return this builder
     */
    public ResponseBuilder weight(Weight weight) {
        faults.check(!weighted, "weight", ResponseProblem.TWO_VALUES, Word.of("weight", "het gewicht"));
        weighted = true;
        this.weight = Objects.requireNonNull(weight, "weight");
        return this;
    }

    @Override
    protected void answerAll(byte[] given) {
        check(instrument, given);
        System.arraycopy(given, 0, cells, 0, cells.length);
        Arrays.fill(said, true);
    }

    /** Throws, telling every byte that stands for nothing. */
    static void check(Instrument instrument, byte[] cells) {
        Faults faults = new Faults();
        int size = instrument.items().size();
        faults.check(cells.length == size, "", ResponseProblem.NUMBER_OF_CELLS, cells.length, size);
        for (int item = 0; item < Math.min(size, cells.length); item++) {
            int levels = instrument.items().get(item).scale().size();
            if (cells[item] >= levels || cells[item] < Cells.NOT_SHOWN) {
                ItemId id = instrument.items().get(item).id();
                faults.add(ANSWERS + id, ResponseProblem.BAD_CELL.with(cells[item], id, levels - 1));
            }
        }
        faults.throwIfAny(ResponseProblem.INVALID);
    }

    /**
     * Builds the response.
     *
     * @return the response
     * @throws IllegalArgumentException telling every fault: an item that the instrument does not have, a value off the scale, a
     *     second answer to the same item
     */
    public Response build() {
        faults.throwIfAny(ResponseProblem.INVALID);
        return new Response(instrument, cells.clone(), id, group, weight);
    }

    private Optional<Integer> find(String item) {
        Objects.requireNonNull(item, "item");
        return guarded(ANSWERS + Codes.shorten(item), () -> instrument.indexOf(ItemId.of(item)));
    }

    private <T> Optional<T> guarded(String field, Supplier<T> maker) {
        return faults.guarded(field, () -> Optional.of(maker.get()), Optional.empty());
    }

    private void say(int index, byte cell) {
        ItemId item = instrument.items().get(index).id();
        faults.check(!said[index], ANSWERS + item, ResponseProblem.TWO_ANSWERS, item);
        said[index] = true;
        cells[index] = cell;
    }
}
