package io.github.serviceexcellence.content;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.journey.Partner;
import io.github.serviceexcellence.journey.StepId;
import io.github.serviceexcellence.moments.PartnerView;
import io.github.serviceexcellence.moments.SharedStep;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.List;

/** What a partner may see: its steps, each with a card that may be shown. */
final class PartnerViewShape extends ObjectShape<PartnerView> {
    private static final Shape<PublishedCard> CARD = new CardDocumentShape().as(PartnerViewShape::shown, card -> card);

    private final Field<PartnerView, Text> journey = required("journey", Shapes.TEXT, PartnerView::journey);
    private final Field<PartnerView, Partner> partner = required("partner", JourneyShape.PARTNER, PartnerView::partner);
    private final Field<PartnerView, List<SharedStep>> steps =
            required("steps", Shapes.list(new SharedStepShape()), PartnerView::steps);

    static PublishedCard shown(ScoreCard card) {
        if (card instanceof PublishedCard published) {
            return published;
        }
        throw InvalidInputException.of(ContentProblem.CONFIDENTIAL_CARD.with());
    }

    @Override
    protected PartnerView make(Values values) {
        return new PartnerView(values.get(journey), values.get(partner), values.get(steps));
    }

    private static final class SharedStepShape extends ObjectShape<SharedStep> {
        private final Field<SharedStep, StepId> id = required("id", Names.STEP, SharedStep::id);
        private final Field<SharedStep, Text> title = required("title", Shapes.TEXT, SharedStep::title);
        private final Field<SharedStep, PublishedCard> card = optional("card", CARD, SharedStep::card);

        @Override
        protected SharedStep make(Values values) {
            return new SharedStep(values.get(id), values.get(title), values.find(card));
        }
    }
}
