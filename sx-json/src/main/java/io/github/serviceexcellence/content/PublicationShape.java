package io.github.serviceexcellence.content;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.privacy.PublishedBreakdown;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.List;

/** What may be shown of a survey. The floor is told once, for all of its cards. */
final class PublicationShape extends ObjectShape<Publication> {
    private static final Shape<ScoreCard> CARD = new ScoreCardShape();

    private final Field<Publication, Long> floor = required("floor", CardDocumentShape.FLOOR, publication ->
            (long) publication.floor().respondents());
    private final Field<Publication, PublishedCard> overall =
            required("overall", cards(1), this::cards, PublicationShape::cards, Publication::overall);
    private final Field<Publication, List<PublishedBreakdown>> breakdowns = required(
            "breakdowns",
            Shapes.list(new PublishedBreakdownShape(cards(1))),
            values -> Shapes.list(new PublishedBreakdownShape(cards(values))),
            publication -> Shapes.list(new PublishedBreakdownShape(cards(publication))),
            Publication::breakdowns);

    /** If the floor could not be read, that was told, and any will do to look at the cards. */
    private Shape<PublishedCard> cards(Values values) {
        return cards(values.find(floor).orElse(1L).intValue());
    }

    private static Shape<PublishedCard> cards(Publication publication) {
        return cards(publication.floor().respondents());
    }

    private static Shape<PublishedCard> cards(int floor) {
        return CARD.as(card -> PublishedCard.of(card, floor), card -> card);
    }

    @Override
    protected Publication make(Values values) {
        int respondents = values.get(floor).intValue();
        return Publication.builder()
                .floor(respondents == 1 ? AnonymityFloor.none() : AnonymityFloor.of(respondents))
                .overall(values.get(overall))
                .addAllBreakdowns(values.get(breakdowns))
                .build();
    }

    private static final class PublishedBreakdownShape extends ObjectShape<PublishedBreakdown> {
        private final Field<PublishedBreakdown, Breakdown> breakdown =
                required("breakdown", Names.BREAKDOWN, PublishedBreakdown::breakdown);
        private final Field<PublishedBreakdown, List<PublishedCard>> units;
        private final Field<PublishedBreakdown, List<GroupKey>> withheld;

        PublishedBreakdownShape(Shape<PublishedCard> card) {
            units = required("units", Shapes.list(card), PublishedBreakdown::units);
            withheld = required("withheld", Shapes.list(ScoreCardShape.GROUP), PublishedBreakdown::withheld);
        }

        @Override
        protected PublishedBreakdown make(Values values) {
            return new PublishedBreakdown(values.get(breakdown), values.get(units), values.get(withheld));
        }
    }
}
