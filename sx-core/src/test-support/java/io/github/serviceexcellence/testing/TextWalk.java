package io.github.serviceexcellence.testing;

import io.github.serviceexcellence.framework.Text;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the texts that objects of a module hold, however deep. */
final class TextWalk {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Text> texts = new LinkedHashSet<>();
    private final Set<Class<?>> entered;

    /** Enters objects of these classes, and containers. */
    TextWalk(Collection<Class<?>> entered) {
        this.entered = Set.copyOf(entered);
    }

    Set<Text> texts() {
        return texts;
    }

    void visit(Object value) {
        if (value == null || !seen.add(value)) {
            return;
        }
        if (value instanceof Text text) {
            texts.add(text);
        } else if (value instanceof Collection<?> many) {
            many.forEach(this::visit);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> {
                visit(key);
                visit(held);
            });
        } else if (value instanceof Optional<?> one) {
            one.ifPresent(this::visit);
        } else if (value instanceof Object[] array) {
            Stream.of(array).forEach(this::visit);
        } else if (entered.contains(value.getClass())) {
            fields(value);
        }
    }

    private void fields(Object value) {
        for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && !field.getType().isPrimitive()
                        && entered.contains(type)) {
                    visit(held(field, value));
                }
            }
        }
    }

    private static Object held(Field field, Object value) {
        try {
            field.setAccessible(true);
            return field.get(value);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.toString(), e);
        }
    }
}
