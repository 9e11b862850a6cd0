package io.github.serviceexcellence.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.serviceexcellence.content.Binding;
import io.github.serviceexcellence.content.Bindings;
import io.github.serviceexcellence.shape.StringShape;
import io.github.serviceexcellence.tokens.Jackson3Writer;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds who writes a value of this library, as a value or as the name of a field. */
final class HostSerializers implements Serializers {
    private final Bindings bindings;
    private final boolean asName;

    HostSerializers(Bindings bindings, boolean asName) {
        this.bindings = bindings;
        this.asName = asName;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier bean,
            JsonFormat.@Nullable Value overrides) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier bean,
            JsonFormat.@Nullable Value overrides) {
        return find(type.getRawClass());
    }

    private @Nullable ValueSerializer<?> find(Class<?> type) {
        ValueSerializer<?> found = null;
        Binding<?> binding = bindings.find(type);
        if (binding != null) {
            found = asName ? ofName(binding) : new OfValue<>(binding);
        }
        return found == null && Bindings.isOfLibrary(type) ? new OfNothing() : found;
    }

    private static <T> @Nullable ValueSerializer<T> ofName(Binding<T> binding) {
        return binding.name().map(OfName::new).orElse(null);
    }

    /** A document says itself what it is, and so do the others by where they stand: a mapper's own type ids are left out. */
    private abstract static class Untyped<T> extends ValueSerializer<T> {
        @Override
        public final void serializeWithType(
                T value, JsonGenerator json, SerializationContext context, TypeSerializer types) {
            serialize(value, json, context);
        }
    }

    private static final class OfValue<T> extends Untyped<T> {
        private final Binding<T> binding;

        OfValue(Binding<T> binding) {
            this.binding = binding;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            try {
                binding.shape().write(value, Jackson3Writer.over(json));
            } catch (UncheckedIOException e) {
                throw JacksonIOException.construct(e.getCause(), json);
            }
        }
    }

    private static final class OfName<T> extends Untyped<T> {
        private final StringShape<T> name;

        OfName(StringShape<T> name) {
            this.name = name;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeName(name.print(value));
        }
    }

    /** A value without a form that somebody could read back is not written in any. */
    private static final class OfNothing extends Untyped<Object> {
        @Override
        public void serialize(Object value, JsonGenerator json, SerializationContext context) {
            context.reportBadDefinition(value.getClass(), Bindings.refusal(value.getClass()));
        }
    }
}
