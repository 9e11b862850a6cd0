package io.github.serviceexcellence.schema;

import io.github.serviceexcellence.tokens.TokenWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Prints a type as JSON Schema, draft 2020-12. Types with a name stand once, under {@code $defs}. */
public final class JsonSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Meanings meanings = Meanings.read();
    private final TokenWriter out;

    private JsonSchema(TokenWriter out) {
        this.out = out;
    }

    /** Writes the schema of a document. */
    public static void write(String id, Type document, TokenWriter out) {
        out.beginObject();
        JsonSchema schema = new JsonSchema(out);
        schema.string("$schema", DIALECT);
        schema.string("$id", id);
        schema.keywords(document);
        schema.definitions(document);
        out.endObject();
        out.endLine();
    }

    private void definitions(Type document) {
        out.name("$defs");
        out.beginObject();
        Types.named(document).forEach((name, type) -> {
            if (type != document) {
                out.name(name);
                out.beginObject();
                keywords(type);
                out.endObject();
            }
        });
        out.endObject();
    }

    /** Where a type stands within another: a reference if it has a name. */
    private void within(Type type) {
        out.beginObject();
        reference(type);
        out.endObject();
    }

    private void reference(Type type) {
        if (type.name().isEmpty()) {
            keywords(type);
        } else {
            string("$ref", "#/$defs/" + type.name());
        }
    }

    private void keywords(Type type) {
        if (type instanceof Type.Str string) {
            keywords(string);
        } else if (type instanceof Type.Code code) {
            strings("enum", code.codes());
        } else if (type instanceof Type.Num number) {
            string("type", number.whole() ? "integer" : "number");
            bound("minimum", number.lowest());
            bound("maximum", number.highest());
        } else if (type instanceof Type.Bool) {
            string("type", "boolean");
        } else if (type instanceof Type.Arr array) {
            string("type", "array");
            out.name("items");
            within(array.each());
            count("minItems", array.least());
            count("maxItems", array.most());
        } else if (type instanceof Type.Dict dict) {
            keywords(dict);
        } else if (type instanceof Type.Any any) {
            each("anyOf", any.kinds());
        } else if (type instanceof Type.Obj object) {
            keywords(object);
        }
    }

    private void keywords(Type.Str string) {
        string("type", "string");
        if (!string.pattern().isEmpty()) {
            string("pattern", "^(" + string.pattern() + ")$");
        }
        if (!string.format().isEmpty()) {
            string("format", string.format());
        }
        count("maxLength", string.most());
    }

    private void keywords(Type.Dict dict) {
        string("type", "object");
        if (!dict.key().equals(Type.Str.ANY)) {
            out.name("propertyNames");
            within(dict.key());
        }
        out.name("additionalProperties");
        within(dict.each());
        count("minProperties", dict.least());
    }

    private void keywords(Type.Obj object) {
        string("description", meanings.of(object.name()));
        string("type", "object");
        out.name("properties");
        out.beginObject();
        object.members().forEach(member -> property(object, member));
        out.endObject();
        strings(
                "required",
                object.members().stream()
                        .filter(Type.Member::needed)
                        .map(Type.Member::name)
                        .toList());
        oneOf(object.oneOf());
        out.name("additionalProperties");
        out.bool(false);
    }

    private void property(Type.Obj object, Type.Member member) {
        out.name(member.name());
        out.beginObject();
        string("description", meanings.of(object.name(), member.name()));
        reference(member.type());
        member.usual().ifPresent(usual -> {
            out.name("default");
            usual.accept(out);
        });
        out.endObject();
    }

    private void oneOf(List<String> names) {
        if (!names.isEmpty()) {
            out.name("oneOf");
            out.beginArray();
            names.forEach(name -> {
                out.beginObject();
                strings("required", List.of(name));
                out.endObject();
            });
            out.endArray();
        }
    }

    private void each(String keyword, List<Type> types) {
        out.name(keyword);
        out.beginArray();
        types.forEach(this::within);
        out.endArray();
    }

    private void bound(String keyword, Optional<BigDecimal> bound) {
        bound.ifPresent(number -> {
            out.name(keyword);
            out.number(number);
        });
    }

    private void count(String keyword, int count) {
        if (count > 0) {
            out.name(keyword);
            out.number(count);
        }
    }

    private void string(String keyword, String text) {
        out.name(keyword);
        out.string(text);
    }

    private void strings(String keyword, List<String> texts) {
        out.name(keyword);
        out.beginArray();
        texts.forEach(out::string);
        out.endArray();
    }
}
