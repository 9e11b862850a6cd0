package io.github.serviceexcellence.examples.municipality;

import io.github.serviceexcellence.framework.Text;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Prints the story of Voorbeeldstad: {@code nl} for Dutch, {@code en} or nothing for English. */
public final class Municipality {
    private static final int WRONG_ARGUMENTS = 2;

    private Municipality() {}

    /**
     * Prints the story.
     *
     * @param args the language: nl or en
     */
    public static void main(String... args) {
        List<String> languages = List.of("en", "nl");
        String language = args.length == 0 ? "en" : args[0];
        if (args.length > 1 || !languages.contains(language)) {
            System.err.println("give one language, en or nl");
            System.exit(WRONG_ARGUMENTS);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print(language.equals("nl") ? Text.DUTCH : Locale.ENGLISH, out);
    }

    /** Prints the story in a language. */
    static void print(Locale locale, PrintStream out) {
        new Story(locale, out).tell();
    }
}
