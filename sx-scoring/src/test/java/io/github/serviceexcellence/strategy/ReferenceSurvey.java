package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.summary.Questionnaires;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The made-up survey that the reference figures are about: 600 people in 12 teams; see the header of survey.scores.csv. */
public final class ReferenceSurvey {
    private static final Set<Integer> REVERSED = Set.of(8, 20, 32);

    private ReferenceSurvey() {}

    public static ResponseTable table() {
        Instrument instrument = instrument();
        List<String> lines = lines("survey.csv").toList();
        String[] header = lines.get(0).split(",", -1);
        ResponseTableBuilder table = ResponseTable.builder(instrument);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            ResponseBuilder response = Response.builder(instrument).id(cells[0]).group(cells[1]);
            for (int column = 2; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    response.answer(header[column], Long.parseLong(cells[column]));
                }
            }
            table.add(response.build());
        }
        return table.build();
    }

    private static Instrument instrument() {
        InstrumentBuilder instrument =
                Instrument.builder("reference-survey", "1.0").title(Text.english("Reference survey"));
        for (int number = 1; number <= 36; number++) {
            Element measured = Element.values()[(number - 1) / 4];
            ItemBuilder item = Questionnaires.item("i%02d".formatted(number), measured);
            instrument.item(REVERSED.contains(number) ? item.reversed() : item);
        }
        return instrument.item(Questionnaires.recommend()).build();
    }

    public static Stream<String> lines(String resource) {
        try (InputStream in = ReferenceSurvey.class.getResourceAsStream("/reference/" + resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new AssertionError(resource, e);
        }
    }
}
