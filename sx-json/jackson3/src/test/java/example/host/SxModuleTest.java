package example.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.jackson3.SxModule;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** In a package of its own, as the objects of hosts are. */
class SxModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new SxModule()).build();
    private static final Instrument SCAN = Instruments.organisationScan();

    /** An object of a host, with values of the library at several depths. */
    record Diagnosis(
            String tenant,
            ScoreCard card,
            List<Response> answers,
            Map<Node, Points> targets,
            ScoringStrategy strategy,
            Text title,
            Element weakest,
            Voice voice) {}

    private static Response response() {
        ResponseBuilder answers = Response.builder(SCAN).group("north");
        SCAN.items().forEach(item -> answers.answer(item.id().value(), 4));
        return answers.build();
    }

    private static Diagnosis diagnosis() {
        Response response = response();
        return new Diagnosis(
                "acme",
                StandardStrategy.withDefaults().score(response),
                List.of(response, response),
                new TreeMap<>(Map.of(Node.of(Element.LEADERSHIP), Points.of(80), Node.INDEX, Points.of(70))),
                StandardStrategy.withDefaults(),
                Text.english("Diagnosis").dutch("Diagnose"),
                Element.SERVICE_CULTURE,
                Voice.EMPLOYEE);
    }

    @Test
    void valuesWithinAnObjectOfTheHostComeBackEqual() {
        Diagnosis given = diagnosis();

        String json = MAPPER.writeValueAsString(given);

        assertThat(MAPPER.readValue(json, Diagnosis.class)).isEqualTo(given);
        assertThat(json)
                .startsWith("{\"tenant\":\"acme\",\"card\":{\"format\":\"sx.scorecard/1\"")
                .contains("\"targets\":{\"element:leadership\":80,\"index\":70}")
                .contains("\"weakest\":\"element:service-culture\",\"voice\":\"employee\"");
        assertThat(MAPPER.writeValueAsString(given)).isEqualTo(json);
    }

    @Test
    void aDocumentIsThatOfSxJson() {
        ScoreCard card = diagnosis().card();
        String document = SxJson.strict().scoreCards().write(card);

        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(card))).isEqualTo(MAPPER.readTree(document));
        assertThat(MAPPER.readValue(document, ScoreCard.class)).isEqualTo(card);
        assertThat(SxJson.strict().scoreCards().read(MAPPER.writeValueAsString(card)))
                .isEqualTo(card);
    }

    @Test
    void treesAndConversionsWorkToo() {
        Diagnosis given = diagnosis();

        JsonNode tree = MAPPER.valueToTree(given);

        assertThat(MAPPER.treeToValue(tree, Diagnosis.class)).isEqualTo(given);
        assertThat(MAPPER.convertValue(given, Diagnosis.class)).isEqualTo(given);
    }

    @Test
    void mappersFindTheModuleThemselves() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThatCode(() -> SxJson.check(mapper::writeValueAsString)).doesNotThrowAnyException();
    }

    @Test
    void aMapperThatLacksTheModuleIsToldWhatToDo() {
        JsonMapper mapper = JsonMapper.builder().build();

        assertThatThrownBy(() -> SxJson.check(mapper::writeValueAsString))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("new SxModule()");
        assertThatThrownBy(() -> SxJson.check(value -> {
                    throw new IOException("full");
                }))
                .hasRootCauseMessage("full");
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithItsPlaceInTheDocumentOfTheHost() {
        String json = """
                {"tenant": "acme",
                 "answers": [{"format": "sx.response/1", "instrument": {"id": "organisation-scan", "version": "2.0"},
                   "response": {"weight": -1, "answers": {"nothing": 1}}}]}
                """;

        MismatchedInputException thrown =
                catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.readValue(json, Diagnosis.class));

        assertThat(thrown.getCause()).isInstanceOf(SxFormatException.class);
        SxFormatException problems = (SxFormatException) thrown.getCause();
        assertThat(problems.problems()).hasSize(2);
        assertThat(problems.getMessage()).contains("/response/weight (line 3, column 27)");
        assertThat(thrown.getMessage()).contains("'nothing' is no item");
        assertThat(thrown.getPath()).hasSize(2);
    }

    @Test
    void anInstrumentOfTheHostIsGivenToTheModule() {
        Instrument own = Instrument.builder("own", "1.0")
                .title(Text.english("Own"))
                .item(SCAN.items().get(0))
                .build();
        Response response = Response.builder(own)
                .answer(SCAN.items().get(0).id().value(), 3)
                .build();
        JsonMapper knows =
                JsonMapper.builder().addModule(new SxModule().with(own)).build();

        String json = knows.writeValueAsString(response);

        assertThat(knows.readValue(json, Response.class)).isEqualTo(response);
        assertThatThrownBy(() -> MAPPER.readValue(json, Response.class)).hasMessageContaining("instrument own 1.0");
    }

    @Test
    void aConfidentialCardIsNotReadAsOneThatMayBeShown() {
        ScoreCard card = diagnosis().card();
        PublishedCard shown = PublishedCard.of(card, 5);

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(shown), PublishedCard.class))
                .isEqualTo(shown);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(shown), ScoreCard.class))
                .isEqualTo(shown);
        assertThatThrownBy(() -> MAPPER.readValue(MAPPER.writeValueAsString(card), PublishedCard.class))
                .hasMessageContaining("confidential");
    }

    @Test
    void whatHasNoFormIsRefusedRatherThanWrittenAsSomethingElse() {
        ResponseTable table = ResponseTable.builder(SCAN).add(response()).build();

        assertThatThrownBy(() -> MAPPER.writeValueAsString(Map.of("table", table)))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("ResponseTable of the Service Excellence library has no form in JSON");
        assertThatThrownBy(() -> MAPPER.readValue("{}", ResponseTable.class)).isInstanceOf(DatabindException.class);
    }

    /** A host that has class names in its JSON gets none of ours, and makes nothing of ours by a name. */
    @Test
    void noNameOfAClassIsWrittenWhateverTheHostTurnsOn() {
        JsonMapper typed = JsonMapper.builder()
                .addModule(new SxModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        ScoreCard card = diagnosis().card();

        String json = typed.writeValueAsString(card);

        assertThat(json).doesNotContain("io.github");
        assertThat(typed.readValue(json, ScoreCard.class)).isEqualTo(card);
    }

    @Test
    void aStreamThatFailsIsToldAsTheMapperTellsIt() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatThrownBy(() -> MAPPER.writeValue(full, diagnosis())).hasRootCauseMessage("full");
    }

    /** Whatever limits the host has lifted. */
    @Test
    void deepAndHugeInputEndsAtTheLimitsOfDocuments() {
        String deep = "[".repeat(60) + "]".repeat(60);
        String number = "1" + "0".repeat(500);
        String text = "x".repeat(200_000);

        assertThat(refusal("\"scores\":" + deep)).contains("nested deeper than 32 levels");
        assertThat(refusal("\"respondents\":" + number)).contains("a number is longer than 100 characters");
        assertThat(refusal("\"group\":\"" + text + "\"")).contains("longer than 100000 characters");
        assertThat(refusal("\"" + "y".repeat(5_000) + "\":1")).contains("longer than 1000 characters");
    }

    private static String refusal(String field) {
        String json = "{\"tenant\":\"a\",\"card\":{\"format\":\"sx.scorecard/1\"," + field + "}}";
        return String.valueOf(
                catchThrowableOfType(DatabindException.class, () -> MAPPER.readValue(json, Diagnosis.class))
                        .getMessage());
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        for (String other : List.of("[]", "4", "\"card\"", "{}")) {
            assertThatThrownBy(() -> MAPPER.readValue("{\"card\":" + other + "}", Diagnosis.class))
                    .isInstanceOf(DatabindException.class);
        }
    }
}
