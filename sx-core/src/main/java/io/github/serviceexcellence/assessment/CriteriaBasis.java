package io.github.serviceexcellence.assessment;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The criteria of an instrument, each on its own scale. */
record CriteriaBasis(Instrument instrument) implements Basis<String> {
    CriteriaBasis {
        Objects.requireNonNull(instrument, "instrument");
    }

    /** The items of an instrument that are criteria, in their order. */
    static List<Item> of(Instrument instrument) {
        return instrument.items().stream().filter(CriteriaBasis::isCriterion).toList();
    }

    /** Conditions lead a respondent past questions; what assessors conclude does not hang on what else they conclude. */
    private static boolean isCriterion(Item item) {
        return item.kind() == ItemKind.RATING
                && item.voices().contains(Voice.ASSESSOR)
                && item.condition().isEmpty();
    }

    @Override
    public boolean isOfConstructs() {
        return false;
    }

    @Override
    public String name(String item) {
        return Codes.shorten(item);
    }

    @Override
    public Scale scale(String id) {
        Item item = instrument.item(id(id));
        if (!isCriterion(item)) {
            throw InvalidInputException.of(AssessmentProblem.NO_CRITERION.with(id));
        }
        return item.scale();
    }

    @Override
    public ItemId id(String item) {
        return ItemId.of(item);
    }

    @Override
    public Instrument instrument(Collection<String> judged) {
        return instrument;
    }
}
