package io.github.serviceexcellence.shape;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words by language: an object with a field for each. */
final class TextShape implements Shape<Text> {
    private static final int MOST_LANGUAGES = 100;
    private static final int MOST_CHARACTERS = 10_000;

    @Override
    public Type type() {
        return new Type.Dict("Text", Type.Str.ANY, Type.Str.prose("", MOST_CHARACTERS), 1);
    }

    @Override
    public void write(Text text, TokenWriter out) {
        out.beginObject();
        text.wordings().forEach((language, words) -> {
            out.name(language.toLanguageTag());
            out.string(words);
        });
        out.endObject();
    }

    @Override
    public @Nullable Text read(Located found, Problems problems) {
        if (!(found instanceof Located.Obj object)) {
            return Guard.wrongType(found, Shapes.OBJECT, problems);
        }
        if (object.size() > MOST_LANGUAGES) {
            object.tell(ShapeProblem.TOO_MANY_LANGUAGES.with(object.size(), MOST_LANGUAGES), problems);
            return null;
        }
        long before = problems.count();
        Map<Locale, String> wordings = new HashMap<>();
        for (Located words : object.fields()) {
            Text one = words instanceof Located.Unread ? null : one(words, problems);
            if (one != null) {
                wordings.putAll(one.wordings());
            }
        }
        if (wordings.isEmpty() && problems.count() == before && object.complete()) {
            object.tell(ShapeProblem.NO_WORDING.with(), problems);
        }
        return wordings.isEmpty() ? null : new Text(wordings);
    }

    /** Each language by itself, so that a fault has its place. */
    private static @Nullable Text one(Located found, Problems problems) {
        return found instanceof Located.Str words
                ? Guard.guarded(found, problems, () -> Text.of(language(found.name()), words.value()))
                : Guard.wrongType(found, Shapes.STRING, problems);
    }

    private static Locale language(String tag) {
        try {
            Locale language = new Locale.Builder().setLanguageTag(tag).build();
            if (!language.toLanguageTag().equals(tag)) {
                throw InvalidInputException.of(
                        ShapeProblem.LANGUAGE_FORM.with(Codes.shorten(tag), language.toLanguageTag()));
            }
            return language;
        } catch (IllformedLocaleException e) {
            throw InvalidInputException.of(ShapeProblem.NO_LANGUAGE.with(Codes.shorten(tag)));
        }
    }
}
