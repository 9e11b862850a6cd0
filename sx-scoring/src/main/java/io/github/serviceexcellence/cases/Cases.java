package io.github.serviceexcellence.cases;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.metric.MetricRef;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.privacy.Publisher;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.uncertainty.Correlations;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Cases, each with a yes or a no to the same questions, or with nothing where it is not known. Every question is an item of its own on 0 and 1,
 * whose top box is the share of yes.
 */
public final class Cases {
    /** No. */
    public static final byte NO = 0;
    /** Yes. */
    public static final byte YES = 1;
    /** Not known: counts for nothing. */
    public static final byte UNKNOWN = Cells.NOT_APPLICABLE;

    private static final Scale NO_OR_YES = Scale.range(0, 1)
            .withLabels(Text.english("no").dutch("nee"), Text.english("yes").dutch("ja"));

    private static final double PERCENT = 100;
    private static final double[] STEPS = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50};
    private static final StandardStrategy STRATEGY = StandardStrategy.withDefaults();

    private final ResponseTableBuilder table;

    private Cases(Instrument instrument) {
        table = ResponseTable.builder(instrument);
    }

    /** No cases yet; the questions by the code of each, in their order. */
    public static Cases of(String id, Text title, Map<String, Text> questions) {
        InstrumentBuilder instrument = Instrument.builder(id, "1.0").title(title);
        questions.forEach((code, question) -> instrument.item(Item.builder(code)
                .wording(question)
                .measures(new OwnConstruct(code, question))
                .voice(Voice.ASSESSOR)
                .scale(NO_OR_YES)
                .topBox(1)));
        return new Cases(instrument.build());
    }

    /** Adds a case; the bytes are those above, one for each question, and are copied. */
    public Cases add(Units units, byte... said) {
        Cells.add(table, said, Cells.NO_VOICE, Optional.empty(), units, Weight.ONE);
        return this;
    }

    /** The cases, to be summarised and published like any survey. */
    public ResponseTable table() {
        return table.build();
    }

    /** The share of yes on a card of such cases, in percent. */
    public static Metric share(ScoreCard card, String question) {
        return card.metric(new MetricRef(MetricKind.TOP_BOX, Node.of(ItemId.of(question)), Optional.of("1")));
    }

    /** What there is to say of a share that {@link #share} gives. */
    public static Message says(Metric share, Wording title) {
        return CasesStatement.of(share, title);
    }

    /**
     * What may be shown of cases: of all, and of every unit. Without standard deviations: from that of yes or no the exact share follows, which rounding
     * is to hide; the interval of a share is made of the share as it is shown.
     */
    public static Publication publish(ResponseTable table, AnonymityFloor floor) {
        return publish(table, publisher(floor));
    }

    /** The same, of a breakdown whose units are declared beforehand. */
    public static Publication publish(
            ResponseTable table, AnonymityFloor floor, Breakdown breakdown, Collection<GroupKey> units) {
        return publish(table, publisher(floor).withUnits(breakdown, units));
    }

    private static Publisher publisher(AnonymityFloor floor) {
        return Publisher.of(floor, summary -> withoutDispersion(STRATEGY.score(summary)));
    }

    private static Publication publish(ResponseTable table, Publisher publisher) {
        return publisher.publish(STRATEGY.stage().summariseGroups(table));
    }

    private static ScoreCard withoutDispersion(ScoreCard card) {
        return card.withScores(
                        card.scores().stream().map(Cases::withoutDispersion).toList())
                .withCorrelations(Correlations.none());
    }

    private static Score withoutDispersion(Score score) {
        Score.Builder plain = Score.builder(score.node())
                .n(score.n())
                .coverage(score.coverage())
                .addAllContributions(score.contributions())
                .addAllExcluded(score.excluded());
        score.points().ifPresent(points -> plain.points(points).standardErrorAbsence(AbsenceReason.WITHHELD));
        score.absence().ifPresent(plain::absence);
        return plain.build();
    }

    /**
     * How far a share may lie from the exact one, at most, in percentage points: half of the step in which a share of so many cases is shown, which is
     * at least twice what one case changes; 0 of an exact card.
     */
    public static double roundedBy(ScoreCard card, Metric share) {
        if (card.isConfidential()) {
            return 0;
        }
        double least = 2 * PERCENT / Math.max(1, share.n());
        for (double step : STEPS) {
            if (step >= least) {
                return step / 2;
            }
        }
        return PERCENT / 2;
    }

    /** Makes sure that a card is one of these cases. */
    public static ScoreCard require(String id, ScoreCard card) {
        if (!card.instrument().id().value().equals(id)) {
            throw InvalidInputException.of(
                    CasesProblem.OTHER_CASES.with(card.instrument().id(), id));
        }
        return card;
    }
}
