package io.github.serviceexcellence.card;

import io.github.serviceexcellence.assessment.Conclusion;
import io.github.serviceexcellence.assessment.Evidence;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Scale;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What assessors concluded, in a few words for one reader. */
final class ConclusionWords {
    private static final int LONGEST = 200;
    private static final int MOST_EVIDENCE = 3;
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Cc}]+");

    private final CardWords words;

    ConclusionWords(CardWords words) {
        this.words = words;
    }

    /** A level with the findings it rests on, or the reason why there is none. */
    String of(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Rated rated) {
            return say("level ", "niveau ") + level(rated.level()) + evidence(rated.evidence());
        }
        Conclusion.NotRated notRated = (Conclusion.NotRated) conclusion;
        return say("not rated, ", "niet beoordeeld, ")
                + notRated.reason().description().in(words.locale())
                + ": "
                + brief(notRated.explanation());
    }

    private String level(Scale.Level level) {
        NumberFormat number = NumberFormat.getNumberInstance(words.locale());
        number.setMaximumFractionDigits(level.value().scale());
        String value = number.format(level.value());
        return level.label()
                .map(label -> value + " (" + label.in(words.locale()) + ")")
                .orElse(value);
    }

    private String evidence(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return say(", no evidence given", ", geen bewijs genoemd");
        }
        String more = evidence.size() > MOST_EVIDENCE
                ? say("; and ", "; en nog ")
                        + words.format(evidence.size() - (long) MOST_EVIDENCE)
                        + say(" more", " andere bevindingen")
                : "";
        return evidence.stream()
                .limit(MOST_EVIDENCE)
                .map(each -> brief(each.finding()) + " (" + each.source() + ", " + day(each.date()) + ")")
                .collect(Collectors.joining("; ", ": ", more));
    }

    /** In one line, and not longer than a reader wants. */
    String brief(String text) {
        String line = GAP.matcher(text).replaceAll(" ").strip();
        int[] characters = line.codePoints().limit(LONGEST + 1L).toArray();
        return characters.length <= LONGEST ? line : new String(characters, 0, LONGEST).strip() + "...";
    }

    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", words.isDutch() ? Text.DUTCH : Locale.ENGLISH)
                .format(date);
    }

    private String say(String english, String dutch) {
        return words.say(english, dutch);
    }
}
