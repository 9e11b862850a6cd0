package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.shape.Located;
import java.util.List;

/** Sees the values of a response, each with its path. */
interface Leaves {
    /**
     * A text, a number, a word, or a list of them.
     *
     * @param path its path in the response
     * @param key the last name in the path; empty of an element of a list
     * @param at where it stands
     * @param values its values, none of them an object or list
     */
    void values(String path, String key, Located at, List<Located> values);

    /** An object or a list that holds one. */
    void structure(String path, Located at);

    /** Shows all within an object. */
    default void walk(Located.Obj object) {
        object.fields().forEach(field -> walk(JsonPath.child(JsonPath.ROOT, field.name()), field));
    }

    /** Shows a value and all within it. */
    default void walk(String path, Located found) {
        walk(path, JsonPath.fold(found.name()), found);
    }

    private void walk(String path, String key, Located found) {
        if (found instanceof Located.Obj object) {
            structure(path, object);
            object.fields()
                    .forEach(field -> walk(JsonPath.child(path, field.name()), JsonPath.fold(field.name()), field));
        } else if (found instanceof Located.Arr array
                && !array.values().stream().allMatch(value -> value.scalar() != null)) {
            structure(path, array);
            for (int index = 0; index < array.values().size(); index++) {
                walk(JsonPath.element(path, index), "", array.values().get(index));
            }
        } else {
            values(path, key, found, found instanceof Located.Arr array ? array.values() : List.of(found));
        }
    }
}
