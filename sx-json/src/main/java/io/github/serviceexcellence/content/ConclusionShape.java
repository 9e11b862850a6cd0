package io.github.serviceexcellence.content;

import io.github.serviceexcellence.assessment.Conclusion;
import io.github.serviceexcellence.assessment.Evidence;
import io.github.serviceexcellence.assessment.NotRatedReason;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.Located;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A conclusion: what it is about, and either a level with its evidence, or a reason with its explanation. */
final class ConclusionShape<T> implements Shape<Concluded<T>> {

    private final RatedShape<T> rated;
    private final NotRatedShape<T> notRated;

    /** The check throws if a conclusion that could be read makes no sense. */
    ConclusionShape(String name, Shape<T> what, UnaryOperator<Concluded<T>> check) {
        rated = new RatedShape<>(name, what, check);
        notRated = new NotRatedShape<>(name, what, check);
    }

    @Override
    public Type type() {
        return new Type.Any("", List.of(rated.type(), notRated.type()));
    }

    @Override
    public void write(Concluded<T> concluded, TokenWriter out) {
        (concluded.conclusion() instanceof Conclusion.Rated ? rated : notRated).write(concluded, out);
    }

    @Override
    public @Nullable Concluded<T> read(Located found, Problems problems) {
        if (!(found instanceof Located.Obj object)) {
            return rated.read(found, problems);
        }
        if (object.has("reason")) {
            return notRated.read(object, problems);
        }
        if (object.lacks("level")) {
            object.tell(AssessmentsProblem.NO_CONCLUSION.with(), problems);
            return null;
        }
        return rated.read(object, problems);
    }

    /** Each text is checked by itself, so that a fault has its place. */
    private static Shape<String> text(int most, UnaryOperator<String> check) {
        return Shapes.string(() -> Type.Str.prose("", most), check, text -> text);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static final class RatedShape<T> extends ObjectShape<Concluded<T>> {
        private final Field<Concluded<T>, T> about;
        private final Field<Concluded<T>, Scale.Level> level;
        private final Field<Concluded<T>, List<Evidence>> evidence;
        private final UnaryOperator<Concluded<T>> check;

        RatedShape(String name, Shape<T> what, UnaryOperator<Concluded<T>> check) {
            super("Rated" + capital(name));
            this.check = check;
            about = required(name, what, Concluded::about);
            level = required(
                    "level",
                    Shapes.decimal(Scale.Level::of, Scale.Level::value),
                    concluded -> conclusion(concluded).level());
            evidence = unlessUsual(
                    "evidence",
                    Shapes.list(new EvidenceShape()),
                    concluded -> conclusion(concluded).evidence(),
                    List.of());
        }

        private static Conclusion.Rated conclusion(Concluded<?> concluded) {
            return (Conclusion.Rated) concluded.conclusion();
        }

        @Override
        protected Concluded<T> make(Values values) {
            return check.apply(
                    new Concluded<>(values.get(about), new Conclusion.Rated(values.get(level), values.get(evidence))));
        }
    }

    private static final class NotRatedShape<T> extends ObjectShape<Concluded<T>> {
        private final Field<Concluded<T>, T> about;
        private final Field<Concluded<T>, NotRatedReason> reason;
        private final Field<Concluded<T>, String> explanation;
        private final UnaryOperator<Concluded<T>> check;

        NotRatedShape(String name, Shape<T> what, UnaryOperator<Concluded<T>> check) {
            super("NotRated" + capital(name));
            this.check = check;
            about = required(name, what, Concluded::about);
            reason = required(
                    "reason",
                    Shapes.code(NotRatedReason.class, NotRatedReason::parse, NotRatedReason::code),
                    concluded -> conclusion(concluded).reason());
            explanation = required(
                    "explanation",
                    text(4000, words -> new Conclusion.NotRated(NotRatedReason.NO_EVIDENCE, words).explanation()),
                    concluded -> conclusion(concluded).explanation());
        }

        private static Conclusion.NotRated conclusion(Concluded<?> concluded) {
            return (Conclusion.NotRated) concluded.conclusion();
        }

        @Override
        protected Concluded<T> make(Values values) {
            return check.apply(new Concluded<>(
                    values.get(about), new Conclusion.NotRated(values.get(reason), values.get(explanation))));
        }
    }

    private static final class EvidenceShape extends ObjectShape<Evidence> {
        private final Field<Evidence, String> finding = required(
                "finding", text(4000, words -> new Evidence(words, "-", LocalDate.EPOCH).finding()), Evidence::finding);
        private final Field<Evidence, String> source = required(
                "source", text(200, words -> new Evidence("-", words, LocalDate.EPOCH).source()), Evidence::source);
        private final Field<Evidence, LocalDate> date = required("date", Dates.SHAPE, Evidence::date);

        @Override
        protected Evidence make(Values values) {
            return new Evidence(values.get(finding), values.get(source), values.get(date));
        }
    }
}
