package io.github.serviceexcellence.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.norm.Question;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Units;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a reader can work out of a norm by team: each team that is shown, and all minus those. Each rests on enough customers, or on none. */
class NormAttackProperties {
    private static final int FLOOR = 5;

    @Property(tries = 300)
    void noTeamAndNoRemainderRestsOnFewCustomers(@ForAll Random random) {
        List<Question> questions = new ArrayList<>();
        int customers = 1 + random.nextInt(60);
        for (int customer = 0; customer < customers; customer++) {
            for (int times = random.nextInt(2); times >= 0; times--) {
                questions.add(Question.builder()
                        .customer(CustomerId.of("c" + customer))
                        .asked(NormResultTest.ASKED)
                        .answered(NormResultTest.ASKED.plus(Duration.ofHours(random.nextInt(60))))
                        .units(Units.of(GroupKey.of("team " + random.nextInt(6))))
                        .build());
            }
        }
        // so late that every question is due
        Instant at = NormResultTest.LATER;
        Publication shown = NormResult.of(NormResultTest.NORM, questions, at).publish(AnonymityFloor.of(FLOOR));
        Set<GroupKey> teams = new HashSet<>();
        shown.breakdowns().stream()
                .filter(each -> each.breakdown().equals(Breakdown.GROUP))
                .flatMap(each -> each.units().stream())
                .forEach(card -> teams.add(card.group().orElseThrow()));

        teams.forEach(
                team -> assertThat(customers(questions, Set.of(team), true)).hasSizeGreaterThanOrEqualTo(FLOOR));
        if (NormReading.of(NormResultTest.NORM, shown.overall()).share().value().isPresent()) {
            assertThat(customers(questions, teams, false).size())
                    .satisfiesAnyOf(
                            size -> assertThat(size).isZero(),
                            size -> assertThat(size).isGreaterThanOrEqualTo(FLOOR));
        }
    }

    private static Set<CustomerId> customers(List<Question> questions, Set<GroupKey> teams, boolean within) {
        Set<CustomerId> customers = new HashSet<>();
        questions.stream()
                .filter(question -> teams.contains(question.units().group().orElseThrow()) == within)
                .forEach(question -> customers.add(question.customer()));
        return customers;
    }
}
