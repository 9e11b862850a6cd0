package io.github.serviceexcellence.response;

import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Layout;
import io.github.serviceexcellence.internal.OwnWords;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/** Builds a {@link Response} and tells every fault at once. Not safe for use by several threads. */
public final class ResponseBuilder extends Cells.OfAnswers {
    static final String ANSWERS = "answers/";

    private final Instrument instrument;
    private final Layout layout;
    private final byte[] cells;
    private final boolean[] said;
    private final Map<ItemId, String> texts = new HashMap<>();
    private final Faults faults = new Faults();
    private Respondent respondent = Respondent.UNKNOWN;
    private boolean grouped;
    private boolean weighted;

    ResponseBuilder(Instrument instrument) {
        this.instrument = instrument;
        this.layout = Cells.layout(instrument);
        this.cells = new byte[layout.size()];
        this.said = new boolean[instrument.items().size()];
        Arrays.fill(cells, Cells.UNANSWERED);
    }

    /**
     * Answers a rating with a whole number.
     *
     * @param item the item's id
     * @param value the value of a level of its scale
     * @return this builder
     */
    public ResponseBuilder answer(String item, long value) {
        return answer(item, BigDecimal.valueOf(value));
    }

    /**
     * Answers a rating.
     *
     * @param item the item's id
     * @param value the value of a level of its scale
     * @return this builder
     */
    public ResponseBuilder answer(String item, BigDecimal value) {
        Objects.requireNonNull(value, "value");
        find(item, AnswerForm.VALUE).ifPresent(index -> {
            Scale scale = instrument.items().get(index).scale();
            OptionalInt place = scale.placeOf(value);
            faults.check(
                    place.isPresent(),
                    ANSWERS + item,
                    ResponseProblem.OFF_SCALE,
                    Codes.shorten(value.toString()),
                    item,
                    scale);
            say(index, (byte) place.orElse(0));
        });
        return this;
    }

    /**
     * Answers an item with one of its choices, or with several if it takes several.
     *
     * @param item the item's id
     * @param codes the codes of the choices, in any order: one, or one or more if the item takes several
     * @return this builder
     */
    public ResponseBuilder choose(String item, String... codes) {
        List<String> chosen = List.of(codes);
        find(item, AnswerForm.CHOICES).ifPresent(index -> choose(index, chosen));
        return this;
    }

    private void choose(int index, List<String> codes) {
        Item item = instrument.items().get(index);
        boolean several = item.kind() == ItemKind.SEVERAL_CHOICES;
        faults.check(
                several ? !codes.isEmpty() : codes.size() == 1,
                ANSWERS + item.id(),
                ResponseProblem.NUMBER_OF_CHOICES,
                item.id(),
                several ? Word.of("one choice or more", "een of meer keuzes") : Word.of("one choice", "één keuze"),
                codes.size());
        List<Integer> places = places(item, codes);
        say(index, several || places.isEmpty() ? (byte) 0 : places.get(0).byteValue());
        if (several) {
            places.forEach(place -> cells[layout.first(index) + place] = 1);
        }
    }

    private List<Integer> places(Item item, List<String> codes) {
        List<String> all = item.choices().stream().map(Choice::code).toList();
        String field = ANSWERS + item.id();
        Set<Integer> places = new LinkedHashSet<>();
        for (String code : codes) {
            int place = all.indexOf(code);
            if (place < 0) {
                String listed = String.join(", ", all);
                faults.add(field, ResponseProblem.NO_SUCH_CHOICE.with(Codes.shorten(code), item.id(), listed));
            } else if (!places.add(place)) {
                faults.add(field, ResponseProblem.CHOSEN_TWICE.with(code, item.id()));
            }
        }
        return List.copyOf(places);
    }

