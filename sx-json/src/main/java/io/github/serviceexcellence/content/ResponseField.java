package io.github.serviceexcellence.content;

import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Layout;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a response: how each is written, and what reads it, by {@link ResponseDecoder}, which makes nothing for an answer. */
public enum ResponseField {
    /** Who answered, if it is known. */
    ID("id") {
        @Override
        Type typeOfValue() {
            return Names.RESPONDENT.type();
        }

        @Override
        void write(Response response, TokenWriter out) {
            response.id().ifPresent(id -> write(id.value(), out));
        }

        @Override
        void read(ResponseDecoder from, String pointer) {
            from.id(pointer);
        }
    },
    /** The group of the respondent, if there is one and no more: its name, or the names of its path. */
    GROUP("group") {
        @Override
        Type typeOfValue() {
            return ScoreCardShape.GROUP.type();
        }

        @Override
        void write(Response response, TokenWriter out) {
            response.group().ifPresent(group -> {
                out.name(code());
                ScoreCardShape.GROUP.write(group, out);
            });
        }

        @Override
        void read(ResponseDecoder from, String pointer) {
            from.group();
        }
    },
    /** For each breakdown an array of units, as the group is written; that of a respondent in one group is left out. */
    UNITS("units") {
        @Override
        Type typeOfValue() {
            return new Type.Dict("", Names.BREAKDOWN.type(), LIST.type(), 0);
        }

        @Override
        void write(Response response, TokenWriter out) {
            Units units = response.units();
            Set<Breakdown> written = new TreeSet<>(units.breakdowns());
            units.group().ifPresent(group -> written.remove(Breakdown.GROUP));
            if (!written.isEmpty()) {
                out.name(code());
                out.beginObject();
                for (Breakdown breakdown : written) {
                    out.name(breakdown.name());
                    LIST.write(List.copyOf(units.in(breakdown)), out);
                }
                out.endObject();
            }
        }

        @Override
        void read(ResponseDecoder from, String pointer) {
            from.units();
        }
    },
    /** How much the respondent counts; 1 is left out. */
    WEIGHT("weight") {
        @Override
        Type typeOfValue() {
            return new Type.Num(/* whole= */ false, Optional.of(BigDecimal.ZERO), Optional.empty());
        }

        @Override
        void write(Response response, TokenWriter out) {
            if (!response.weight().equals(Weight.ONE)) {
                out.name(code());
                out.number(response.weight().toBigDecimal());
            }
        }

        @Override
        void read(ResponseDecoder from, String pointer) {
            from.weight(pointer);
        }
    },
    /** In whose voice the answers are given, if it is known. */
    VOICE("voice") {
        @Override
        Type typeOfValue() {
            return Shapes.codes(Voice.class, Voice::code);
        }

        @Override
        void write(Response response, TokenWriter out) {
            response.voice().ifPresent(voice -> write(voice.code(), out));
        }

        @Override
        void read(ResponseDecoder from, String pointer) {
            from.voice(pointer);
        }
    },
    /**
     * For each item the value of a level, the code of a choice, an array of such codes, or an object with a text; or the code of another
     * kind of answer. Unanswered is left out.
     */
    ANSWERS("answers") {
        @Override
        Type typeOfValue() {
            return new Type.Dict("", Type.Str.id("ItemId"), answer(), 0);
        }

        @Override
        void write(Response response, TokenWriter out) {
            out.name(code());
            out.beginObject();
            List<Item> items = response.instrument().items();
            Layout layout = Cells.layout(response.instrument());
            for (int item = 0; item < items.size(); item++) {
                write(Cells.at(response, layout.first(item)), items.get(item), response, out);
            }
            out.endObject();
        }

        @Override
        void read(ResponseDecoder from, String pointer) {
            from.answers(pointer);
        }

        private void write(byte cell, Item item, Response response, TokenWriter out) {
            if (cell == Cells.UNANSWERED) {
                return;
            }
            out.name(item.id().value());
            if (cell < 0) {
                out.string(response.kind(item.id()).code());
                return;
            }
            switch (item.kind()) {
                case RATING -> out.number(item.scale().levels().get(cell).value());
                case ONE_CHOICE -> out.string(item.choices().get(cell).code());
                case SEVERAL_CHOICES -> {
                    out.beginArray();
                    response.choices(item.id()).forEach(choice -> out.string(choice.code()));
                    out.endArray();
                }
                case TEXT -> {
                    out.beginObject();
                    out.name(TEXT);
                    out.string(response.text(item.id()).orElseThrow());
                    out.endObject();
                }
            }
        }
    };

    /** The field of an answer in words: an object, since the words may be those of a kind of answer. */
    static final String TEXT = "text";

    private static final Shape<List<GroupKey>> LIST = Shapes.list(ScoreCardShape.GROUP);

    private static final ResponseField[] ALL = values();

    private final String code;

    ResponseField(String code) {
        this.code = code;
    }

    /** The name under which it stands. */
    String code() {
        return code;
    }

    /** What may stand there. */
    abstract Type typeOfValue();

    /** An object with these fields, of which the answers must be there. */
    public static Type.Obj type() {
        return new Type.Obj(
                "Response",
                Arrays.stream(ALL)
                        .map(field -> new Type.Member(field.code, field.typeOfValue(), field == ANSWERS))
                        .toList(),
                List.of());
    }

    private static Type answer() {
        Type text = new Type.Obj("AnswerInWords", List.of(new Type.Member(TEXT, Type.Str.ANY, true)), List.of());
        Type choices = new Type.Arr(Type.Str.id(""), 1, 0);
        return new Type.Any("Answer", List.of(Type.Num.ANY, Type.Str.id(""), choices, text));
    }

    /** Writes the field into the object that is open, if there is something to write. */
    abstract void write(Response response, TokenWriter out);

    /** Reads the value at which the decoder is. */
    abstract void read(ResponseDecoder from, String pointer);

    void write(String text, TokenWriter out) {
        out.name(code);
        out.string(text);
    }

    /** The field of a name, or null. */
    static @Nullable ResponseField of(String name) {
        for (ResponseField field : ALL) {
            if (field.code.equals(name)) {
                return field;
            }
        }
        return null;
    }

    /** All names, for a message. */
    static String names() {
        return Arrays.stream(ALL).map(ResponseField::code).collect(Collectors.joining(", "));
    }
}
