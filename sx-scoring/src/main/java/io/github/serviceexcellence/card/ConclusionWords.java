package io.github.serviceexcellence.card;

import io.github.serviceexcellence.assessment.Conclusion;
import io.github.serviceexcellence.assessment.Evidence;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Word;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
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
            return say("level {level}", "niveau {level}", level(rated.level())) + evidence(rated.evidence());
        }
        Conclusion.NotRated notRated = (Conclusion.NotRated) conclusion;
        return say(
                "not rated, {reason}: {explanation}",
                "niet beoordeeld, {reason}: {explanation}",
                notRated.reason().description(),
                brief(notRated.explanation()));
    }

    private String level(Scale.Level level) {
        NumberFormat number = NumberFormat.getNumberInstance(words.language().locale());
        number.setMaximumFractionDigits(level.value().scale());
        String value = number.format(level.value());
        return level.label()
                .map(label -> value + " (" + label.in(words.language()) + ")")
                .orElse(value);
    }

    private String evidence(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return ", " + say("no evidence given", "geen bewijs genoemd");
        }
        String more = evidence.size() > MOST_EVIDENCE
                ? "; "
                        + say(
                                "and {count} more",
                                "en nog {count} andere bevindingen",
                                words.format(evidence.size() - (long) MOST_EVIDENCE))
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
        return say("{day} {month} {year}", "{day} {month} {year}", date.getDayOfMonth(), month(date), date.getYear());
    }

    private static Word month(LocalDate date) {
        return switch (date.getMonth()) {
            case JANUARY -> Word.of("January", "januari");
            case FEBRUARY -> Word.of("February", "februari");
            case MARCH -> Word.of("March", "maart");
            case APRIL -> Word.of("April", "april");
            case MAY -> Word.of("May", "mei");
            case JUNE -> Word.of("June", "juni");
            case JULY -> Word.of("July", "juli");
            case AUGUST -> Word.of("August", "augustus");
            case SEPTEMBER -> Word.of("September", "september");
            case OCTOBER -> Word.of("October", "oktober");
            case NOVEMBER -> Word.of("November", "november");
            case DECEMBER -> Word.of("December", "december");
        };
    }

    private String say(String english, String dutch, Object... values) {
        return words.say(english, dutch, values);
    }
}
