package io.github.serviceexcellence.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.serviceexcellence.content.Binding;
import io.github.serviceexcellence.content.Bindings;
import io.github.serviceexcellence.content.Host;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.shape.StringShape;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Finds who reads a value of this library, from a value or from the name of a field. */
final class HostDeserializers extends Deserializers.Base implements KeyDeserializers {
    private final Bindings bindings;

    HostDeserializers(Bindings bindings) {
        this.bindings = bindings;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return bindings.exactly(type) != null || Bindings.isOfLibrary(type);
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription bean) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription bean) {
        return find(type);
    }

    private @Nullable JsonDeserializer<?> find(Class<?> type) {
        Binding<?> binding = bindings.exactly(type);
        if (binding != null) {
            return new OfValue<>(binding);
        }
        return Bindings.isOfLibrary(type) ? new OfNothing(type) : null;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription bean) {
        Binding<?> binding = bindings.exactly(type.getRawClass());
        return binding == null ? null : ofName(binding);
    }

    private static <T> @Nullable KeyDeserializer ofName(Binding<T> binding) {
        return binding.name().map(name -> new OfName<>(binding.holds(), name)).orElse(null);
    }

    private static final class OfValue<T> extends JsonDeserializer<T> {
        private final Binding<T> binding;

        OfValue(Binding<T> binding) {
            this.binding = binding;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            try {
                return Host.read(binding, new Jackson2Reader(json));
            } catch (SxFormatException e) {
                MismatchedInputException refused =
                        MismatchedInputException.from(json, binding.holds(), String.valueOf(e.getMessage()));
                refused.initCause(e);
                throw refused;
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public Object deserializeWithType(JsonParser json, DeserializationContext context, TypeDeserializer types)
                throws IOException {
            return deserialize(json, context);
        }
    }

    private static final class OfName<T> extends KeyDeserializer {
        private final Class<T> holds;
        private final StringShape<T> name;

        OfName(Class<T> holds, StringShape<T> name) {
            this.holds = holds;
            this.name = name;
        }

        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return name.parse(key);
            } catch (IllegalArgumentException e) {
                return context.handleWeirdKey(holds, key, "%s", String.valueOf(e.getMessage()));
            }
        }
    }

    private static final class OfNothing extends JsonDeserializer<Object> {
        private final Class<?> type;

        OfNothing(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return context.reportBadDefinition(type, Bindings.refusal(type));
        }
    }
}
