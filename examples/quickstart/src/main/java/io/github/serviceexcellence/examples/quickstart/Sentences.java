package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.problem.Message;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what the library says, in lines that are not too long to read. */
final class Sentences {
    private static final int WIDTH = 116;
    private static final String INDENT = "  ";

    private final Locale locale;
    private final boolean plain;
    private final PrintStream out;

    /** Plain where the terminal may lack curly quotes. */
    Sentences(Locale locale, boolean plain, PrintStream out) {
        this.locale = locale;
        this.plain = plain;
        this.out = out;
    }

    void print(List<Message> messages) {
        messages.forEach(message -> print(message.in(locale)));
    }

    void print(String sentence) {
        StringBuilder line = new StringBuilder();
        for (String word : (plain ? straight(sentence) : sentence).split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(INDENT);
            } else if (line.length() > 0) {
                line.append(' ');
            }
            line.append(word);
        }
        out.println(line);
    }

    private static String straight(String text) {
        return text.replaceAll("[\u201c\u201d]", "\"").replace('\u2019', '\'');
    }
}
