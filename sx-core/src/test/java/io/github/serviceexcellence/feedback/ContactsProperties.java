package io.github.serviceexcellence.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ContactsProperties {
    @Provide
    Arbitrary<List<Contact>> contacts() {
        Arbitrary<Contact> contact = Combinators.combine(
                        Arbitraries.of("ann", "bob", "cis"),
                        Arbitraries.of("permit", "passport"),
                        Arbitraries.longs().between(0, 5),
                        Arbitraries.of("desk", "chat").optional(),
                        Arbitraries.of(Answered.class).optional(),
                        Arbitraries.of(Answered.class).optional(),
                        Arbitraries.longs().between(0, 2).optional())
                .as((customer, subject, time, channel, organisation, said, answered) -> Contact.builder()
                        .customer(CustomerId.of(customer))
                        .subject(SubjectId.of(subject))
                        .time(Instant.ofEpochSecond(time))
                        .channel(channel.map(Channel::of))
                        .organisationSays(organisation)
                        .customerSays(said)
                        .answeredAt(answered.map(seconds -> Instant.ofEpochSecond(time + seconds)))
                        .build());
        return contact.list().ofMaxSize(30);
    }

    private static Contacts of(List<Contact> contacts) {
        ContactsBuilder builder = Contacts.builder();
        contacts.forEach(builder::add);
        return builder.build();
    }

    @Property
    void orderAndPartsChangeNothing(
            @ForAll("contacts") List<Contact> given, @ForAll Random random, @ForAll("cuts") double cut) {
        Contacts whole = of(given);
        List<Contact> shuffled = new ArrayList<>(given);
        Collections.shuffle(shuffled, random);
        int at = (int) (cut * shuffled.size());
        Contacts one = of(shuffled.subList(0, at));
        Contacts other = of(shuffled.subList(at, shuffled.size()));

        assertThat(of(shuffled)).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(Contacts.builder().add(one).add(other).build()).isEqualTo(whole);
        assertThat(Contacts.builder().add(other).add(one).build()).isEqualTo(whole);
    }

    @Provide
    Arbitrary<Double> cuts() {
        return Arbitraries.doubles().between(0, 1);
    }

    @Property
    void everyContactIsInTheHistoryOfItsCustomerAndSubject(@ForAll("contacts") List<Contact> given) {
        List<Contact> kept = of(given).histories().stream()
                .flatMap(history -> Stream.iterate(0, place -> place < history.size(), place -> place + 1)
                        .map(history::contact))
                .toList();

        assertThat(kept).containsExactlyInAnyOrderElementsOf(given);
    }

    @Property
    void oneContactMoreMakesOthers(@ForAll("contacts") List<Contact> given) {
        if (!given.isEmpty()) {
            assertThat(of(given.subList(1, given.size()))).isNotEqualTo(of(given));
        }
    }
}
