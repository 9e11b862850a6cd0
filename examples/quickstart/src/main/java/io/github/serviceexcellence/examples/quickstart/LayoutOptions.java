package io.github.serviceexcellence.examples.quickstart;

import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.instrument.ItemId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where in the file the columns and the answers are. */
final class LayoutOptions {
    private static final int LONG_FORM = 3;

    @Option(names = "--column", paramLabel = "${bundle:label.column}", converter = Pair.AtFirst.class)
    private List<Pair> columns = new ArrayList<>();

    @Option(names = "--level-column", paramLabel = "${bundle:label.level-column}", converter = Mark.Parser.class)
    private List<Mark> levelColumns = new ArrayList<>();

    @Option(names = "--choice-column", paramLabel = "${bundle:label.choice-column}", converter = Mark.Parser.class)
    private List<Mark> choiceColumns = new ArrayList<>();

    @Option(names = "--header-line", paramLabel = "N")
    private @Nullable String headerLine;

    @Option(names = "--data-from", paramLabel = "N")
    private @Nullable String dataFrom;

    @Option(names = "--long", paramLabel = "${bundle:label.name}", arity = "3")
    private List<String> longForm = new ArrayList<>();

    @Option(names = "--any-order", paramLabel = "MB")
    private @Nullable String anyOrder;

    SurveyCsv apply(SurveyCsv survey) {
        SurveyCsv reader = withColumns(survey);
        for (Mark mark : levelColumns) {
            BigDecimal level = AnswerOptions.level(mark.answer());
            reader = reader.withLevelColumn(ItemId.of(mark.item()), level, mark.column());
        }
        for (Mark mark : choiceColumns) {
            reader = reader.withChoiceColumn(ItemId.of(mark.item()), mark.answer(), mark.column());
        }
        reader = headerLine == null ? reader : reader.withHeaderLine(Numbers.whole(headerLine));
        reader = dataFrom == null ? reader : reader.withDataFrom(Numbers.whole(dataFrom));
        reader = anyOrder == null ? reader : reader.withRowsInAnyOrder(Numbers.whole(anyOrder));
        return longForm.isEmpty() ? reader : withLongForm(reader);
    }

    private SurveyCsv withColumns(SurveyCsv survey) {
        Map<String, List<String>> byItem = new LinkedHashMap<>();
        columns.forEach(pair ->
                byItem.computeIfAbsent(pair.left(), item -> new ArrayList<>()).add(pair.right()));
        SurveyCsv reader = survey;
        for (Map.Entry<String, List<String>> item : byItem.entrySet()) {
            List<String> names = item.getValue();
            String[] more = names.subList(1, names.size()).toArray(String[]::new);
            reader = reader.withColumn(ItemId.of(item.getKey()), names.get(0), more);
        }
        return reader;
    }

    private SurveyCsv withLongForm(SurveyCsv survey) {
        if (longForm.size() != LONG_FORM) {
            throw new WrongValueException("wrong.long", String.join(" ", longForm));
        }
        return survey.withLongForm(longForm.get(0), longForm.get(1), longForm.get(2));
    }
}
