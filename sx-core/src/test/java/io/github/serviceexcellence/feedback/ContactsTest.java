package io.github.serviceexcellence.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ContactsTest {
    private static final Instant TIME = Instant.parse("2026-03-02T09:15:00.123456789Z");
    private static final CustomerId ANN = CustomerId.of("ann");
    private static final SubjectId PERMIT = SubjectId.of("permit");
    private static final SubjectId PASSPORT = SubjectId.of("passport");

    private static Contact.Builder of(SubjectId subject, long seconds) {
        return Contact.builder().customer(ANN).subject(subject).time(TIME.plusSeconds(seconds));
    }

    @Test
    void everythingButTheIdComesBack() {
        Contact contact = of(PERMIT, 0)
                .channel(Channel.of("desk"))
                .answeredAt(TIME.plusNanos(1))
                .organisationSays(Answered.YES)
                .customerSays(Answered.UNKNOWN)
                .build();
        Contact bare = of(PASSPORT, 0).build();
        Contacts contacts = Contacts.builder().add(contact).add(bare).build();

        assertThat(contacts.history(ANN, PERMIT).contact(0)).isEqualTo(contact);
        assertThat(contacts.history(ANN, PASSPORT).contact(0)).isEqualTo(bare);
    }

    @Test
    void twoSubjectsOfOneCustomerAreTwoHistories() {
        Contacts contacts = Contacts.builder()
                .add(of(PERMIT, 5).build())
                .add(of(PASSPORT, 3).build())
                .add(of(PERMIT, 1).build())
                .build();

        assertThat(contacts.size()).isEqualTo(3);
        assertThat(contacts.histories()).hasSize(2);
        assertThat(contacts.history(ANN, PERMIT).size()).isEqualTo(2);
        assertThat(contacts.history(ANN, PERMIT).time(0)).isEqualTo(TIME.plusSeconds(1));
        assertThat(contacts.history(ANN, PASSPORT).size()).isEqualTo(1);
        assertThat(contacts.history(CustomerId.of("bob"), PERMIT).size()).isZero();
    }

    @Test
    void aStretchHoldsBothItsEnds() {
        Contacts contacts = Contacts.builder()
                .add(of(PERMIT, 0).build())
                .add(of(PERMIT, 10).build())
                .add(of(PERMIT, 20).build())
                .build();
        History history = contacts.history(ANN, PERMIT);

        assertThat(history.between(TIME, TIME.plusSeconds(10)).size()).isEqualTo(2);
        assertThat(history.between(TIME.plusNanos(1), TIME.plusSeconds(10).minusNanos(1))
                        .size())
                .isZero();
        assertThat(history.between(TIME.plusSeconds(20), TIME).size()).isZero();
    }

    @Test
    void aSecondContactWithTheSameIdIsRefusedAndLeavesTheBuilderAsItWas() {
        Contact contact = of(PERMIT, 0).id(ContactId.of("1")).build();
        ContactsBuilder builder = Contacts.builder().add(contact);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> builder.add(of(PASSPORT, 9).id(ContactId.of("1")).build()))
                .withMessageContaining("contact 1 was added before");
        assertThat(builder.build()).isEqualTo(Contacts.builder().add(contact).build());
    }

    @Test
    void whatWasBuiltStaysAsItIs() {
        ContactsBuilder builder = Contacts.builder().add(of(PERMIT, 5).build());
        Contacts before = builder.build();
        builder.add(of(PERMIT, 1).build());

        assertThat(before.size()).isEqualTo(1);
        assertThat(builder.build().size()).isEqualTo(2);
        assertThat(Contacts.builder().build().size()).isZero();
    }
}
