package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Layout;
import io.github.serviceexcellence.internal.OwnWords;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.RespondentId;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.response.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One respondent on the way from a reader to the result. It is filled, passed on and filled again. */
public final class Row {
    static final int LONGEST_ID = 200;

    /** Half a millionth, which is rounded to nothing. */
    private static final BigDecimal VANISHING = new BigDecimal("0.0000005");

    private final Instrument instrument;
    private final Layout layout;
    private final Intake intake;
    private final Supplier<Problem> comesBack;
    private final byte[] cells;
    private final SpelledUnits spelled = new SpelledUnits();
    private final IdDigest digest = new IdDigest();
    private Optional<RespondentId> id = Optional.empty();
    private Units units = Units.none();
    private Weight weight = Weight.ONE;
    private byte usualVoice = Cells.NO_VOICE;
    private byte voice = Cells.NO_VOICE;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private boolean weightless;
    private boolean rounded;
    private boolean identified;
    private boolean faulty;
    private boolean rememberedIfFaulty;
    private final List<Runnable> held = new ArrayList<>();
    private boolean holdsFaults;
    private boolean holding;
    private @Nullable String leftOutBy;
    private long time;
    private long duration;
    private int size;

    /**
     * A row to fill.
     *
     * @param instrument what was asked
     * @param intake takes the row and its faults
     * @param comesBack says where the row is and that its respondent came before
     */
    public Row(Instrument instrument, Intake intake, Supplier<Problem> comesBack) {
        this.instrument = instrument;
        this.layout = Cells.layout(instrument);
        this.intake = intake;
        this.comesBack = comesBack;
        this.cells = new byte[layout.size()];
    }

    /** From here on the id of a faulty row counts as one that came: what comes under it later would be the rest of that row. */
    public void rememberIfFaulty() {
        rememberedIfFaulty = true;
    }

    /** From here on the faults of a row wait until it is known whether the row counts: see {@link #leaveOut} and {@link #count}. */
    public void holdFaults() {
        holdsFaults = true;
    }

    /** From here on rows are given in a voice, unless one says otherwise. */
    public void usualVoice(byte given) {
        usualVoice = given;
    }

    /** Forgets all but the cells of the columns. */
    public void clear() {
        if (layout.width() < cells.length) {
            Arrays.fill(cells, layout.width(), cells.length, Cells.UNANSWERED);
        }
        texts.clear();
        voice = usualVoice;
        weightless = false;
        rounded = false;
        id = Optional.empty();
        units = Units.none();
        spelled.clear();
        weight = Weight.ONE;
        identified = false;
        faulty = false;
        held.clear();
        holding = holdsFaults;
        leftOutBy = null;
        time = Long.MIN_VALUE;
        duration = -1;
        size = 1;
    }

    /** The cells of a response, to be filled. */
    public byte[] cells() {
        return cells;
    }

    /** Has all cells of an item say one thing. */
    public void say(int item, byte cell) {
        int first = layout.first(item);
        for (int at = first; at < first + layout.cells(item); at++) {
            cells[at] = cell;
        }
    }

    /** Has one of several choices be chosen; false if it was already. The item's other cells say whether theirs were. */
    public boolean choose(int item, int choice) {
        int at = layout.first(item) + choice;
        boolean anew = cells[at] != 1;
        cells[at] = 1;
        return anew;
    }

    /** Answers an item in words, unless something is wrong with them: that is returned. */
    public @Nullable Message text(int item, String words) {
        String id = instrument.items().get(item).id().value();
        Message fault = OwnWords.fault(id, words);
        if (fault == null) {
            say(item, (byte) 0);
            texts.put(id, words);
        }
        return fault;
    }

    /** Sets in whose voice the row is given. */
    public void voice(byte given) {
        voice = given;
    }

    /**
     * Marks what was not asked as not shown, once all is said; an answer to it is a fault of the row. What a fault is of ({@code voice}, or
     * {@code answers/} and an item) is turned into its place.
     */
    public void route(Function<String, Place> placing) {
        if (!faulty && leftOutBy == null && !layout.route(cells, voice)) {
            refusals()
                    .forEach(problem ->
                            fault(Problem.at(placing.apply(problem.place().path()), problem.message())));
        }
    }

    /** What the builder says of this row, which the layout refuses without a word. */
    private List<Problem> refusals() {
        Response accepted;
        try {
            accepted = response();
        } catch (InvalidInputException e) {
            return e.problems();
        }
        throw new AssertionError("the builder accepts " + accepted);
    }

    /** Notes what is wrong with this row, which will be left out. */
    public void fault(Problem problem) {
        spoil();
        tell(() -> intake.fault(problem));
    }

    /** Tells something about this row, as soon as it is known that the row counts; nothing if it does not. */
    public void tell(Runnable telling) {
        if (holding) {
            held.add(telling);
        } else {
            telling.run();
        }
    }

    /** The row does not count, by what stands in a column: what else is wrong with it is not told. */
    public void leaveOut(String column) {
        leftOutBy = column;
        faulty = false;
        holding = false;
        held.clear();
    }

    /** The row counts, so that what is wrong with it is told. */
    public void count() {
        if (holding) {
            holding = false;
            held.forEach(Runnable::run);
            held.clear();
        }
    }

