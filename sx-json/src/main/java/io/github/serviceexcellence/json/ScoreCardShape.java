package io.github.serviceexcellence.json;

import static io.github.serviceexcellence.json.NodeShapes.COUNT;

import io.github.serviceexcellence.card.InstrumentRef;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.card.View;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.InstrumentId;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.List;

/** Score cards; digests are checked against what they belong to. */
final class ScoreCardShape extends ObjectShape<ScoreCard> {
    static final Shape<GroupKey> GROUP = Shapes.string(GroupKey::of, GroupKey::value);

    private final Field<ScoreCard, InstrumentRef> instrument =
            required("instrument", new InstrumentRefShape(), ScoreCard::instrument);
    private final Field<ScoreCard, StrategyDescription> strategy =
            required("strategy", new DescriptionShape(true), ScoreCard::strategy);
    private final Field<ScoreCard, View> view = required("view", new ViewShape(), ScoreCard::view);
    private final Field<ScoreCard, GroupKey> group = optional("group", GROUP, ScoreCard::group);
    private final Field<ScoreCard, Long> respondents = required("respondents", COUNT, ScoreCard::respondents);
    private final Field<ScoreCard, Long> blank = required("blank", COUNT, ScoreCard::blank);
    private final Field<ScoreCard, List<Score>> scores =
            required("scores", Shapes.list(new ScoreShape()), ScoreCard::scores);
    private final Field<ScoreCard, List<ItemId>> uncounted =
            required("uncounted", Shapes.list(Shapes.string(ItemId::of, ItemId::value)), ScoreCard::uncounted);

    @Override
    protected ScoreCard make(Values values) {
        return ScoreCard.builder()
                .instrument(values.get(instrument))
                .strategy(values.get(strategy))
                .view(values.get(view))
                .group(values.find(group))
                .respondents(values.get(respondents))
                .blank(values.get(blank))
                .addAllScores(values.get(scores))
                .addAllUncounted(values.get(uncounted))
                .build();
    }

    private static final class InstrumentRefShape extends ObjectShape<InstrumentRef> {
        private final Field<InstrumentRef, InstrumentId> id =
                required("id", Shapes.string(InstrumentId::of, InstrumentId::value), InstrumentRef::id);
        private final Field<InstrumentRef, String> version =
                required("version", InstrumentShape.VERSION, InstrumentRef::version);
        private final Field<InstrumentRef, Digest> digest =
                required("digest", DescriptionShape.DIGEST, InstrumentRef::digest);

        @Override
        protected InstrumentRef make(Values values) {
            return new InstrumentRef(values.get(id), values.get(version), values.get(digest));
        }
    }

    private static final class ViewShape extends ObjectShape<View> {
        private final Field<View, String> of =
                required("of", Shapes.string(code -> View.parse(code).code(), code -> code), View::code);
        private final Field<View, List<Element>> elements =
                required("elements", Shapes.list(Shapes.string(Element::parse, Element::code)), View::elements);

        @Override
        protected View make(Values values) {
            return View.parse(values.get(of)).only(values.get(elements));
        }
    }
}
