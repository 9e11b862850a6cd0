package io.github.serviceexcellence.feedback;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Contacts in columns: a row is a contact, without its customer and subject. */
final class ContactColumns {
    /** In the place of nanoseconds: there is no time. */
    private static final int NO_TIME = -1;

    /** What a party may say; two bits tell which it is. */
    private static final List<Optional<Answered>> WORDS = List.of(
            Optional.empty(), Optional.of(Answered.YES), Optional.of(Answered.NO), Optional.of(Answered.UNKNOWN));

    private long[] seconds;
    private int[] nanos;
    private long[] answeredSeconds;
    private int[] answeredNanos;
    private int[] channels;
    private byte[] said;

    ContactColumns(int room) {
        seconds = new long[room];
        nanos = new int[room];
        answeredSeconds = new long[room];
        answeredNanos = new int[room];
        channels = new int[room];
        said = new byte[room];
    }

    int room() {
        return said.length;
    }

    void grow(int room) {
        seconds = Arrays.copyOf(seconds, room);
        nanos = Arrays.copyOf(nanos, room);
        answeredSeconds = Arrays.copyOf(answeredSeconds, room);
        answeredNanos = Arrays.copyOf(answeredNanos, room);
        channels = Arrays.copyOf(channels, room);
        said = Arrays.copyOf(said, room);
    }

    void set(int row, Contact contact, int channel) {
        Instant began = contact.time();
        seconds[row] = began.getEpochSecond();
        nanos[row] = began.getNano();
        answeredSeconds[row] = 0;
        answeredNanos[row] = NO_TIME;
        contact.answeredAt().ifPresent(time -> {
            answeredSeconds[row] = time.getEpochSecond();
            answeredNanos[row] = time.getNano();
        });
        channels[row] = channel;
        said[row] = (byte) (4 * WORDS.indexOf(contact.organisationSays()) + WORDS.indexOf(contact.customerSays()));
    }

    /** Copies a row of other columns, whose channel has another number here. */
    void set(int row, ContactColumns from, int source, int channel) {
        seconds[row] = from.seconds[source];
        nanos[row] = from.nanos[source];
        answeredSeconds[row] = from.answeredSeconds[source];
        answeredNanos[row] = from.answeredNanos[source];
        channels[row] = channel;
        said[row] = from.said[source];
    }

    /** These rows in this order, with other numbers for the channels. */
    ContactColumns taken(int[] rows, int[] channelNumbers) {
        ContactColumns taken = new ContactColumns(rows.length);
        for (int row = 0; row < rows.length; row++) {
            int channel = channels[rows[row]];
            taken.set(row, this, rows[row], channel < 0 ? channel : channelNumbers[channel]);
        }
        return taken;
    }

    int channel(int row) {
        return channels[row];
    }

    Instant time(int row) {
        return Instant.ofEpochSecond(seconds[row], nanos[row]);
    }

    Optional<Instant> answeredAt(int row) {
        return answeredNanos[row] == NO_TIME
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(answeredSeconds[row], answeredNanos[row]));
    }

    Optional<Answered> says(int row, Party party) {
        int word = party == Party.CUSTOMER ? said[row] & 3 : said[row] >> 2;
        return WORDS.get(word);
    }

    /** By time; at the same time by what was said, then by all else, so that any order of adding gives one order. */
    int compare(int one, int other) {
        int order = compareTime(one, seconds[other], nanos[other]);
        order = order != 0 ? order : Byte.compare(said[one], said[other]);
        order = order != 0 ? order : Integer.compare(channels[one], channels[other]);
        order = order != 0 ? order : Long.compare(answeredSeconds[one], answeredSeconds[other]);
        return order != 0 ? order : Integer.compare(answeredNanos[one], answeredNanos[other]);
    }

    int compareTime(int row, long second, int nano) {
        int order = Long.compare(seconds[row], second);
        return order != 0 ? order : Integer.compare(nanos[row], nano);
    }

    boolean isSameAs(ContactColumns that) {
        return Arrays.equals(seconds, that.seconds)
                && Arrays.equals(nanos, that.nanos)
                && Arrays.equals(channels, that.channels)
                && Arrays.equals(said, that.said)
                && Arrays.equals(answeredSeconds, that.answeredSeconds)
                && Arrays.equals(answeredNanos, that.answeredNanos);
    }
}
