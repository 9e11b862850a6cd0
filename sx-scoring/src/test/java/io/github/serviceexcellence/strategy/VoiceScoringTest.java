package io.github.serviceexcellence.strategy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.population.Population;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Customers are asked about monitoring, employees about both. */
class VoiceScoringTest {
    private static final Instrument BOTH = Instrument.builder("both", "1")
            .title(Text.english("Both"))
            .item(Item.builder("l")
                    .wording(Text.english("L"))
                    .measures(LEADERSHIP)
                    .scale(Scale.range(1, 5))
                    .voice(Voice.EMPLOYEE))
            .item(Item.builder("m")
                    .wording(Text.english("M"))
                    .measures(MONITORING)
                    .scale(Scale.range(1, 5))
                    .voice(Voice.CUSTOMER)
                    .voice(Voice.EMPLOYEE))
            .build();

    private final StandardStrategy strategy =
            StandardStrategy.withDefaults().withTree(ScoreTree.elementsOnly().measuredBy(BOTH));

    private static ResponseTable table() {
        ResponseTableBuilder table = ResponseTable.builder(BOTH);
        for (int person = 0; person < 6; person++) {
            table.add(of(Voice.CUSTOMER, "north").answer("m", 5).build());
            table.add(of(Voice.EMPLOYEE, "north").answer("m", 1).answer("l", 3).build());
        }
        table.add(of(Voice.EMPLOYEE, "south").answer("m", 1).answer("l", 1).build());
        return table.add(Response.builder(BOTH).answer("m", 3).build()).build();
    }

    private static ResponseBuilder of(Voice voice, String group) {
        return Response.builder(BOTH).voice(voice).group(group);
    }

    @Test
    void eachVoiceHasACardOfItsOwn() {
        SortedMap<Voice, ScoreCard> cards = strategy.scoreVoices(table());
        assertThat(cards).containsOnlyKeys(Voice.CUSTOMER, Voice.EMPLOYEE);
        ScoreCard customers = cards.get(Voice.CUSTOMER);
        assertThat(customers.voice()).contains(Voice.CUSTOMER);
        assertThat(customers.respondents()).isEqualTo(6);
        assertThat(customers.element(MONITORING).points()).contains(Points.of(100));
        assertThat(customers.element(MONITORING).coverage().percent()).hasValue(100);
        assertThat(customers.element(LEADERSHIP).absence().orElseThrow().reason())
                .isEqualTo(AbsenceReason.NOT_APPLICABLE);
        assertThat(cards.get(Voice.EMPLOYEE).respondents()).isEqualTo(7);
        assertThat(cards.get(Voice.EMPLOYEE).element(MONITORING).points()).contains(Points.ZERO);
    }

    @Test
    void theFloorHoldsWithinEachVoice() {
        SortedMap<Voice, Publication> scores = strategy.scoreVoices(table(), AnonymityFloor.standard());
        Publication customers = scores.get(Voice.CUSTOMER);
        assertThat(customers.group(GroupKey.of("north")).orElseThrow().voice()).contains(Voice.CUSTOMER);
        assertThat(customers.withheld()).isEmpty();
        // one employee of the south, and six of the north to protect that one
        assertThat(scores.get(Voice.EMPLOYEE).groups()).isEmpty();
        assertThat(scores.get(Voice.EMPLOYEE).overall().element(LEADERSHIP).points())
                .isPresent();
    }

    @Test
    void aCardSaysWhoseVoiceItIs() {
        ScoreCard customers =
                Objects.requireNonNull(strategy.scoreVoices(table()).get(Voice.CUSTOMER));
        assertThat(customers.explain(Locale.ENGLISH))
                .contains("\n6 respondents, in the role of customer.\n")
                .contains("\nWhat has a score: Monitoring service excellence activities and results 100.0.\n")
                .contains(
                        "\nNo score for “Leadership and management commitment”: nobody was asked, or it applied to nobody.\n");
        assertThat(customers.explain(Text.DUTCH)).contains("\n6 respondenten, in de rol van klant.\n");
    }

    @Test
    void aTreeOfWhatAVoiceIsAskedHasAnIndexForIt() {
        ScoreTree asked = ScoreTree.elementsOnly().measuredBy(BOTH, Voice.CUSTOMER);
        assertThat(asked.leaves()).containsExactly(Node.of(MONITORING));
        ScoreCard customers = Objects.requireNonNull(
                strategy.withTree(asked).scoreVoices(table()).get(Voice.CUSTOMER));
        assertThat(customers.index().points()).contains(Points.of(100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTree.elementsOnly().measuredBy(BOTH, Voice.PARTNER))
                .withMessage("both 1 measures no leaf of the tree elements-only; take a tree of what it measures");
    }

    @Test
    void voicesAreNotRankedAmongEachOther() {
        SortedMap<Voice, ScoreCard> cards =
                strategy.withTree(ScoreTree.elementsOnly().only(MONITORING)).scoreVoices(table());
        ScoreCard customers = Objects.requireNonNull(cards.get(Voice.CUSTOMER)).withGroup(GroupKey.of("north"));
        ScoreCard employees = Objects.requireNonNull(cards.get(Voice.EMPLOYEE)).withGroup(GroupKey.of("south"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Population.of(List.of(customers, employees)))
                .withMessageContaining("is in another voice than");
    }
}
