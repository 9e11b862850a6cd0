package io.github.serviceexcellence.profile;

import static io.github.serviceexcellence.profile.ProfileCards.DUTCH;
import static io.github.serviceexcellence.profile.ProfileCards.absent;
import static io.github.serviceexcellence.profile.ProfileCards.builder;
import static io.github.serviceexcellence.profile.ProfileCards.card;
import static io.github.serviceexcellence.profile.ProfileCards.metric;
import static io.github.serviceexcellence.profile.ProfileCards.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResultsChainTest {
    private static final Node A = Node.of(ResultElement.INSPIRED_EMPLOYEES);
    private static final Node B = Node.of(ResultElement.OUTSTANDING_EXPERIENCE);
    private static final Node C = Node.of(ResultElement.CUSTOMER_DELIGHT);
    private static final Node D = Node.of(ResultElement.BUSINESS_RESULTS);

    private static final ScoreCard CUSTOMERS = PublishedCard.of(
            builder(score(B, 71, 1, 100), absent(C, AbsenceReason.WITHHELD))
                    .addAllMetrics(List.of(metric(MetricKind.MARK, 7.6, 0.1), metric(MetricKind.NPS, 20, 5)))
                    .build(),
            5);
    private static final ScoreCard EMPLOYEES = PublishedCard.of(
            builder(score(Node.of(Element.LEADERSHIP), 55, 1, 100), score(A, 64, 1, 100), score(B, 80, 1, 100))
                    .addAllMetrics(List.of(metric(MetricKind.ENPS, -10, 5), metric(MetricKind.NET_EMOTION, 30, 5)))
                    .build(),
            5);
    private static final Map<Voice, ScoreCard> CARDS = Map.of(Voice.CUSTOMER, CUSTOMERS, Voice.EMPLOYEE, EMPLOYEES);

    private static List<MetricKind> kinds(ResultsChain chain, ResultElement result) {
        return chain.link(result).views().stream()
                .flatMap(view -> view.metrics().stream())
                .map(Metric::kind)
                .toList();
    }

    @Test
    void eachResultHasTheMeasuresOfThoseWhomItIsAbout() {
        ResultsChain chain = ResultsChain.of(CARDS);

        assertThat(chain.isConfidential()).isFalse();
        assertThat(kinds(chain, ResultElement.INSPIRED_EMPLOYEES)).containsExactly(MetricKind.ENPS);
        // not what employees felt
        assertThat(kinds(chain, ResultElement.OUTSTANDING_EXPERIENCE)).containsExactly(MetricKind.MARK);
        assertThat(kinds(chain, ResultElement.CUSTOMER_DELIGHT)).containsExactly(MetricKind.NPS);
        assertThat(chain.link(ResultElement.OUTSTANDING_EXPERIENCE).views())
                .extracting(ResultView::voice)
                .containsExactly(Optional.of(Voice.CUSTOMER), Optional.of(Voice.EMPLOYEE));
        assertThat(chain.link(ResultElement.OUTSTANDING_EXPERIENCE).views())
                .extracting(ResultView::isOwn)
                .containsExactly(true, false);
        assertThat(chain.link(ResultElement.BUSINESS_RESULTS).views()).isEmpty();
    }

    @Test
    void theChainIsDrawnWithAFigureUnderEachLink() {
        // t at 0.975 of 99 degrees is 1.984
        assertThat(ResultsChain.of(CARDS).explain(Locale.ENGLISH)).isEqualTo("""
                At the start: The nine elements
                  According to employees: Elements with a score: 1 of 9.
                  ↓
                Result a: Inspired, engaged employees
                  According to employees: “Inspired, engaged employees”: 64.0 of 100 points (95%: 62.0 to 66.0), of 100 respondents.
                  According to employees: “question”: Employee Net Promoter Score (eNPS) -10 (95%: -19.8 to -0.2), from 100 respondents.
                  A recommendation score is only one of the figures: it does not tell what people experienced, or why.
                  ↓
                Result b: Outstanding customer experience
                  According to customers: “Outstanding customer experience”: 71.0 of 100 points (95%: 69.0 to 73.0), of 100 respondents.
                  According to customers: “question”: School mark (mean) 7.6 on a scale of 1 to 10 (95%: 7.4 to 7.8), from 100 respondents.
                  As employees see it: “Outstanding customer experience”: 80.0 of 100 points (95%: 78.0 to 82.0), of 100 respondents.
                  ↓
                Result c: Customer delight, loyalty, recommendation
                  According to customers: “Customer delight, loyalty, recommendation”: no score, not shown, to protect people's anonymity.
                  According to customers: “question”: Net Promoter Score (NPS) 20 (95%: 10.2 to 29.8), from 100 respondents.
                  A recommendation score is only one of the figures: it does not tell what people experienced, or why.
                  ↓
                Result d: Results and position
                  Answers do not show this result: it takes measurements, such as turnover, market position or reputation.
                The order is that of the model. The figures do not prove that one link brings about the next. Which figure tells of which result is our reading.""");
    }

    @Test
    void theChainReadsInDutchToo() {
        ScoreCard managers = card(score(B, 60));

        assertThat(ResultsChain.of(Map.of(Voice.MANAGER, managers)).explain(DUTCH))
                .isEqualTo("""
                Vertrouwelijk: gemaakt van precieze scores, waaruit antwoorden van één persoon te herleiden kunnen zijn.
                Aan het begin: De negen elementen
                  Geen cijfer: dit is op deze kaarten aan niemand gevraagd, of was op niemand van toepassing.
                  ↓
                Resultaat a: Bezielde, betrokken medewerkers
                  Geen cijfer: dit is op deze kaarten aan niemand gevraagd, of was op niemand van toepassing.
                  ↓
                Resultaat b: Uitzonderlijke klantbeleving
                  Zoals leidinggevenden het zien: “Uitzonderlijke klantbeleving”: 60,0 van 100 punten, bij 100 respondenten.
                  Van de klanten zelf zijn er geen antwoorden.
                  ↓
                Resultaat c: Customer delight, loyaliteit, aanbeveling
                  Geen cijfer: dit is op deze kaarten aan niemand gevraagd, of was op niemand van toepassing.
                  ↓
                Resultaat d: Resultaten en positie
                  Dit resultaat blijkt niet uit antwoorden: daar zijn metingen voor nodig, zoals van omzet, marktpositie of reputatie.
                De volgorde is die van het model. De cijfers bewijzen niet dat de ene schakel tot de volgende leidt. Welk cijfer over welk resultaat gaat, is onze lezing.""");
    }

    @Test
    void aCardWithoutAVoiceTellsOfAllResults() {
        List<Metric> metrics = Stream.of(MetricKind.values())
                .filter(kind -> kind != MetricKind.KANO_WORSE)
                .map(kind -> metric(kind, 8, 1))
                .toList();
        ResultsChain chain =
                ResultsChain.of(builder(score(D, 50)).addAllMetrics(metrics).build());

        assertThat(kinds(chain, ResultElement.INSPIRED_EMPLOYEES)).containsExactly(MetricKind.ENPS);
        assertThat(kinds(chain, ResultElement.OUTSTANDING_EXPERIENCE)).hasSize(10);
        assertThat(kinds(chain, ResultElement.CUSTOMER_DELIGHT))
                .containsExactly(MetricKind.NPS, MetricKind.SUPERPROMOTERS);
        // what people think of the business is shown, and is no measurement
        assertThat(chain.explain(Locale.ENGLISH))
                .contains("According to the respondents: “Results and position”: 50.0 of 100 points")
                .contains("it takes measurements");
    }

    @Test
    void theNineElementsHaveTheirIndex() {
        Score index = score(Node.INDEX, 62, 1, 100);
        Score leadership = score(Node.of(Element.LEADERSHIP), 50);

        ResultsChain chain = ResultsChain.of(
                builder(ScoreTree.of(Edition.ISO), index, leadership).build());
        assertThat(chain.links().get(0).views().get(0).score()).contains(index);
        assertThat(chain.explain(Locale.ENGLISH))
                .contains("According to the respondents: “Index”: 62.0 of 100 points")
                .contains("Elements with a score: 1 of 9.");
        assertThat(chain.statements())
                .extracting(Message::code)
                .startsWith("profile.confidential", "results.start", "results.view", "results.view", "results.result");
        // the tree of the pyramid has no index
        assertThat(ResultsChain.of(card(leadership))
                        .links()
                        .get(0)
                        .views()
                        .get(0)
                        .score())
                .isEmpty();
    }

    @Test
    void thereMustBeACard() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResultsChain.of(Map.of()))
                .withMessageContaining("there is no card");
    }
}
