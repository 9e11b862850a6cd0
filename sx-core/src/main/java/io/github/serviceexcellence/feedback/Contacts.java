package io.github.serviceexcellence.feedback;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The contacts of many customers, in columns of numbers: 29 bytes a contact, 12 a history, and the texts of each customer and subject once. They are kept by
 * {@linkplain History customer and subject} and within those by time, so that any order of adding them gives equal contacts.
 *
 * <p>The ids of contacts are not kept: they are personal data, and serve to find a second copy while contacts are added.
 *
 * <pre>{@code
 * Contacts contacts = Contacts.builder().add(first).add(second).build();
 * contacts.history(customer, subject).size();
 * }</pre>
 */
public final class Contacts {
    private final String[] customers;
    private final String[] subjects;
    private final List<Channel> channels;
    private final int[] customerOf;
    private final int[] subjectOf;
    private final int[] starts;
    private final ContactColumns columns;

    Contacts(
            String[] customers,
            String[] subjects,
            List<Channel> channels,
            int[] customerOf,
            int[] subjectOf,
            int[] starts,
            ContactColumns columns) {
        this.customers = customers;
        this.subjects = subjects;
        this.channels = channels;
        this.customerOf = customerOf;
        this.subjectOf = subjectOf;
        this.starts = starts;
        this.columns = columns;
    }

    /**
     * Starts with no contacts.
     *
     * @return a builder
     */
    public static ContactsBuilder builder() {
        return new ContactsBuilder();
    }

    /**
     * The number of contacts.
     *
     * @return 0 or more
     */
    public int size() {
        return starts[starts.length - 1];
    }

    /**
     * The histories: each customer with each subject that there was contact about.
     *
     * @return the histories by customer, then by subject; each is made when it is asked for
     */
    public List<History> histories() {
        return new AbstractList<>() {
            @Override
            public History get(int place) {
                return history(place);
            }

            @Override
            public int size() {
                return customerOf.length;
            }
        };
    }

    private History history(int place) {
        return new History(
                this,
                CustomerId.of(customers[customerOf[place]]),
                SubjectId.of(subjects[subjectOf[place]]),
                starts[place],
                starts[place + 1]);
    }

    /**
     * The history of one customer and one subject.
     *
     * @param customer the customer
     * @param subject the subject
     * @return the history; without contacts if there were none
     */
    public History history(CustomerId customer, SubjectId subject) {
        int one = Arrays.binarySearch(customers, customer.value());
        int other = Arrays.binarySearch(subjects, subject.value());
        int place = one < 0 || other < 0 ? -1 : find(one, other);
        return place < 0 ? new History(this, customer, subject, 0, 0) : history(place);
    }

    private int find(int customer, int subject) {
        int low = 0;
        int high = customerOf.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compare(customerOf[middle], customer);
            order = order != 0 ? order : Integer.compare(subjectOf[middle], subject);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return -1;
    }

    ContactColumns columns() {
        return columns;
    }

    List<Channel> channels() {
        return channels;
    }

    /** Equal if they hold equal contacts, whatever ids these had. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Contacts that
                && Arrays.equals(customers, that.customers)
                && Arrays.equals(subjects, that.subjects)
                && channels.equals(that.channels)
                && Arrays.equals(customerOf, that.customerOf)
                && Arrays.equals(subjectOf, that.subjectOf)
                && Arrays.equals(starts, that.starts)
                && columns.isSameAs(that.columns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(customers), Arrays.hashCode(subjects), Arrays.hashCode(starts));
    }

    /** The number of contacts. */
    @Override
    public String toString() {
        return size() + " contacts";
    }
}
