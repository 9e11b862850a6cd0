package io.github.serviceexcellence.content;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.FieldsShape;
import io.github.serviceexcellence.shape.Located;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A card by itself, which tells first of all whether it may be shown. */
final class CardDocumentShape implements FieldsShape<ScoreCard> {
    static final Shape<Long> FLOOR = Shapes.whole(1, Integer.MAX_VALUE);

    private static final ScoreCardShape CARD = new ScoreCardShape();
    private static final ShowingShape SHOWING = new ShowingShape();

    @Override
    public Type.Obj type() {
        Type.Obj card = CARD.type().after(SHOWING.type().members());
        return new Type.Obj("ScoreCard", card.members(), List.of());
    }

    @Override
    public void writeFields(ScoreCard card, TokenWriter out) {
        SHOWING.writeFields(Showing.of(card), out);
        CARD.writeFields(card, out);
    }

    @Override
    public @Nullable ScoreCard readFields(Located.Obj object, List<String> others, Problems problems) {
        Showing showing = SHOWING.readKnownFields(object, problems);
        List<String> before =
                Stream.concat(others.stream(), ShowingShape.FIELDS.stream()).toList();
        ScoreCard card = CARD.readFields(object, before, problems);
        return showing == null || card == null ? null : showing.apply(card);
    }

    /** With which floor a card may be shown, if it may. */
    private record Showing(Optional<Long> floor) {
        static Showing of(ScoreCard card) {
            return new Showing(
                    card instanceof PublishedCard shown ? Optional.of((long) shown.floor()) : Optional.empty());
        }

        ScoreCard apply(ScoreCard card) {
            return floor.<ScoreCard>map(known -> PublishedCard.of(card, known.intValue()))
                    .orElse(card);
        }
    }

    /** A card that may be shown names its floor; another says that it is confidential, and is so too if it says nothing. */
    private static final class ShowingShape extends ObjectShape<Showing> {
        private static final String CONFIDENTIAL_FIELD = "confidential";
        private static final String FLOOR_FIELD = "floor";
        static final List<String> FIELDS = List.of(CONFIDENTIAL_FIELD, FLOOR_FIELD);

        private final Field<Showing, Boolean> confidential = optional(
                CONFIDENTIAL_FIELD,
                Shapes.BOOLEAN,
                showing -> Optional.of(true).filter(yes -> showing.floor().isEmpty()));
        private final Field<Showing, Long> floor = optional(FLOOR_FIELD, FLOOR, Showing::floor);

        @Override
        protected Showing make(Values values) {
            Optional<Boolean> said = values.find(confidential);
            Showing showing = new Showing(values.find(floor));
            if (said.isPresent() && showing.floor().isPresent()) {
                throw InvalidInputException.at(FLOOR_FIELD, ContentProblem.FLOOR_BESIDE.with());
            }
            if (said.isPresent() && !said.get()) {
                throw InvalidInputException.at(CONFIDENTIAL_FIELD, ContentProblem.NO_FLOOR.with());
            }
            return showing;
        }
    }
}
