package io.github.serviceexcellence.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints types as TypeScript: an interface for each object, an alias for each other type with a name, and one for all documents. */
public final class TypeScript {
    private final Meanings meanings = Meanings.read();
    private final StringBuilder text = new StringBuilder();

    private TypeScript() {}

    /** The types of documents, and of all that they are made of. */
    public static String of(List<Type> documents) {
        Map<String, Type> named = new LinkedHashMap<>();
        documents.forEach(document -> Types.named(document).forEach(named::putIfAbsent));
        TypeScript printer = new TypeScript();
        printer.text.append(
                "// Documents of the Service Excellence library. Made from what reads and writes them.\n\n");
        printer.alias("SxDocument", documents.stream().map(printer::reference).collect(Collectors.joining(" | ")));
        named.values().forEach(printer::declare);
        return printer.text.toString();
    }

    private void declare(Type type) {
        if (!(type instanceof Type.Obj object)) {
            alias(type.name(), inFull(type));
            return;
        }
        comment("", meanings.of(object.name()));
        text.append("export interface ").append(object.name()).append(" {\n");
        object.members().forEach(member -> {
            comment("  ", meanings.of(object.name(), member.name()));
            text.append("  ")
                    .append(key(member.name()))
                    .append(member.needed() ? ": " : "?: ")
                    .append(reference(member.type()))
                    .append(";\n");
        });
        text.append("}\n\n");
    }

    private void alias(String name, String of) {
        text.append("export type ").append(name).append(" = ").append(of).append(";\n\n");
    }

    private void comment(String indent, String words) {
        text.append(indent).append("/** ").append(words).append(" */\n");
    }

    private static String key(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? name : quoted(name);
    }

    private String reference(Type type) {
        return type.name().isEmpty() ? inFull(type) : type.name();
    }

    private String inFull(Type type) {
        if (type instanceof Type.Code code) {
            return code.codes().stream().map(TypeScript::quoted).collect(Collectors.joining(" | "));
        }
        if (type instanceof Type.Num) {
            return "number";
        }
        if (type instanceof Type.Bool) {
            return "boolean";
        }
        if (type instanceof Type.Arr array) {
            return "Array<" + reference(array.each()) + ">";
        }
        if (type instanceof Type.Dict dict) {
            return dict(dict);
        }
        return type instanceof Type.Any any
                ? any.kinds().stream().map(this::reference).distinct().collect(Collectors.joining(" | "))
                : "string";
    }

    /** Of a key that is one of some codes, not all need be there. */
    private String dict(Type.Dict dict) {
        String record = "Record<" + reference(dict.key()) + ", " + reference(dict.each()) + ">";
        return dict.key() instanceof Type.Code ? "Partial<" + record + ">" : record;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
