package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.instrument.Voice;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rows count, whose they are and how much each counts. */
final class RowOptions {
    @Option(names = "--only", paramLabel = "${bundle:label.condition}", converter = Pair.AtFirst.class)
    private List<Pair> only = new ArrayList<>();

    @Option(names = "--except", paramLabel = "${bundle:label.condition}", converter = Pair.AtFirst.class)
    private List<Pair> except = new ArrayList<>();

    @Option(names = "--id", paramLabel = "${bundle:label.name}")
    private @Nullable String id;

    @Option(names = "--time", paramLabel = "${bundle:label.time}")
    private @Nullable String time;

    @Option(names = "--duration", paramLabel = "${bundle:label.duration}", converter = Pair.AtLast.class)
    private @Nullable Pair duration;

    @Option(names = "--weight", paramLabel = "${bundle:label.name}")
    private @Nullable String weight;

    @Option(names = "--zero-weights-left-out")
    private boolean zeroWeightsLeftOut;

    @Option(names = "--round-weights")
    private boolean roundWeights;

    @Option(names = "--voice", paramLabel = "${bundle:label.voice}")
    private @Nullable String voice;

    @Option(names = "--voice-column", paramLabel = "${bundle:label.name}")
    private @Nullable String voiceColumn;

    /** The column of the ids. */
    Optional<String> id() {
        return Optional.ofNullable(id);
    }

    SurveyCsv apply(SurveyCsv survey) {
        SurveyCsv reader = withConditions(survey);
        reader = id == null ? reader : reader.withIdColumn(id);
        reader = time == null ? reader : withTime(reader, time);
        reader = duration == null ? reader : reader.withDurationColumn(duration.left(), unit(duration.right()));
        reader = weight == null ? reader : reader.withWeightColumn(weight);
        reader = zeroWeightsLeftOut ? reader.withZeroWeightsLeftOut() : reader;
        reader = roundWeights ? reader.withWeightsRounded() : reader;
        reader = voice == null ? reader : reader.withVoice(Voice.parse(voice));
        return voiceColumn == null ? reader : reader.withVoiceColumn(voiceColumn);
    }

    private SurveyCsv withConditions(SurveyCsv survey) {
        SurveyCsv reader = survey;
        for (Map.Entry<String, List<String>> column : byColumn(only).entrySet()) {
            reader = reader.withRowsWhere(column.getKey(), column.getValue().toArray(String[]::new));
        }
        for (Map.Entry<String, List<String>> column : byColumn(except).entrySet()) {
            reader = reader.withoutRowsWhere(column.getKey(), column.getValue().toArray(String[]::new));
        }
        return reader;
    }

    private static Map<String, List<String>> byColumn(List<Pair> conditions) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        conditions.forEach(pair ->
                columns.computeIfAbsent(pair.left(), name -> new ArrayList<>()).add(pair.right()));
        return columns;
    }

    private static SurveyCsv withTime(SurveyCsv survey, String written) {
        int sign = written.indexOf('=');
        if (sign < 0) {
            return survey.withTimeColumn(written);
        }
        String pattern = written.substring(sign + 1);
        try {
            return survey.withTimeColumn(
                    written.substring(0, sign), DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
        } catch (IllegalArgumentException e) {
            throw new WrongValueException("wrong.pattern", pattern);
        }
    }

    private static Duration unit(String written) {
        return switch (written) {
            case "s" -> Duration.ofSeconds(1);
            case "ms" -> Duration.ofMillis(1);
            case "min" -> Duration.ofMinutes(1);
            default -> throw new WrongValueException("wrong.unit", written);
        };
    }
}
