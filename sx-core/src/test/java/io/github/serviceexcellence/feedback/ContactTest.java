package io.github.serviceexcellence.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ContactTest {
    private static final Instant TIME = Instant.parse("2026-03-02T09:15:00Z");

    private static Contact.Builder contact() {
        return Contact.builder()
                .customer(CustomerId.of("c-17"))
                .subject(SubjectId.of("permit"))
                .time(TIME);
    }

    @Test
    void eachPartySaysItsOwn() {
        Contact contact = contact().organisationSays(Answered.YES).build();

        assertThat(contact.says(Party.ORGANISATION)).contains(Answered.YES);
        assertThat(contact.says(Party.CUSTOMER)).isEmpty();
    }

    @Test
    void anAnswerAtTheMomentOfTheQuestionIsPossibleAndOneBeforeItIsNot() {
        assertThat(contact().answeredAt(TIME).build().answeredAt()).contains(TIME);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contact().answeredAt(TIME.minusNanos(1)).build())
                .withMessageContaining("the contact of customer c-17 about permit is invalid")
                .withMessageContaining("comes before the question of 2026-03-02T09:15:00Z");
    }

    @Test
    void millisecondsTakenForSecondsAreNoticed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contact.builder()
                        .customer(CustomerId.of("c-17"))
                        .subject(SubjectId.of("permit"))
                        .time(Instant.ofEpochSecond(TIME.toEpochMilli()))
                        .build())
                .withMessageContaining("outside the years 1 to 9999");
    }

    @Test
    void codesAreParsedAndUnknownOnesToldWhichThereAre() {
        assertThat(Answered.parse("unknown")).isEqualTo(Answered.UNKNOWN);
        assertThat(Party.parse("customer")).isEqualTo(Party.CUSTOMER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answered.parse("maybe"))
                .withMessageContaining("yes, no, unknown");
        assertThatIllegalArgumentException().isThrownBy(() -> Channel.of("e mail"));
    }
}
