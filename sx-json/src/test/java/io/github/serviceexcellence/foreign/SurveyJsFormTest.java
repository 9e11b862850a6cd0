package io.github.serviceexcellence.foreign;

import static io.github.serviceexcellence.foreign.Foreign.ASKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.shape.Located;
import io.github.serviceexcellence.shape.TreeReader;
import io.github.serviceexcellence.testing.GoldenFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shape is that of surveyjs.io, Form Library: "Localization & Globalization", "Conditional Logic and Dynamic Texts", "Checkboxes with
 * Exclusive Option".
 */
class SurveyJsFormTest {
    static Stream<Arguments> shipped() {
        return Instruments.all().stream()
                .flatMap(asked -> asked.voices().stream().map(voice -> Arguments.of(asked, voice)));
    }

    private static Located.Obj parsed(String text) {
        Problems problems = new Problems();
        Located found = TreeReader.read(text.getBytes(StandardCharsets.UTF_8), problems);
        assertThat(problems.first()).isEmpty();
        return (Located.Obj) Objects.requireNonNull(found);
    }

    private static List<Located.Obj> list(Located.Obj within, String name) {
        Located found = within.field(name);
        return found == null
                ? List.of()
                : ((Located.Arr) found)
                        .values().stream().map(Located.Obj.class::cast).toList();
    }

    private static List<Located.Obj> questions(String form) {
        return list(list(parsed(form), "pages").get(0), "elements");
    }

    private static String text(Located.Obj question, String name) {
        return Objects.requireNonNull(
                Objects.requireNonNull(question.field(name), name).scalar());
    }

    /** A respondent who answers each question that the form shows, now and then in a way of not answering; as SurveyJS stores it. */
    private static String results(Instrument asked, String form, Random random, ResponseBuilder told) {
        List<String> fields = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (Located.Obj question : questions(form)) {
            String id = text(question, "name");
            Item item = asked.items().stream()
                    .filter(any -> any.id().value().equals(id))
                    .findFirst()
                    .orElseThrow();
            // conditions have tests of their own: here nobody meets one
            if (question.has("visibleIf") || random.nextInt(10) == 0) {
                hidden.add(id);
            } else {
                fields.add("\"" + id + "\":" + answer(item, question, random, told));
            }
        }
        return "{" + String.join(",", fields) + "}";
    }

