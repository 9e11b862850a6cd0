package io.github.serviceexcellence.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a type is made of. */
final class Types {
    private Types() {}

    /** All types with a name that a type is made of, itself among them, each before what it is made of. */
    static Map<String, Type> named(Type root) {
        Map<String, Type> named = new LinkedHashMap<>();
        gather(root, named);
        return named;
    }

    private static void gather(Type type, Map<String, Type> named) {
        boolean known = !type.name().isEmpty() && named.putIfAbsent(type.name(), type) != null;
        if (!known) {
            parts(type).forEach(part -> gather(part, named));
        }
    }

    private static List<Type> parts(Type type) {
        if (type instanceof Type.Arr array) {
            return List.of(array.each());
        }
        if (type instanceof Type.Dict dict) {
            return List.of(dict.key(), dict.each());
        }
        if (type instanceof Type.Any any) {
            return any.kinds();
        }
        return type instanceof Type.Obj object
                ? object.members().stream().map(Type.Member::type).toList()
                : List.of();
    }
}
