package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.document.Reading;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.response.RespondentId;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.screening.Screening;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints what is to be known of a survey before its scores: what was left out, and what the reader noticed. */
final class LeftOut {
    private static final int MOST_PROBLEMS = 5;

    private final Words words;
    private final Locale locale;
    private final Sentences sentences;
    private boolean said;

    LeftOut(Words words, Locale locale, Sentences sentences) {
        this.words = words;
        this.locale = locale;
        this.sentences = sentences;
    }

    /** Prints a line for each thing; true if there was any. */
    boolean print(Reading<?> reading) {
        say("left-out.skipped", reading.skipped());
        reading.problems().stream()
                .limit(reading.skipped() > 0 ? MOST_PROBLEMS : 0)
                .forEach(problem -> sentences.print("- " + problem.text(locale)));
        if (!reading.leftOut().isEmpty()) {
            String columns = reading.leftOut().entrySet().stream()
                    .map(column -> words.say("left-out.column", column.getValue(), column.getKey()))
                    .collect(Collectors.joining(", "));
            say("left-out.condition", columns);
        }
        say("left-out.duplicates", reading.duplicates());
        say("left-out.weightless", reading.weightless());
        say("left-out.blank", reading.blank());
        say("left-out.rounded", reading.roundedWeights());
        reading.notes().forEach(note -> say(note.in(locale)));
        return said;
    }

    /** Says what looks like a wrong reading or like careless answers: for who holds the answers, and nobody else. */
    boolean printSigns(ResponseTable table) {
        say(words.say("left-out.confidential"));
        List<Message> signs = Screening.of(table).notes();
        if (signs.isEmpty()) {
            say(words.say("left-out.no-signs"));
        }
        signs.forEach(sign -> say(sign.in(locale)));
        return said;
    }

    /** Says who come twice, where nobody said what is to become of them. */
    boolean printTwice(ResponseTable table, String column) {
        Set<RespondentId> once = new HashSet<>();
        Set<RespondentId> twice = new HashSet<>();
        for (int row = 0; row < table.size(); row++) {
            Optional<RespondentId> id = table.response(row).id();
            id.filter(known -> !once.add(known)).ifPresent(twice::add);
        }
        if (twice.size() == 1) {
            say(words.say("left-out.one-twice", column));
        } else if (!twice.isEmpty()) {
            say(words.say("left-out.twice", twice.size(), column));
        }
        return said;
    }

    private void say(String key, long count) {
        if (count > 0) {
            say(words.say(key, count));
        }
    }

    private void say(String key, String values) {
        say(words.say(key, values));
    }

    private void say(String sentence) {
        sentences.print(sentence);
        said = true;
    }
}
