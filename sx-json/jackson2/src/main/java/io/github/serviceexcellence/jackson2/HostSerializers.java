package io.github.serviceexcellence.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.serviceexcellence.content.Binding;
import io.github.serviceexcellence.content.Bindings;
import io.github.serviceexcellence.shape.StringShape;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Finds who writes a value of this library, as a value or as the name of a field. */
final class HostSerializers extends Serializers.Base {
    private final Bindings bindings;
    private final boolean asName;

    HostSerializers(Bindings bindings, boolean asName) {
        this.bindings = bindings;
        this.asName = asName;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription bean) {
        return find(type.getRawClass());
    }

    private @Nullable JsonSerializer<?> find(Class<?> type) {
        JsonSerializer<?> found = null;
        Binding<?> binding = bindings.find(type);
        if (binding != null) {
            found = asName ? ofName(binding) : new OfValue<>(binding);
        }
        return found == null && Bindings.isOfLibrary(type) ? new OfNothing() : found;
    }

    private static <T> @Nullable JsonSerializer<T> ofName(Binding<T> binding) {
        return binding.name().map(OfName::new).orElse(null);
    }

    /** A document says itself what it is, and so do the others by where they stand: a mapper's own type ids are left out. */
    private abstract static class Untyped<T> extends JsonSerializer<T> {
        @Override
        public final void serializeWithType(
                T value, JsonGenerator json, SerializerProvider context, TypeSerializer types) throws IOException {
            serialize(value, json, context);
        }
    }

    private static final class OfValue<T> extends Untyped<T> {
        private final Binding<T> binding;

        OfValue(Binding<T> binding) {
            this.binding = binding;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider context) throws IOException {
            try {
                binding.shape().write(value, new Jackson2Writer(json));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    private static final class OfName<T> extends Untyped<T> {
        private final StringShape<T> name;

        OfName(StringShape<T> name) {
            this.name = name;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider context) throws IOException {
            json.writeFieldName(name.print(value));
        }
    }

    /** A value without a form that somebody could read back is not written in any. */
    private static final class OfNothing extends Untyped<Object> {
        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider context) throws IOException {
            context.reportBadDefinition(value.getClass(), Bindings.refusal(value.getClass()));
        }
    }
}
