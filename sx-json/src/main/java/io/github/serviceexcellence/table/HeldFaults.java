package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What is wrong with the answers of a document, held back until its end: what is a misreading of whole columns is told as such then, the rest
 * one by one. So many texts are held that memory stays small; those beyond are counted.
 */
final class HeldFaults {
    /** In place of an item for a text that answers none, such as a weight. */
    static final int NO_ITEM = -1;

    private static final int MOST_TEXTS = 10_000;
    private static final int MOST_PLACES = 100_000;
    private static final int LONGEST = 300;

    private final Answers answers;
    private final Intake intake;
    private final Map<Key, Held> held = new LinkedHashMap<>();
    private final Runnable telling = this::tell;
    private int places;
    private long unlisted;

    HeldFaults(Answers answers, Intake intake) {
        this.answers = answers;
        this.intake = intake;
    }

    /** A text in a column that says nothing about an item. */
    record Key(int item, int column, String text) {}

    /** Where and how often. */
    static final class Held {
        private final Key key;
        private final Message message;
        private final List<Place> places = new ArrayList<>();
        private long count;

        Held(Key key, Message message) {
            this.key = key;
            this.message = message;
        }

        int item() {
            return key.item();
        }

        int column() {
            return key.column();
        }

        String text() {
            return key.text();
        }

        /** What is wrong with the text by itself. */
        Message message() {
            return message;
        }

        long count() {
            return count;
        }
    }

    /** Notes that a text says nothing; the message is made the first time. */
    void add(int item, int column, String text, Place place, Supplier<Message> message) {
        // what is longer is no label that anybody gave, and told shortened
        Key key = new Key(item, column, text.length() > LONGEST ? Codes.shorten(text) : text);
        intake.holdBack(telling);
        Held found = held.get(key);
        if (found == null && held.size() >= MOST_TEXTS) {
            unlisted++;
            return;
        }
        if (found == null) {
            found = new Held(key, message.get());
            held.put(key, found);
        }
        found.count++;
        if (found.places.isEmpty() || (found.places.size() < Problem.MOST_PLACES && places < MOST_PLACES)) {
            found.places.add(place);
            places++;
        }
    }

    private void tell() {
        Misreadings misreadings = new Misreadings(answers, held.values());
        for (Held each : held.values()) {
            intake.fault(new Problem(misreadings.message(each), each.places, each.count));
        }
        intake.countFaults(unlisted);
        held.clear();
        places = 0;
        unlisted = 0;
    }
}