    /**
     * Answers an item in the respondent's own words. They stay with the response: no table holds them.
     *
     * @param item the item's id
     * @param words what the respondent wrote: 1 to 10,000 characters, not blank
     * @return this builder
     */
    public ResponseBuilder text(String item, String words) {
        Objects.requireNonNull(words, "words");
        find(item, AnswerForm.TEXT).ifPresent(index -> {
            Message fault = OwnWords.fault(item, words);
            if (fault != null) {
                faults.add(ANSWERS + item, fault);
            }
            say(index, (byte) 0);
            texts.put(instrument.items().get(index).id(), words);
        });
        return this;
    }

    /**
     * Says why an item has no answer. The item need not offer that way of not answering.
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
                respondent.id().isEmpty(),
                "id",
                ResponseProblem.TWO_VALUES,
                Word.of("respondent id", "het respondentnummer"));
        guarded("id", () -> RespondentId.of(id)).ifPresent(given -> respondent = respondent.withId(given));
        return this;
    }

    /**
     * Sets the group the respondent belongs to: a unit of {@link Breakdown#GROUP}.
     *
     * @param first the group, or the outermost that it is in
     * @param more the groups from there on, down to the group itself
     * @return this builder
     */
    public ResponseBuilder group(String first, String... more) {
        faults.check(!grouped, "group", ResponseProblem.TWO_VALUES, Word.of("group", "de groep"));
        grouped = true;
        return unit("group", Breakdown.GROUP, first, more);
    }

    /**
     * Adds a unit the respondent belongs to. A respondent may be in units of 20 breakdowns and in 100 units, in several of one breakdown
     * too; a unit that another one lies within need not be given.
     *
     * @param breakdown what it is a unit of
     * @param first the unit, or the outermost that it is in
     * @param more the units from there on, down to the unit itself
     * @return this builder
     */
    public ResponseBuilder unit(Breakdown breakdown, String first, String... more) {
        return unit("units/" + Codes.shorten(breakdown.name()), breakdown, first, more);
    }

    private ResponseBuilder unit(String field, Breakdown breakdown, String first, String... more) {
        guarded(field, () -> respondent.units().with(breakdown, GroupKey.of(first, more)))
                .ifPresent(units -> respondent = respondent.withUnits(units));
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
        respondent = respondent.withWeight(Objects.requireNonNull(weight, "weight"));
        return this;
    }

    /**
     * Sets in whose voice the answers are given. An item that is not asked of that voice becomes not shown.
     *
     * @param voice the voice
     * @return this builder
     */
    public ResponseBuilder voice(Voice voice) {
        faults.check(respondent.voice().isEmpty(), "voice", ResponseProblem.TWO_VALUES, Word.of("voice", "de stem"));
        respondent = respondent.withVoice(Objects.requireNonNull(voice, "voice"));
        return this;
    }

    @Override
    protected void answerAll(byte[] given) {
        CellRules.requireBytes(instrument, given);
        System.arraycopy(given, 0, cells, 0, given.length);
        for (int item = 0; item < said.length; item++) {
            int first = layout.first(item);
            boolean waits = layout.isText(item) && (first >= given.length || cells[first] >= 0);
            said[item] = !waits;
            cells[first] = waits ? Cells.UNANSWERED : cells[first];
        }
    }

    /**
     * Builds the response.
     *
     * @return the response
     * @throws IllegalArgumentException telling every fault: an item that the instrument does not have, a value off the scale, a
     *     second answer to the same item, an answer to an item that was not asked of the voice or under its condition, a voice that no item
     *     is asked of
     */
    public Response build() {
        byte[] routed = cells.clone();
        Faults all = new Faults();
        all.addAll("", faults);
        CellRules.route(instrument, routed, respondent.voiceByte(), all);
        all.throwIfAny(ResponseProblem.INVALID);
        return new Response(instrument, routed, Map.copyOf(texts), respondent);
    }

    private Optional<Integer> find(String item, AnswerForm form) {
        return find(item).filter(index -> {
            Item asked = instrument.items().get(index);
            faults.check(form.fits(asked), ANSWERS + item, () -> form.refusal(asked));
            return form.fits(asked);
        });
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
        int first = layout.first(index);
        Arrays.fill(cells, first, first + layout.cells(index), cell);
    }
}
