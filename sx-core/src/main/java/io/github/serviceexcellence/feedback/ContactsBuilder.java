package io.github.serviceexcellence.feedback;

import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds {@link Contacts}. Not safe for use by several threads. */
public final class ContactsBuilder {
    private static final int MOST = 1 << 30;
    private static final int FIRST_ROOM = 16;

    private final Texts customers = new Texts();
    private final Texts subjects = new Texts();
    private final Texts channels = new Texts();
    private final Set<ContactId> ids = new HashSet<>();
    private final ContactColumns columns = new ContactColumns(FIRST_ROOM);
    private int[] customerOf = new int[FIRST_ROOM];
    private int[] subjectOf = new int[FIRST_ROOM];
    private int size;

    ContactsBuilder() {}

    /**
     * Adds a contact.
     *
     * @param contact the contact
     * @return this builder
     * @throws IllegalArgumentException if a contact with the same id was added before, or there are more than 2^30; this builder is as it was then
     */
    public ContactsBuilder add(Contact contact) {
        checkRoom(1);
        contact.id().ifPresent(id -> {
            if (!ids.add(id)) {
                throw InvalidInputException.of(FeedbackProblem.CONTACT_TWICE.with(id));
            }
        });
        int channel =
                contact.channel().map(given -> channels.number(given.code())).orElse(-1);
        int row = row(contact.customer().value(), contact.subject().value());
        columns.set(row, contact, channel);
        return this;
    }

    /**
     * Adds all that other contacts hold. These have no ids any more, so what stands in both counts twice: take care that no contact does.
     *
     * @param contacts the others
     * @return this builder
     * @throws IllegalArgumentException if there are more than 2^30 contacts then
     */
    public ContactsBuilder add(Contacts contacts) {
        checkRoom(contacts.size());
        int[] numbers = contacts.channels().stream()
                .mapToInt(channel -> channels.number(channel.code()))
                .toArray();
        int source = 0;
        for (History history : contacts.histories()) {
            String customer = history.customer().value();
            String subject = history.subject().value();
            for (int place = 0; place < history.size(); place++) {
                int channel = contacts.columns().channel(source);
                columns.set(
                        row(customer, subject), contacts.columns(), source, channel < 0 ? channel : numbers[channel]);
                source++;
            }
        }
        return this;
    }

    private void checkRoom(int more) {
        if (size + (long) more > MOST) {
            throw InvalidInputException.of(FeedbackProblem.TOO_MANY.with(MOST));
        }
    }

    private int row(String customer, String subject) {
        if (size == columns.room()) {
            int room = Math.min(MOST, 2 * size);
            columns.grow(room);
            customerOf = Arrays.copyOf(customerOf, room);
            subjectOf = Arrays.copyOf(subjectOf, room);
        }
        customerOf[size] = customers.number(customer);
        subjectOf[size] = subjects.number(subject);
        return size++;
    }

    /**
     * Builds the contacts. The builder may be used further; contacts already built do not change.
     *
     * @return the contacts
     */
    public Contacts build() {
        String[] customerTexts = customers.sorted();
        String[] subjectTexts = subjects.sorted();
        String[] channelTexts = channels.sorted();
        int[] byCustomer = places(customers.places(customerTexts), customerOf);
        int[] bySubject = places(subjects.places(subjectTexts), subjectOf);
        int[] rows = IntStream.range(0, size).toArray();
        rows = counted(rows, bySubject, subjectTexts.length);
        rows = counted(rows, byCustomer, customerTexts.length);
        ContactColumns sorted = columns.taken(rows, channels.places(channelTexts));
        List<Channel> known = Stream.of(channelTexts).map(Channel::of).toList();
        int[] starts = starts(rows, byCustomer, bySubject);
        int[] inTime = inTime(sorted, starts);
        int[] same = IntStream.range(0, known.size()).toArray();
        return new Contacts(
                customerTexts,
                subjectTexts,
                known,
                firsts(rows, starts, byCustomer),
                firsts(rows, starts, bySubject),
                starts,
                sorted.taken(inTime, same));
    }

    private int[] places(int[] places, int[] numbers) {
        return IntStream.range(0, size).map(row -> places[numbers[row]]).toArray();
    }

    /** The rows by a key, those with the same key in the order that they had: linear, whatever the order. */
    private static int[] counted(int[] rows, int[] keys, int most) {
        int[] next = new int[most + 1];
        for (int row : rows) {
            next[keys[row] + 1]++;
        }
        for (int key = 0; key < most; key++) {
            next[key + 1] += next[key];
        }
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[next[keys[row]]++] = row;
        }
        return sorted;
    }

    /** Where each history begins, and one more for the end. */
    private static int[] starts(int[] rows, int[] customer, int[] subject) {
        IntStream firsts = IntStream.range(0, rows.length)
                .filter(at -> at == 0
                        || customer[rows[at]] != customer[rows[at - 1]]
                        || subject[rows[at]] != subject[rows[at - 1]]);
        return IntStream.concat(firsts, IntStream.of(rows.length)).toArray();
    }

    private static int[] firsts(int[] rows, int[] starts, int[] keys) {
        return IntStream.range(0, starts.length - 1)
                .map(history -> keys[rows[starts[history]]])
                .toArray();
    }

    private static int[] inTime(ContactColumns columns, int[] starts) {
        return IntStream.range(0, starts.length - 1)
                .flatMap(history -> inTime(columns, starts[history], starts[history + 1]))
                .toArray();
    }

    private static IntStream inTime(ContactColumns columns, int start, int end) {
        return end - start == 1
                ? IntStream.of(start)
                : IntStream.range(start, end).boxed().sorted(columns::compare).mapToInt(Integer::intValue);
    }
}
