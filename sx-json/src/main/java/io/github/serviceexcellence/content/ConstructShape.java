package io.github.serviceexcellence.content;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.OwnShift;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.Located;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an item measures: the qualified code of a term, or an object that describes a facet, a shift of one's own or an own construct. */
final class ConstructShape implements Shape<Construct> {
    private static final Shape<Term> TERM = Shapes.string(
            () -> new Type.Code(
                    "Term", Term.all().stream().map(Term::qualifiedCode).toList()),
            Term::parse,
            Term::qualifiedCode);
    private static final FacetShape FACET = new FacetShape();
    private static final OwnShiftShape OWN_SHIFT = new OwnShiftShape();
    private static final OwnShape OWN = new OwnShape();

    @Override
    public Type type() {
        return new Type.Any("Construct", List.of(TERM.type(), FACET.type(), OWN_SHIFT.type(), OWN.type()));
    }

    @Override
    public void write(Construct construct, TokenWriter out) {
        if (construct instanceof Term term) {
            TERM.write(term, out);
        } else if (construct instanceof Facet facet) {
            FACET.write(facet, out);
        } else if (construct instanceof OwnShift shift) {
            OWN_SHIFT.write(shift, out);
        } else if (construct instanceof OwnConstruct own) {
            OWN.write(own, out);
        } else {
            throw new AssertionError("no document tells of " + construct.getClass());
        }
    }

    @Override
    public @Nullable Construct read(Located found, Problems problems) {
        if (!(found instanceof Located.Obj object)) {
            return TERM.read(found, problems);
        }
        if (object.has("own-shift")) {
            return OWN_SHIFT.read(object, problems);
        }
        if (object.has("own")) {
            return OWN.read(object, problems);
        }
        if (object.has("facet") || !object.complete()) {
            return FACET.read(object, problems);
        }
        object.tell(ContentProblem.NO_CONSTRUCT.with(), problems);
        return null;
    }

    /** Checked here too, so that a fault of the code is told at the code. */
    private static Shape<String> code(Word what) {
        return Shapes.id("", code -> Codes.id(what, code), Function.identity());
    }

    private static final class FacetShape extends ObjectShape<Facet> {
        private final Field<Facet, String> code =
                required("facet", code(Word.of("facet code", "facetcode")), Facet::code);
        private final Field<Facet, Term> parent = required("parent", TERM, Facet::term);
        private final Field<Facet, Text> title = required("title", Shapes.TEXT, Facet::title);

        @Override
        protected Facet make(Values values) {
            return new Facet(values.get(code), values.get(parent), values.get(title));
        }
    }

    private static final class OwnShape extends ObjectShape<OwnConstruct> {
        private final Field<OwnConstruct, String> code = required(
                "own", code(Word.of("code of an own construct", "code van een eigen begrip")), OwnConstruct::code);
        private final Field<OwnConstruct, Text> title = required("title", Shapes.TEXT, OwnConstruct::title);

        @Override
        protected OwnConstruct make(Values values) {
            return new OwnConstruct(values.get(code), values.get(title));
        }
    }

    private static final class OwnShiftShape extends ObjectShape<OwnShift> {
        private final Field<OwnShift, String> code =
                required("own-shift", code(Word.of("shift code", "code van een paradigmashift")), OwnShift::code);
        private final Field<OwnShift, Text> from = required("from", Shapes.TEXT, OwnShift::from);
        private final Field<OwnShift, Text> to = required("to", Shapes.TEXT, OwnShift::to);

        @Override
        protected OwnShift make(Values values) {
            return new OwnShift(values.get(code), values.get(from), values.get(to));
        }
    }
}
