package io.github.serviceexcellence.feedback;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The contacts of one customer about one subject, by time; at the same time those of which the same was said stand together. Two subjects of one customer are two histories. It is a view: it holds no contacts
 * of its own, and makes one when it is asked for it.
 */
public final class History {
    private final Contacts contacts;
    private final CustomerId customer;
    private final SubjectId subject;
    private final int start;
    private final int end;

    History(Contacts contacts, CustomerId customer, SubjectId subject, int start, int end) {
        this.contacts = contacts;
        this.customer = customer;
        this.subject = subject;
        this.start = start;
        this.end = end;
    }

    /**
     * Whose contacts these are.
     *
     * @return the customer
     */
    public CustomerId customer() {
        return customer;
    }

    /**
     * What they are about.
     *
     * @return the subject
     */
    public SubjectId subject() {
        return subject;
    }

    /**
     * The number of contacts.
     *
     * @return 0 or more
     */
    public int size() {
        return end - start;
    }

    /**
     * When a contact began.
     *
     * @param place its place, from 0: the first in time
     * @return the time
     * @throws IndexOutOfBoundsException if there is no such contact
     */
    public Instant time(int place) {
        return contacts.columns().time(row(place));
    }

    /**
     * What a party says of a contact.
     *
     * @param place its place, from 0
     * @param party the party
     * @return whether the question was answered, or nothing if nothing was said
     * @throws IndexOutOfBoundsException if there is no such contact
     */
    public Optional<Answered> says(int place, Party party) {
        return contacts.columns().says(row(place), party);
    }

    /**
     * The way a contact took.
     *
     * @param place its place, from 0
     * @return the channel, or nothing if it is not known
     * @throws IndexOutOfBoundsException if there is no such contact
     */
    public Optional<Channel> channel(int place) {
        int channel = contacts.columns().channel(row(place));
        return channel < 0 ? Optional.empty() : Optional.of(contacts.channels().get(channel));
    }

    /**
     * A contact.
     *
     * @param place its place, from 0
     * @return the contact, without its id
     * @throws IndexOutOfBoundsException if there is no such contact
     */
    public Contact contact(int place) {
        return Contact.builder()
                .customer(customer)
                .subject(subject)
                .time(time(place))
                .channel(channel(place))
                .answeredAt(contacts.columns().answeredAt(row(place)))
                .organisationSays(says(place, Party.ORGANISATION))
                .customerSays(says(place, Party.CUSTOMER))
                .build();
    }

    private int row(int place) {
        return start + Objects.checkIndex(place, size());
    }

    /**
     * The part of this history from one time to another, both included.
     *
     * @param from the first time
     * @param to the last time
     * @return the contacts that began then
     */
    public History between(Instant from, Instant to) {
        int first = firstAt(from, false);
        return new History(contacts, customer, subject, first, Math.max(first, firstAt(to, true)));
    }

    /** The first row at a time or later, or later only. */
    private int firstAt(Instant time, boolean later) {
        int low = start;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = contacts.columns().compareTime(middle, time.getEpochSecond(), time.getNano());
            boolean before = order < 0 || (later && order == 0);
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    /** Whose and about what is personal data; only the number is told. */
    @Override
    public String toString() {
        return "history of " + size() + " contacts";
    }
}
