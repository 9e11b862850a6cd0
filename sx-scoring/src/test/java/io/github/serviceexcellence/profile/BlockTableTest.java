package io.github.serviceexcellence.profile;

import static io.github.serviceexcellence.profile.ProfileCards.DUTCH;
import static io.github.serviceexcellence.profile.ProfileCards.absent;
import static io.github.serviceexcellence.profile.ProfileCards.builder;
import static io.github.serviceexcellence.profile.ProfileCards.card;
import static io.github.serviceexcellence.profile.ProfileCards.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.uncertainty.Correlations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlockTableTest {
    private static final List<Topic> TOPICS =
            List.of(Topic.EXPERIENCE_IDEAL, Topic.EXPERIENCE_JOURNEY, Topic.EXPERIENCE_MEANS);

    /** The first topic lies apart from two others by so many points, above in importance and below as it is; standard errors of 1. */
    private static ScoreCard topics(double more, double less) {
        List<Score> scores = new ArrayList<>();
        for (Topic topic : TOPICS) {
            boolean apart = topic == TOPICS.get(0);
            scores.add(score(Node.of(topic), apart ? 60 - less : 60, 1, 100));
            scores.add(score(Node.of(topic, Aspect.IMPORTANCE), apart ? 70 + more : 70, 1, 100));
        }
        return builder(scores.toArray(Score[]::new))
                .correlations(Correlations.of(scores.stream().map(Score::node).toList(), (one, other) -> 0))
                .build();
    }

    @Test
    void aTopicIsImportantAndBehindOnlyBeyondChance() {
        // a lead has a standard error of sqrt(1 + 1/2) = 1.225; t of 99 degrees at 0.05 / 2 / 3, both sides, is 2.69:
        // 3.30 points
        assertThat(BlockTable.of(topics(3.4, 3.4)).behind()).singleElement().satisfies(topic -> {
            assertThat(topic.performance().node()).isEqualTo(Node.of(Topic.EXPERIENCE_IDEAL));
            assertThat(topic.importance().lead().value()).isCloseTo(3.4, within(1e-9));
            assertThat(topic.performance().lead().value()).isCloseTo(-3.4, within(1e-9));
        });
        assertThat(BlockTable.of(topics(3.2, 3.4)).behind()).isEmpty();
        assertThat(BlockTable.of(topics(3.4, 3.2)).behind()).isEmpty();
        // better and important, or worse and unimportant
        assertThat(BlockTable.of(topics(20, -20)).behind()).isEmpty();
        assertThat(BlockTable.of(topics(-20, 20)).behind()).isEmpty();
        // what more cards say shares the chance
        assertThat(BlockTable.of(topics(3.4, 3.4).withShownTogether(2)).behind())
                .isEmpty();
        assertThat(BlockTable.of(Map.of(Voice.EMPLOYEE, topics(3.4, 3.4), Voice.MANAGER, card()))
                        .behind())
                .isEmpty();
    }

    @Test
    void whatIsImportantAndBehindIsSaid() {
        assertThat(BlockTable.of(topics(10, 8)).explain(Locale.ENGLISH))
                .contains(
                        "Topic “The ideal experience”: according to the respondents 52.0 (95%: 50.0 to 54.0; n = 100), importance 80.0"
                                + " (95%: 78.0 to 82.0; n = 100).")
                .endsWith(
                        "Important and behind, according to the respondents: “The ideal experience” matters 10.0 points more than the mean of"
                                + " the other topics and scores 8.0 points lower; chance explains neither.");
        assertThat(BlockTable.of(topics(10, 8)).explain(DUTCH))
                .endsWith(
                        "Belangrijk, maar blijft achter, volgens de respondenten: “De ideale beleving” is 10,0 punten belangrijker dan de andere"
                                + " onderwerpen gemiddeld en scoort 8,0 punten lager; toeval verklaart dat allebei niet.");
        assertThat(BlockTable.of(topics(1, 1)).explain(Locale.ENGLISH))
                .endsWith("According to the respondents no topic is for sure both important and behind.");
        assertThat(BlockTable.of(topics(10, 8).withCorrelations(Correlations.none()))
                        .statements())
                .extracting(Message::code)
                .endsWith("blocks.behind-not-known");
    }

    @Test
    void everyVoiceHasItsCell() {
        ScoreCard customers = PublishedCard.of(
                card(
                        score(Node.of(BuildingBlock.EXPERIENCE), 70, 1, 100),
                        absent(Node.of(BuildingBlock.OPERATION), AbsenceReason.WITHHELD)),
                5);
        ScoreCard employees = PublishedCard.of(
                card(
                        score(Node.of(BuildingBlock.EXPERIENCE), 55, 1, 100),
                        score(Node.of(BuildingBlock.EXPERIENCE, Aspect.IMPORTANCE), 90, 1, 100),
                        score(Node.of(Topic.INSIGHT_RESEARCH), 40)),
                5);
        BlockTable table = BlockTable.of(Map.of(Voice.CUSTOMER, customers, Voice.EMPLOYEE, employees));

        assertThat(table.isConfidential()).isFalse();
        assertThat(table.row(BuildingBlock.EXPERIENCE).cell(Voice.EMPLOYEE).map(BlockCell::importance))
                .contains(employees.score(Node.of(BuildingBlock.EXPERIENCE, Aspect.IMPORTANCE)));
        assertThat(table.row(Topic.INSIGHT_RESEARCH)).isPresent();
        assertThat(table.row(Topic.INSIGHT_TRENDS)).isEmpty();
        assertThat(table.withoutCustomers()).containsExactly(BuildingBlock.DIRECTION, BuildingBlock.CONDITIONS);
        assertThat(table.explain(Locale.ENGLISH)).isEqualTo("""
                Building block “Insight”: nobody was asked about it, or it applied to nobody.
                Topic “Research and measuring”: according to employees 40.0 (of 100 respondents).
                Building block “Direction”: nobody was asked about it, or it applied to nobody.
                Building block “People”: nobody was asked about it, or it applied to nobody.
                Building block “Conditions”: nobody was asked about it, or it applied to nobody.
                Building block “Experience”: according to customers 70.0 (95%: 68.0 to 72.0; n = 100); according to employees 55.0 (95%: 53.0 to 57.0; n = 100), importance 90.0 (95%: 88.0 to 92.0; n = 100).
                Building block “Operation”: according to customers no score (not shown, to protect people's anonymity).
                There are no answers of customers on these building blocks, although their voice belongs there: “Direction”, “Conditions”.""");
        assertThat(table)
                .isEqualTo(BlockTable.of(Map.of(Voice.EMPLOYEE, employees, Voice.CUSTOMER, customers)))
                .hasSameHashCodeAs(BlockTable.of(Map.of(Voice.EMPLOYEE, employees, Voice.CUSTOMER, customers)))
                .isNotEqualTo(BlockTable.of(employees))
                .hasToString("building blocks by [Optional[CUSTOMER], Optional[EMPLOYEE]]");
    }

    @Test
    void withoutACardOfCustomersTheirVoiceIsMissed() {
        BlockTable table = BlockTable.of(Map.of(Voice.EMPLOYEE, card(score(Node.of(BuildingBlock.PEOPLE), 50))));

        assertThat(table.withoutCustomers()).hasSize(4);
        assertThat(table.explain(DUTCH))
                .startsWith("Vertrouwelijk: ")
                .contains("Bouwsteen “Mensen”: volgens medewerkers 50,0 (bij 100 respondenten).")
                .endsWith(
                        "Er is geen kaart van klanten, terwijl hun stem in deze bouwstenen thuishoort: “Richting”, “Randvoorwaarden”,"
                                + " “Beleving”, “Operatie”.");
        // of a card that does not tell its voice nobody knows whether customers were asked
        assertThat(BlockTable.of(card()).statements())
                .extracting(Message::code)
                .doesNotContain("blocks.no-customers", "blocks.no-customer-asked");
    }

    @Test
    void aTreeThatMakesBlocksOfElementsIsRefused() {
        ScoreCard card = StandardStrategy.withDefaults()
                .withTree(ScoreTree.buildingBlocks())
                .score(Response.builder(Instruments.buildingBlockCheck()).build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockTable.of(card))
                .withMessageContaining("makes building blocks of elements");
    }
}
