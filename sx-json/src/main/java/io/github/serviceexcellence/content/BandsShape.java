package io.github.serviceexcellence.content;

import io.github.serviceexcellence.bands.Band;
import io.github.serviceexcellence.bands.Bands;
import io.github.serviceexcellence.bands.BandsBuilder;
import io.github.serviceexcellence.bands.UpperEdge;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Bands, from the lowest on. */
final class BandsShape extends ObjectShape<Bands> {
    /** Bands may divide any range, such as that of a metric. */
    private static final Shape<Points> POINTS = Shapes.decimal(Points::of, Points::toBigDecimal);

    private final Field<Bands, String> code = required("code", code(Word.of("code", "code")), Bands::code);
    private final Field<Bands, Text> title = optional("title", Shapes.TEXT, Bands::title);
    private final Field<Bands, String> source = optional(
            "source",
            Shapes.string(() -> Type.Str.prose("", 0), Function.identity(), Function.identity()),
            Bands::source);
    private final Field<Bands, Points> lowest = unlessUsual("lowest", POINTS, Bands::lowest, Points.ZERO);
    private final Field<Bands, Points> highest = unlessUsual("highest", POINTS, Bands::highest, Points.HUNDRED);
    private final Field<Bands, List<Band>> bands = required("bands", Shapes.filled(new BandShape()), Bands::bands);

    private static Shape<String> code(Word what) {
        return Shapes.id("", given -> Codes.id(what, given), Function.identity());
    }

    @Override
    protected Bands make(Values values) {
        BandsBuilder built = Bands.builder(values.get(code)).range(values.get(lowest), values.get(highest));
        values.find(title).ifPresent(built::title);
        values.find(source).ifPresent(built::source);
        for (Band band : values.get(bands)) {
            UpperEdge upper = band.upper();
            if (upper.included()) {
                built.upTo(upper.points(), band.code(), band.title());
            } else {
                built.below(upper.points(), band.code(), band.title());
            }
        }
        return built.build();
    }

    /** An edge that belongs to the band, and one that does not, are two fields, of which one is there. */
    private static final class BandShape extends ObjectShape<Band> {
        private final Field<Band, String> code = required("code", code(Word.of("band code", "klassecode")), Band::code);
        private final Field<Band, Text> title = required("title", Shapes.TEXT, Band::title);
        private final Field<Band, Points> upTo =
                optional("upTo", POINTS, band -> edge(band.upper(), /* included= */ true));
        private final Field<Band, Points> below =
                optional("below", POINTS, band -> edge(band.upper(), /* included= */ false));

        BandShape() {
            oneOf(upTo, below);
        }

        private static Optional<Points> edge(UpperEdge upper, boolean included) {
            return upper.included() == included ? Optional.of(upper.points()) : Optional.empty();
        }

        @Override
        protected Band make(Values values) {
            Optional<Points> last = values.find(upTo);
            Optional<Points> next = values.find(below);
            if (last.isPresent() == next.isPresent()) {
                throw InvalidInputException.of(ContentProblem.ONE_EDGE.with());
            }
            UpperEdge upper = last.map(UpperEdge::upTo).orElseGet(() -> UpperEdge.below(next.orElseThrow()));
            return new Band(values.get(code), values.get(title), upper);
        }
    }
}
