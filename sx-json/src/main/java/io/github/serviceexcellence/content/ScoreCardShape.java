package io.github.serviceexcellence.content;

import static io.github.serviceexcellence.content.NodeShapes.COUNT;

import io.github.serviceexcellence.card.InstrumentRef;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.InstrumentId;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import io.github.serviceexcellence.uncertainty.Correlations;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Score cards; digests are checked against what they belong to. */
final class ScoreCardShape extends ObjectShape<ScoreCard> {
    /** A name, or the names of a path. */
    static final Shape<GroupKey> GROUP = Shapes.strings(
                    "GroupKey", Shapes.line("", 200, name -> GroupKey.of(name).value(), name -> name))
            .as(GroupKey::new, GroupKey::path);

    private final Field<ScoreCard, InstrumentRef> instrument =
            required("instrument", new InstrumentRefShape(), ScoreCard::instrument);
    private final Field<ScoreCard, StrategyDescription> strategy =
            required("strategy", new DescriptionShape(true), ScoreCard::strategy);
    private final Field<ScoreCard, ScoreTree> tree = required("tree", new TreeShape(), ScoreCard::tree);
    private final Field<ScoreCard, GroupKey> group = optional("group", GROUP, ScoreCard::group);
    private final Field<ScoreCard, Voice> voice =
            optional("voice", Shapes.code(Voice.class, Voice::parse, Voice::code), ScoreCard::voice);
    private final Field<ScoreCard, Map<Node, Text>> titles =
            unlessUsual("titles", NodeShapes.byNode(Shapes.TEXT), ScoreCard::titles, Map.of());
    private final Field<ScoreCard, Long> respondents = required("respondents", COUNT, ScoreCard::respondents);
    private final Field<ScoreCard, Long> blank = required("blank", COUNT, ScoreCard::blank);
    private final Field<ScoreCard, Long> shownTogether =
            unlessUsual("shownTogether", Shapes.whole(1, Integer.MAX_VALUE), card -> (long) card.shownTogether(), 1L);
    private final Field<ScoreCard, List<Score>> scores =
            required("scores", Shapes.list(new ScoreShape()), ScoreCard::scores);
    private final Field<ScoreCard, List<Metric>> metrics =
            unlessUsual("metrics", Shapes.list(new MetricShape()), ScoreCard::metrics, List.of());
    private final Field<ScoreCard, List<ItemId>> uncounted =
            required("uncounted", Shapes.list(Names.ITEM), ScoreCard::uncounted);
    private final Field<ScoreCard, Correlations> correlations =
            unlessUsual("correlations", new CorrelationsShape(), ScoreCard::correlations, Correlations.none());

    /** As it stands in a publication, which tells for all of its cards whether they may be shown. */
    ScoreCardShape() {
        super("Card");
    }

    @Override
    protected ScoreCard make(Values values) {
        ScoreCard card = card(values);
        Set<Node> kept = Set.copyOf(card.correlations().nodes());
        Faults faults = new Faults();
        values.get(correlations).nodes().stream()
                .filter(node -> !kept.contains(node))
                .forEach(node -> faults.add("correlations", ContentProblem.CORRELATION_OF_NOTHING.with(node)));
        faults.throwIfAny(ContentProblem.INVALID);
        return card;
    }

    /** Which leaves out correlations of scores that have no standard error. */
    private ScoreCard card(Values values) {
        return ScoreCard.builder()
                .instrument(values.get(instrument))
                .strategy(values.get(strategy))
                .tree(values.get(tree).withTitles(values.get(titles)))
                .group(values.find(group))
                .voice(values.find(voice))
                .putAllTitles(values.get(titles))
                .respondents(values.get(respondents))
                .blank(values.get(blank))
                .shownTogether(values.get(shownTogether).intValue())
                .addAllScores(values.get(scores))
                .addAllMetrics(values.get(metrics))
                .addAllUncounted(values.get(uncounted))
                .correlations(values.get(correlations))
                .build();
    }

    private static final class InstrumentRefShape extends ObjectShape<InstrumentRef> {
        private final Field<InstrumentRef, InstrumentId> id = required("id", Names.INSTRUMENT, InstrumentRef::id);
        private final Field<InstrumentRef, String> version =
                required("version", InstrumentShape.VERSION, InstrumentRef::version);
        private final Field<InstrumentRef, Digest> digest =
                required("digest", DescriptionShape.DIGEST, InstrumentRef::digest);

        @Override
        protected InstrumentRef make(Values values) {
            return new InstrumentRef(values.get(id), values.get(version), values.get(digest));
        }
    }
}
