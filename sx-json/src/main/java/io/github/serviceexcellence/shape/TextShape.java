package io.github.serviceexcellence.shape;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words by language: an object with a field for each. */
final class TextShape implements Shape<Text> {
    private static final int MOST_LANGUAGES = 100;

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
        if (object.names().size() > MOST_LANGUAGES) {
            problems.add(
                    object.place(),
                    ShapeProblem.TOO_MANY_LANGUAGES.with(object.names().size(), MOST_LANGUAGES));
            return null;
        }
        long before = problems.count();
        Text text = null;
        for (Map.Entry<String, Located> wording : object.fields().entrySet()) {
            Text longer = add(text, wording.getKey(), wording.getValue(), problems);
            text = longer == null ? text : longer;
        }
        if (text == null && problems.count() == before && object.complete()) {
            problems.add(object.place(), ShapeProblem.NO_WORDING.with());
        }
        return text;
    }

    private static @Nullable Text add(@Nullable Text soFar, String tag, Located found, Problems problems) {
        if (!(found instanceof Located.Str words)) {
            return Guard.wrongType(found, Shapes.STRING, problems);
        }
        return Guard.guarded(found, problems, () -> {
            Locale language = language(tag);
            return soFar == null ? Text.of(language, words.value()) : soFar.with(language, words.value());
        });
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
