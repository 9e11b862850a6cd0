package io.github.serviceexcellence.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 300, unit = TimeUnit.SECONDS)
class ManyContactsTest {
    private static final int MANY = 200_000;

    private static Contacts of(List<Integer> numbers, int customers) {
        ContactsBuilder builder = Contacts.builder();
        for (int number : numbers) {
            builder.add(Contact.builder()
                    .customer(CustomerId.of("c" + number % customers))
                    .subject(SubjectId.of("s" + number % 3))
                    .time(Instant.ofEpochSecond(number))
                    .build());
        }
        return builder.build();
    }

    private static List<Integer> inTime() {
        return IntStream.range(0, MANY).boxed().toList();
    }

    @Test
    void aRandomOrderGivesTheSameAsTheOrderOfTime() {
        List<Integer> shuffled = new ArrayList<>(inTime());
        Collections.shuffle(shuffled, new Random(7));

        assertThat(of(shuffled, 40_000)).isEqualTo(of(inTime(), 40_000));
    }

    /** Where all of it is one customer's, a search that looked at every contact would take hours. */
    @Test
    void aLongHistoryIsLookedUpWithoutReadingIt() {
        History history = of(inTime(), 1).history(CustomerId.of("c0"), SubjectId.of("s0"));

        long found = IntStream.range(0, MANY)
                .map(second -> history.between(Instant.ofEpochSecond(second), Instant.ofEpochSecond(second + 2L))
                        .size())
                .asLongStream()
                .sum();
        // every three seconds hold one contact about s0; the last stretches have the end of the data in them
        assertThat(found).isEqualTo(MANY - 1);
        assertThat(history.size()).isEqualTo((MANY + 2) / 3);
    }
}
