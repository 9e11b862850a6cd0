package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.response.AnswerKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the texts of answers mean. */
final class AnswerOptions {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    @Option(names = "--labels")
    private boolean labels;

    @Option(names = "--level", paramLabel = "${bundle:label.level}", converter = Pair.AtLast.class)
    private List<Pair> levels = new ArrayList<>();

    @Option(names = "--answer", paramLabel = "${bundle:label.answer}", converter = Pair.AtLast.class)
    private List<Pair> answers = new ArrayList<>();

    @Option(names = "--choice", paramLabel = "${bundle:label.choice}", converter = Pair.AtLast.class)
    private List<Pair> choices = new ArrayList<>();

    @Option(names = "--ignore-case")
    private boolean ignoreCase;

    @Option(names = "--first-code", paramLabel = "${bundle:label.first-code}")
    private List<String> firstCodes = new ArrayList<>();

    @Option(names = "--decimal-comma")
    private boolean decimalComma;

    @Option(names = "--recoded", paramLabel = "ITEM")
    private List<String> recoded = new ArrayList<>();

    @Option(names = "--choice-separator", paramLabel = "${bundle:label.separator}")
    private @Nullable String choiceSeparator;

    SurveyCsv apply(SurveyCsv survey, Instrument asked) {
        SurveyCsv reader = labels ? survey.withLabels() : survey;
        reader = ignoreCase ? reader.withCaseAndSpaceIgnored() : reader;
        reader = decimalComma ? reader.withDecimalComma() : reader;
        for (String item : recoded) {
            reader = reader.withRecoded(ItemId.of(item));
        }
        reader = choiceSeparator == null ? reader : reader.withChoiceSeparator(FileOptions.character(choiceSeparator));
        return withTexts(withFirstCodes(reader), asked);
    }

    private SurveyCsv withFirstCodes(SurveyCsv survey) {
        SurveyCsv reader = survey;
        for (String written : firstCodes) {
            int sign = written.lastIndexOf('=');
            int code = Numbers.whole(written.substring(sign + 1));
            reader = sign < 0
                    ? reader.withFirstCode(code)
                    : reader.withFirstCode(ItemId.of(written.substring(0, sign)), code);
        }
        return reader;
    }

    private SurveyCsv withTexts(SurveyCsv survey, Instrument asked) {
        SurveyCsv reader = survey;
        for (Pair level : levels) {
            Subject subject = Subject.of(asked, level.left());
            BigDecimal value = level(level.right());
            reader = subject.item().isPresent()
                    ? reader.withLevel(subject.item().get(), subject.text(), value)
                    : reader.withLevel(subject.text(), value);
        }
        for (Pair answer : answers) {
            Subject subject = Subject.of(asked, answer.left());
            AnswerKind kind = AnswerKind.parse(answer.right());
            reader = subject.item().isPresent()
                    ? reader.withAnswer(subject.item().get(), subject.text(), kind)
                    : reader.withAnswer(subject.text(), kind);
        }
        for (Pair choice : choices) {
            Subject subject = Subject.of(asked, choice.left());
            ItemId item = subject.item().orElseThrow(() -> new WrongValueException("wrong.choice", choice.left()));
            reader = reader.withChoice(item, subject.text(), choice.right());
        }
        return reader;
    }

    static BigDecimal level(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new WrongValueException("wrong.level", text);
        }
        return new BigDecimal(text);
    }
}
