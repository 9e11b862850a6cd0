package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the program says around the diagnosis, in one language: the texts of {@code texts_en} or {@code texts_nl}. */
final class Words {
    private static final String OPTION = "--language";

    private final Locale locale;
    private final ResourceBundle texts;

    private Words(Locale locale) {
        this.locale = locale;
        // both languages have a file of their own, so that the language of the machine never plays a part
        this.texts = ResourceBundle.getBundle(Words.class.getPackageName() + ".texts", locale);
    }

    /** The words in English or Dutch. */
    static Words in(Locale locale) {
        return new Words(locale);
    }

    /** The words for a command line that is yet to be read, or that cannot be; English unless it asks for Dutch. */
    static Words askedFor(String... args) {
        List<String> all = Arrays.asList(args);
        int value = all.indexOf(OPTION) + 1;
        boolean dutch = all.contains(OPTION + "=nl")
                || (value > 0 && value < all.size() && all.get(value).equals("nl"));
        return in(dutch ? Text.DUTCH : Locale.ENGLISH);
    }

    ResourceBundle texts() {
        return texts;
    }

    String say(String key, @Nullable Object... values) {
        return String.format(locale, texts.getString(key), values);
    }

    /** What was refused: in this language if it was the library that refused it. */
    String refusal(IllegalArgumentException e) {
        if (e instanceof WrongValueException wrong) {
            return wrong.say(this);
        }
        return e instanceof InvalidInputException invalid ? invalid.text(locale) : String.valueOf(e.getMessage());
    }
}
