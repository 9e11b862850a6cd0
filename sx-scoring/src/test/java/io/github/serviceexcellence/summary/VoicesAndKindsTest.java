package io.github.serviceexcellence.summary;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Condition;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.Weight;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Items of every kind, some asked of customers only, some of employees only. */
class VoicesAndKindsTest {
    private static final Instrument VISIT = Instrument.builder("visit", "1.0")
            .title(Text.english("Visit"))
            .item(item("overall")
                    .scale(Scale.range(1, 5))
                    .measures(MONITORING)
                    .voice(Voice.CUSTOMER)
                    .voice(Voice.EMPLOYEE))
            .item(item("topics")
                    .severalChoices(choices("price", "staff", "speed"))
                    .voice(Voice.CUSTOMER))
            .item(item("remarks").text().voice(Voice.CUSTOMER))
            .item(item("channel").choices(choices("phone", "shop")).voice(Voice.CUSTOMER))
            .item(item("wait")
                    .scale(Scale.range(1, 5))
                    .measures(MONITORING)
                    .condition(Condition.chose("topics", "speed"))
                    .voice(Voice.CUSTOMER))
            .item(item("team").scale(Scale.range(1, 5)).measures(LEADERSHIP).voice(Voice.EMPLOYEE))
            .build();

    private static final List<Response> PEOPLE = List.of(
            response(Voice.CUSTOMER)
                    .answer("overall", 5)
                    .choose("topics", "price", "speed")
                    .text("remarks", "Nice.")
                    .choose("channel", "shop")
                    .answer("wait", 1)
                    .build(),
            response(Voice.CUSTOMER)
                    .answer("overall", 3)
                    .choose("topics", "price")
                    .answer("channel", AnswerKind.DONT_KNOW)
                    .weight(Weight.ofMillionths(2_000_000))
                    .build(),
            response(Voice.EMPLOYEE).answer("overall", 1).answer("team", 4).build(),
            Response.builder(VISIT).group("g").answer("overall", 2).build());

    private final Summariser summariser = Summariser.of(VISIT, ItemStage.withDefaults());
    private final ResponseTable table = Questionnaires.table(VISIT, PEOPLE);

    private static ItemBuilder item(String id) {
        return Item.builder(id).wording(Text.english("About " + id));
    }

    private static Choice[] choices(String... codes) {
        return Stream.of(codes)
                .map(code -> new Choice(code, Text.english("Label " + code)))
                .toArray(Choice[]::new);
    }

    private static ResponseBuilder response(Voice voice) {
        return Response.builder(VISIT).voice(voice).group(voice == Voice.CUSTOMER ? "g" : "h");
    }

    @Test
    void choicesAreCountedAndTextIsNot() {
        ResponseSummary summary = summariser.summarise(table).total();
        ItemId topics = ItemId.of("topics");
        assertThat(summary.count(topics, "price")).isEqualTo(2);
        assertThat(summary.count(topics, "staff")).isZero();
        assertThat(summary.count(topics, "speed")).isEqualTo(1);
        assertThat(summary.count(topics, AnswerKind.ANSWERED)).isEqualTo(2);
        assertThat(summary.count(topics, AnswerKind.NOT_SHOWN)).isEqualTo(1);
        assertThat(summary.count(topics, AnswerKind.UNANSWERED)).isEqualTo(1);
        assertThat(summary.count(ItemId.of("channel"), "shop")).isEqualTo(1);
        assertThat(summary.count(ItemId.of("channel"), AnswerKind.DONT_KNOW)).isEqualTo(1);
        assertThat(summary.constructs()).containsExactly(Node.of(MONITORING), Node.of(LEADERSHIP));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summary.count(topics, "other"))
                .withMessage("'other' is no choice of item topics; use one of: price, staff, speed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summary.count(ItemId.of("remarks"), "yes"))
                .withMessage("item remarks has no choices; ask for a level's place, or for a kind of answer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summary.count(ItemId.of("remarks"), AnswerKind.ANSWERED))
                .withMessage(
                        "item remarks is answered in words, which no summary counts; ask the responses themselves");
    }

    @Test
    void whatAVoiceOrAConditionDoesNotAskDoesNotApply() {
        ResponseSummary summary = summariser.summarise(table).total();
        // overall four times; wait only of the customer who chose speed, and of the one whose voice is not known not
        // either
        assertThat(summary.applicable(Node.of(MONITORING))).isEqualTo(5);
        assertThat(summary.answered(Node.of(MONITORING))).isEqualTo(5);
        assertThat(summary.applicable(Node.of(LEADERSHIP))).isEqualTo(2);
    }

    @Test
    void eachVoiceIsASurveyOfItsOwn() {
        VoicedSummary voiced = summariser.summariseVoices(table);
        assertThat(voiced.voices()).containsOnlyKeys(Voice.CUSTOMER, Voice.EMPLOYEE);
        assertThat(voiced.voices().get(Voice.CUSTOMER))
                .isEqualTo(summariser.summarise(Questionnaires.table(VISIT, PEOPLE.subList(0, 2))));
        assertThat(voiced.voices().get(Voice.EMPLOYEE))
                .isEqualTo(summariser.summarise(Questionnaires.table(VISIT, PEOPLE.subList(2, 3))));
        assertThat(voiced.unknown()).isEqualTo(summariser.summarise(Questionnaires.table(VISIT, PEOPLE.subList(3, 4))));
        assertThat(voiced.all()).isEqualTo(summariser.summarise(table));
        assertThat(voiced.voices().get(Voice.CUSTOMER).groups()).containsOnlyKeys(GroupKey.of("g"));
        assertThat(voiced)
                .hasToString(
                        "VoicedSummary of [CUSTOMER, EMPLOYEE], of whose voice is not known: GroupedSummary of 1 groups, ResponseSummary of 1 responses to visit 1.0");
    }

    @Test
    void voicesOfManyBlocksAndThreadsAreToldApart() {
        List<Response> many = Stream.iterate(0, row -> row + 1)
                .limit(10_000)
                .map(row -> PEOPLE.get(row % 4))
                .toList();
        VoicedSummary voiced = summariser
                .parallel(Runnable::run, 3)
                .collecting(Collected.values())
                .summariseVoices(Questionnaires.table(VISIT, many));
        assertThat(voiced.voices().get(Voice.CUSTOMER).total().respondents()).isEqualTo(5000);
        assertThat(voiced.unknown().total().sum(Node.of(MONITORING)).n()).isEqualTo(2500);
        assertThat(voiced.all())
                .isEqualTo(summariser.collecting(Collected.values()).summarise(Questionnaires.table(VISIT, many)));
    }

    @Test
    void meansOfGroupsAreThoseOfAllVoices() {
        Summariser means = Summariser.of(VISIT, ItemStage.withDefaults().withImputation(Imputation.GROUP_MEAN));
        VoicedSummary voiced = means.summariseVoices(table);
        assertThat(voiced.all()).isEqualTo(means.summarise(table));
    }
}
