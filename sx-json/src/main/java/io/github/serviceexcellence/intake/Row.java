package io.github.serviceexcellence.intake;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.RespondentId;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Weight;
import java.util.Optional;
import java.util.function.Supplier;

/** One respondent on the way from a reader to the result. It is filled, passed on and filled again. */
public final class Row {
    private static final int LONGEST_ID = 200;

    private final Intake intake;
    private final Supplier<Problem> comesBack;
    private final byte[] cells;
    private final TextMap<Optional<GroupKey>> groups = new TextMap<>();
    private final IdDigest digest = new IdDigest();
    private Optional<RespondentId> id = Optional.empty();
    private Optional<GroupKey> group = Optional.empty();
    private Weight weight = Weight.ONE;
    private boolean identified;
    private boolean faulty;
    private boolean rememberedIfFaulty;
    private int size;

    /**
     * A row to fill.
     *
     * @param instrument what was asked
     * @param intake takes the row and its faults
     * @param comesBack says where the row is and that its respondent came before
     */
    public Row(Instrument instrument, Intake intake, Supplier<Problem> comesBack) {
        this.intake = intake;
        this.comesBack = comesBack;
        this.cells = new byte[instrument.items().size()];
    }

    /** From here on the id of a faulty row counts as one that came: what comes under it later would be the rest of that row. */
    public void rememberIfFaulty() {
        rememberedIfFaulty = true;
    }

    /** Forgets all but the cells. */
    public void clear() {
        id = Optional.empty();
        group = Optional.empty();
        weight = Weight.ONE;
        identified = false;
        faulty = false;
        size = 1;
    }

    /** For each item the answer, to be filled. */
    public byte[] cells() {
        return cells;
    }

    /** Notes what is wrong with this row, which will be left out. */
    public void fault(Problem problem) {
        faulty = true;
        intake.fault(problem);
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
     * Sets the group.
     *
     * @throws IllegalArgumentException if it is no name of a group
     */
    public void group(char[] buffer, int start, int length) {
        Optional<GroupKey> known = groups.get(buffer, start, length);
        if (known == null) {
            String text = new String(buffer, start, length);
            known = Optional.of(GroupKey.of(text));
            groups.put(text, known);
        }
        group = known;
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

    Optional<RespondentId> id() {
        return id;
    }

    Optional<GroupKey> group() {
        return group;
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

    IdDigest digest() {
        return digest;
    }

    int size() {
        return size;
    }

    Response response(Instrument instrument) {
        Response response =
                Cells.answer(Response.builder(instrument), cells).build().withWeight(weight);
        response = id.isPresent() ? response.withId(id.get()) : response;
        return group.isPresent() ? response.withGroup(group.get()) : response;
    }
}
