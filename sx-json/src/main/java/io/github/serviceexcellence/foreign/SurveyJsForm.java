package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.tokens.Jackson3Writer;
import io.github.serviceexcellence.tokens.TokenWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An instrument as a form of SurveyJS, in the words of one voice: a JSON text that SurveyJS shows and whose results {@link
 * ForeignJson#surveyJs} reads without any option.
 *
 * <pre>{@code
 * SurveyJsForm.of(Instruments.customerPulse(), Voice.CUSTOMER).write(Path.of("form.json"));
 * ResponseTable table = ForeignJson.surveyJs(SurveyCsv.of(Instruments.customerPulse())).read(Path.of("results.json"));
 * }</pre>
 *
 * <p>The name of a question is the id of its item. A rating is answered with the value of a level, a choice with its code, a way of not
 * answering that the item offers with the {@linkplain io.github.serviceexcellence.instrument.NoAnswer#code() code} of the way; in a question
 * of several choices it excludes all others (from SurveyJS 2.1.1 on; in earlier versions a respondent may choose both, which reading
 * refuses). A question in the respondent's own words has no place for such a way; it may be left blank. A {@linkplain Item#condition()
 * condition} shows the question to those it is for, and what is hidden is no longer answered. No question has to be answered.
 *
 * <p>The form is in all {@linkplain Instrument#languages() languages} of the instrument, unless {@link #withLanguages} names some: English
 * first if it is among them. Of the label of a level that lacks a language the value is shown.
 *
 * <p>Immutable.
 */
public final class SurveyJsForm {
    private final Instrument instrument;
    private final Voice voice;
    private final List<Locale> languages;

    private SurveyJsForm(Instrument instrument, Voice voice, List<Locale> languages) {
        this.instrument = instrument;
        this.voice = voice;
        this.languages = languages;
    }

    /**
     * The form for respondents of one voice, in all languages of the instrument.
     *
     * @param instrument what is asked
     * @param voice who is asked
     * @return the form
     * @throws IllegalArgumentException if no item is asked of that voice, there is no language in which all can be read, or the id of an
     *     item has a dot in it, which SurveyJS reads as something else
     */
    public static SurveyJsForm of(Instrument instrument, Voice voice) {
        if (!instrument.voices().contains(Objects.requireNonNull(voice, "voice"))) {
            Word asked = Word.list(
                    instrument.voices().stream()
                            .map(any -> Word.same(any.code()))
                            .toList(),
                    10);
            throw InvalidInputException.of(ForeignProblem.NOT_ASKED.with(instrument, voice.code(), asked));
        }
        instrument.items().stream()
                .filter(item -> item.id().value().indexOf('.') >= 0)
                .findFirst()
                .ifPresent(item -> {
                    throw InvalidInputException.of(ForeignProblem.DOT_IN_ID.with(item.id()));
                });
        Stream<Locale> english = Stream.of(Locale.ENGLISH).filter(instrument.languages()::contains);
        List<Locale> all = Stream.concat(english, instrument.languages().stream())
                .distinct()
                .toList();
        return new SurveyJsForm(instrument, voice, all).checked();
    }

    /**
     * The form in some languages, of which the first is shown where SurveyJS is told none.
     *
     * @param first a language
     * @param more further languages
     * @return the changed copy
     * @throws IllegalArgumentException if not all of the instrument can be read in one of them
     */
    public SurveyJsForm withLanguages(Locale first, Locale... more) {
        List<Locale> named =
                Stream.concat(Stream.of(first), Arrays.stream(more)).distinct().toList();
        return new SurveyJsForm(instrument, voice, named).checked();
    }

    private SurveyJsForm checked() {
        Optional<Locale> lacking = languages.stream()
                .filter(any -> !instrument.languages().contains(any))
                .findFirst();
        if (lacking.isPresent() || languages.isEmpty()) {
            Word possible = Word.list(
                    instrument.languages().stream()
                            .map(any -> Word.same(any.toLanguageTag()))
                            .toList(),
                    20);
            throw InvalidInputException.of(ForeignProblem.NO_LANGUAGE.with(
                    instrument, lacking.map(Locale::toLanguageTag).orElse("-"), possible));
        }
        return this;
    }

    /**
     * Writes the form.
     *
     * @return the JSON text, indented
     */
    public String write() {
        return bytes().toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes the form to a file, in UTF-8.
     *
     * @param file the file, which is replaced if it exists
     * @throws IOException if the file cannot be written
     */
    public void write(Path file) throws IOException {
        Files.write(file, bytes().toByteArray());
    }

    /**
     * Writes the form to a stream, in UTF-8; the stream stays open.
     *
     * @param out the stream
     * @throws IOException if the stream cannot be written
     */
    public void write(OutputStream out) throws IOException {
        bytes().writeTo(out);
        out.flush();
    }

    private ByteArrayOutputStream bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TokenWriter json = Jackson3Writer.of(out, TokenWriter.Style.INDENTED)) {
            json.beginObject();
            SurveyJsWriter writer = new SurveyJsWriter(json, languages, voice);
            head(writer);
            json.name("pages");
            json.beginArray();
            json.beginObject();
            writer.field("name", "questions");
            json.name("elements");
            json.beginArray();
            instrument.items().stream().filter(this::isAsked).forEach(item -> writer.question(instrument, item));
            json.endArray();
            json.endObject();
            json.endArray();
            json.endObject();
            json.endLine();
        }
        return out;
    }

    private void head(SurveyJsWriter writer) {
        if (!languages.get(0).equals(Locale.ENGLISH)) {
            writer.field("locale", languages.get(0).toLanguageTag());
        }
        writer.text("title", instrument.title());
        instrument.introduction().ifPresent(words -> writer.text("description", words));
        // an answer to a question that is hidden again would be one to what was not asked
        writer.field("clearInvisibleValues", "onHidden");
    }

    /** What is asked under a condition on an item that is not asked of the voice is not asked of it either. */
    private boolean isAsked(Item item) {
        return item.voices().contains(voice)
                && item.condition()
                        .map(condition -> isAsked(instrument.item(condition.item())))
                        .orElse(true);
    }
}