    /** Whether the row does not count, by what stands in a column. */
    public boolean isLeftOut() {
        return leftOutBy != null;
    }

    void comesBack() {
        fault(comesBack.get());
    }

    /** Has this row left out for a fault that was noted elsewhere. */
    public void spoil() {
        faulty = true;
    }

    /** Counts one more line of the document for this respondent. */
    public void extend() {
        size++;
    }

    /**
     * Makes sure that a text may be the name of a unit.
     *
     * @throws IllegalArgumentException if it may not
     */
    public static void requireUnitName(char[] buffer, int start, int length) {
        SpelledUnits.requireName(buffer, start, length);
    }

    /** Begins a unit to which the respondent belongs, by the name of its breakdown; the names of its path follow. */
    public void unit(String breakdown) {
        spelled.unit(breakdown);
    }

    /** Adds a name to the path of the unit. */
    public void unitName(char[] buffer, int start, int length) {
        spelled.name(buffer, start, length);
    }

    /** Adds a name to the path of the unit, which is known to be one. */
    public void unitName(String name) {
        spelled.name(name);
    }

    /**
     * Has the row belong to all units that were begun so far.
     *
     * @throws IllegalArgumentException if there are no such units, or more than one respondent may have
     */
    public void endUnits() {
        units = spelled.find();
        intake.admits(units);
    }

    /** The units that the row belongs to now. */
    public Units units() {
        return units;
    }

    /** Has the row belong to the units of an earlier row. */
    public void units(Units earlier) {
        units = earlier;
    }

    /**
     * Sets who answered.
     *
     * @throws IllegalArgumentException if it is no id
     */
    public void id(char[] buffer, int start, int length) {
        if (intake.keepsIds() || !isPlain(buffer, start, length)) {
            id = Optional.of(RespondentId.of(new String(buffer, start, length)));
        }
        remember(buffer, start, length);
    }

    /** Remembers who would have answered, of a row that is left out. */
    public void remember(char[] buffer, int start, int length) {
        if (intake.looksForDuplicates()) {
            digest.set(buffer, start, length);
            identified = true;
        }
    }

    /** Whether a text is an id without a closer look. */
    private static boolean isPlain(char[] buffer, int start, int length) {
        boolean plain = length > 0 && length <= LONGEST_ID;
        for (int i = start; plain && i < start + length; i++) {
            plain = buffer[i] > ' ' && buffer[i] <= '~';
        }
        return plain;
    }

    /** Sets how much the respondent counts. */
    public void weight(Weight given) {
        weight = given;
    }

    /**
     * Sets how much the respondent counts, who may not count at all.
     *
     * @throws IllegalArgumentException if that is no weight, and nobody chose to make it one
     */
    public void weight(BigDecimal given) {
        WeightChoices choices = intake.weights();
        BigDecimal none = choices.rounds() ? VANISHING : BigDecimal.ZERO;
        weightless = choices.leavesOutZero() && given.signum() >= 0 && given.compareTo(none) <= 0;
        if (!weightless) {
            weight = choices.rounds() ? Weight.from(given) : Weight.of(given);
            rounded = weight.toBigDecimal().compareTo(given) != 0;
        }
    }

    /** Sets when the respondent answered, in a unit of the caller's choice. */
    public void time(long given) {
        time = given;
    }

    /** Sets how many nanoseconds the respondent took. */
    public void duration(long nanoseconds) {
        duration = nanoseconds;
    }

    /** When the respondent answered; before all others if that is not known. */
    long time() {
        return time;
    }

    /** How many nanoseconds the respondent took; below 0 if that is not known. */
    long duration() {
        return duration;
    }

    /** How many items are answered with a level or choices. */
    int answers() {
        int answered = 0;
        for (int item = 0; item < instrument.items().size(); item++) {
            answered += !layout.isText(item) && cells[layout.first(item)] >= 0 ? 1 : 0;
        }
        return answered;
    }

    /** The column by which the row does not count; nothing if it does. */
    @Nullable
    String leftOutBy() {
        return leftOutBy;
    }

    byte voice() {
        return voice;
    }

    Optional<RespondentId> id() {
        return id;
    }

    Weight weight() {
        return weight;
    }

    boolean isFaulty() {
        return faulty;
    }

    /** Whether its id is one that came. */
    boolean isRemembered() {
        return identified && (!faulty || rememberedIfFaulty);
    }

    /** Whether it has an id whose rows are to stand together. */
    boolean standsTogether() {
        return identified && rememberedIfFaulty;
    }

    IdDigest digest() {
        return digest;
    }

    boolean isWeightless() {
        return weightless;
    }

    boolean isRounded() {
        return rounded;
    }

    int size() {
        return size;
    }

    Response response() {
        ResponseBuilder builder =
                Cells.answer(Response.builder(instrument), cells).weight(weight);
        texts.forEach(builder::text);
        Arrays.stream(Voice.values())
                .filter(any -> Cells.ofVoice(any.code()) == voice)
                .forEach(builder::voice);
        Response response = builder.build();
        response = id.isPresent() ? response.withId(id.get()) : response;
        return response.withUnits(units);
    }
}
