package io.github.serviceexcellence.content;

import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.FieldsShape;
import io.github.serviceexcellence.shape.Located;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.ShapeProblem;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One kind of document: an object with what stands around every content, and a content.
 *
 * @param format the kind and its version, such as {@code sx.scorecard/1}
 * @param holds what a document holds
 * @param content how that stands in it
 */
public record Document<T>(String format, Class<T> holds, FieldsShape<T> content) {
    /** What a document consists of. */
    public Type.Obj type() {
        Type.Obj own = content.type().after(Envelope.members(format));
        return new Type.Obj(own.name() + "Document", own.members(), own.oneOf());
    }

    /** How a document stands in another value. */
    Shape<T> shape() {
        return Shapes.of(this::type, (value, out) -> write(value, Optional.empty(), out), this::read);
    }

    /** Writes a document. */
    public void write(T value, Optional<Instant> written, TokenWriter out) {
        out.beginObject();
        Envelope.write(format, written, out);
        content.writeFields(value, out);
        out.endObject();
    }

    /** What a document holds, or null: what is wrong is then among the problems, or the document broke off. */
    public @Nullable T read(Located root, Problems problems) {
        if (!(root instanceof Located.Obj object)) {
            root.tell(ShapeProblem.WRONG_TYPE.with(Shapes.OBJECT, root.describe()), problems);
            return null;
        }
        if (!Envelope.isOf(format, object, problems)) {
            return null;
        }
        Envelope.check(object, problems);
        return content.readFields(object, Envelope.FIELDS, problems);
    }
}
