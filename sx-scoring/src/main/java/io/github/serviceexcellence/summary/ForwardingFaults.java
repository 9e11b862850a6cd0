package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Lineage;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import java.util.List;
import java.util.Map;

/** Everything for which a summary does not go forward. */
final class ForwardingFaults {
    /** So many items are told in a message. */
    private static final int MOST_TOLD = 10;

    private final Summariser summariser;
    private final ResponseSummary earlier;
    private final Lineage lineage;

    private ForwardingFaults(Summariser summariser, ResponseSummary earlier, Lineage lineage) {
        this.summariser = summariser;
        this.earlier = earlier;
        this.lineage = lineage;
    }

    static void check(Summariser summariser, ResponseSummary earlier, Lineage lineage) {
        new ForwardingFaults(summariser, earlier, lineage).check();
    }

    private void check() {
        Faults faults = new Faults();
        faults.check(
                lineage.earlier().equals(earlier.instrument()),
                "lineage",
                SummaryProblem.LINEAGE_FROM_OTHER,
                lineage.earlier(),
                earlier.instrument());
        faults.check(
                lineage.later().equals(summariser.instrument()),
                "lineage",
                SummaryProblem.LINEAGE_TO_OTHER,
                lineage.later(),
                summariser.instrument());
        checkStage(faults);
        faults.check(
                earlier.collected().equals(summariser.collected()),
                "collected",
                () -> SummaryProblem.OTHER_COLLECTIONS.with(
                        SummaryProblem.words(earlier.collected()), SummaryProblem.words(summariser.collected())));
        faults.throwIfAny(SummaryProblem.GOES_NOT_FORWARD, earlier.instrument(), summariser.instrument());
    }

    private void checkStage(Faults faults) {
        ItemStage stage = summariser.stage();
        boolean same = withoutItems(earlier.stage()).equals(withoutItems(stage));
        faults.check(
                same,
                "stage",
                () -> SummaryProblem.OTHER_STAGE.with(earlier.stage().options(), stage.options()));
        List<Lineage.Same> different =
                lineage.same().stream().filter(this::isTreatedOtherwise).toList();
        faults.check(
                !same || different.isEmpty(),
                "stage",
                () -> SummaryProblem.OTHER_ITEM_CHOICES.with(Word.list(
                        different, MOST_TOLD, pair -> Word.same(pair.later().value()))));
        faults.check(
                earlier.stage().imputation() == Imputation.NONE,
                "stage",
                () -> SummaryProblem.IMPUTED_GOES_NOT_FORWARD.with(
                        earlier.stage().imputation().code()));
    }

    /** What is chosen for all items: of those that are not the same other things may be chosen. */
    private static ItemStage withoutItems(ItemStage stage) {
        return stage.withWeights(Map.of()).withNormalisations(Map.of());
    }

    /** Weights count within a construct, so that those of one that is not comparable make no difference. */
    private boolean isTreatedOtherwise(Lineage.Same pair) {
        ItemStage before = earlier.stage();
        ItemStage after = summariser.stage();
        String was = before.normalisation(pair.earlier()).name();
        return !was.equals(after.normalisation(pair.later()).name())
                || (before.weight(pair.earlier()).compareTo(after.weight(pair.later())) != 0 && isComparable(pair));
    }

    private boolean isComparable(Lineage.Same pair) {
        Item item = lineage.later().item(pair.later());
        List<Construct> counts =
                item.kind() == ItemKind.RATING ? item.measures().lineage() : List.of();
        return lineage.comparable().stream()
                .anyMatch(each -> each.aspect() == item.aspect() && counts.contains(each.construct()));
    }
}