    private static String answer(Item item, Located.Obj question, Random random, ResponseBuilder told) {
        String id = item.id().value();
        if (item.kind() == ItemKind.TEXT) {
            told.text(id, "Good, and \"fast\"");
            return "\"Good, and \\\"fast\\\"\"";
        }
        Located rates = question.field("rateValues");
        List<String> values = rates == null
                ? list(question, "choices").stream()
                        .map(choice -> text(choice, "value"))
                        .toList()
                : ((Located.Arr) rates).values().stream().map(Located::scalar).toList();
        String value = values.get(random.nextInt(values.size()));
        boolean way = Stream.of(NoAnswer.values()).anyMatch(any -> any.code().equals(value));
        if (way) {
            told.answer(id, AnswerKind.parse(value));
        } else if (item.kind() == ItemKind.RATING) {
            told.answer(id, new java.math.BigDecimal(value));
        } else {
            told.choose(id, value);
        }
        String json = item.kind() == ItemKind.RATING && !way ? value : "\"" + value + "\"";
        return item.kind() == ItemKind.SEVERAL_CHOICES ? "[" + json + "]" : json;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void resultsAreReadBackWithoutAnyOption(Instrument asked, Voice voice) throws IOException {
        String form = SurveyJsForm.of(asked, voice).write();
        Random random = new Random(3);
        List<Response> expected = new ArrayList<>();
        StringBuilder results = new StringBuilder("[");
        for (int respondent = 0; respondent < 20; respondent++) {
            ResponseBuilder told = Response.builder(asked);
            results.append(respondent == 0 ? "" : ",").append(results(asked, form, random, told));
            expected.add(told.build());
        }
        List<Response> found = new ArrayList<>();
        ForeignJson.surveyJs(SurveyCsv.of(asked)).read(Foreign.in(results + "]"), found::add);

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theFormAsksWhatTheVoiceIsAskedInEachLanguage(Instrument asked, Voice voice) {
        String form = SurveyJsForm.of(asked, voice).write();
        List<Located.Obj> questions = questions(form);
        List<Item> items = asked.items().stream()
                .filter(item -> item.voices().contains(voice))
                .toList();

        assertThat(questions).hasSameSizeAs(items);
        for (int place = 0; place < items.size(); place++) {
            Located.Obj title =
                    (Located.Obj) Objects.requireNonNull(questions.get(place).field("title"));
            Text wording = items.get(place).wording(voice);
            assertThat(text(title, "default")).isEqualTo(wording.in(Locale.ENGLISH));
            assertThat(text(title, "nl")).isEqualTo(wording.in(Text.DUTCH));
            assertThat(text(questions.get(place), "isRequired")).isEqualTo("false");
        }
    }

    @Test
    void theFormIsWrittenAsItWasAccepted() {
        GoldenFile.assertMatches(
                Path.of("golden", "surveyjs-form.json"),
                SurveyJsForm.of(ASKED, Voice.CUSTOMER).write());
    }

    @Test
    void oneLanguageHasTextsAlone() {
        String form =
                SurveyJsForm.of(ASKED, Voice.CUSTOMER).withLanguages(Text.DUTCH).write();

        assertThat(text(parsed(form), "locale")).isEqualTo("nl");
        assertThat(text(questions(form).get(0), "title")).isEqualTo("Vraag a");
        String both = SurveyJsForm.of(ASKED, Voice.CUSTOMER)
                .withLanguages(Text.DUTCH, Locale.ENGLISH)
                .write();
        assertThat(text(parsed(both), "locale")).isEqualTo("nl");
        assertThat(text(
                        (Located.Obj)
                                Objects.requireNonNull(questions(both).get(0).field("title")),
                        "default"))
                .isEqualTo("Question a");
    }

    @Test
    void aConditionShowsAQuestionToThoseItIsFor() {
        List<Located.Obj> questions =
                questions(SurveyJsForm.of(ASKED, Voice.CUSTOMER).write());

        assertThat(questions.stream()
                        .filter(question -> question.has("visibleIf"))
                        .map(question -> text(question, "visibleIf")))
                .containsExactly("{a} anyof [1, 2]", "{d} anyof ['price', 'staff']");
        assertThat(questions(SurveyJsForm.of(ASKED, Voice.EMPLOYEE).write())).hasSize(1);
    }

    @Test
    void aFormGoesToAFileOrAStream(@TempDir Path folder) throws IOException {
        SurveyJsForm form = SurveyJsForm.of(ASKED, Voice.CUSTOMER);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(out);
        form.write(folder.resolve("form.json"));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(form.write());
        assertThat(Files.readString(folder.resolve("form.json"))).isEqualTo(form.write());
    }

    @Test
    void whatCannotBeAFormIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyJsForm.of(ASKED, Voice.PARTNER))
                .withMessage("no item of asked 1 is asked of voice partner; use one of: customer, employee");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyJsForm.of(ASKED, Voice.CUSTOMER).withLanguages(Locale.FRENCH))
                .withMessage("not all of asked 1 can be read in fr; use one of: en, nl");
        Instrument dotted = Instrument.builder("dotted", "1")
                .title(Text.english("Dotted"))
                .item(Item.builder("a.b")
                        .wording(Text.english("w"))
                        .scale(Scale.range(1, 5))
                        .measures(Element.LEADERSHIP)
                        .voice(Voice.CUSTOMER))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyJsForm.of(dotted, Voice.CUSTOMER))
                .withMessageStartingWith("item a.b has a dot in its id");
    }
}
