package io.github.serviceexcellence.jackson3;

import io.github.serviceexcellence.content.Binding;
import io.github.serviceexcellence.content.Bindings;
import io.github.serviceexcellence.content.Host;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.shape.StringShape;
import io.github.serviceexcellence.tokens.Jackson3Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

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
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        return find(type.getRawClass());
    }

    private @Nullable ValueDeserializer<?> find(Class<?> type) {
        Binding<?> binding = bindings.exactly(type);
        if (binding != null) {
            return new OfValue<>(binding);
        }
        return Bindings.isOfLibrary(type) ? new OfNothing(type) : null;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        Binding<?> binding = bindings.exactly(type.getRawClass());
        return binding == null ? null : ofName(binding);
    }

    private static <T> @Nullable KeyDeserializer ofName(Binding<T> binding) {
        return binding.name().map(name -> new OfName<>(binding.holds(), name)).orElse(null);
    }

    private static final class OfValue<T> extends ValueDeserializer<T> {
        private final Binding<T> binding;

        OfValue(Binding<T> binding) {
            this.binding = binding;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            try {
                return Host.read(binding, Jackson3Reader.over(json));
            } catch (SxFormatException e) {
                MismatchedInputException refused =
                        MismatchedInputException.from(json, binding.holds(), String.valueOf(e.getMessage()));
                refused.initCause(e);
                throw refused;
            } catch (UncheckedIOException e) {
                throw JacksonIOException.construct(e.getCause(), json);
            }
        }

        @Override
        public Object deserializeWithType(JsonParser json, DeserializationContext context, TypeDeserializer types) {
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
        public @Nullable Object deserializeKey(String key, DeserializationContext context) {
            try {
                return name.parse(key);
            } catch (IllegalArgumentException e) {
                return context.handleWeirdKey(holds, key, "%s", String.valueOf(e.getMessage()));
            }
        }
    }

    private static final class OfNothing extends ValueDeserializer<Object> {
        private final Class<?> type;

        OfNothing(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            return context.reportBadDefinition(type, Bindings.refusal(type));
        }
    }
}
