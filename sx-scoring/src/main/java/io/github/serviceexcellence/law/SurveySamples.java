package io.github.serviceexcellence.law;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.response.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Made-up surveys. */
final class SurveySamples {
    private static final int RANDOM = 40;
    private static final int[] RESPONDENTS = {1, 2, 3, 0, 6};
    private static final List<Scale> SCALES =
            List.of(Scale.range(0, 10), Scale.range(1, 5), Scale.of("0", "0.25", "0.5", "1"));
    private static final List<Construct> FEW = List.of(
            Element.LEADERSHIP,
            Element.MONITORING,
            new Facet("tone", Element.LEADERSHIP, Text.english("Tone at the top")),
            Element.EXPERIENCE_DESIGN,
            ResultElement.CUSTOMER_DELIGHT,
            PyramidLevel.CORE_SERVICE,
            Topic.PEOPLE_CULTURE,
            new OwnConstruct("safety", Text.english("Safety")));
    private static final List<AnswerKind> MISSING =
            List.of(AnswerKind.UNANSWERED, AnswerKind.DONT_KNOW, AnswerKind.NOT_APPLICABLE, AnswerKind.NOT_SHOWN);
    /** On 0 to 10: no two elements alike, and room above the highest. */
    private static final byte[] PLAIN = {5, 1, 8, 3, 9, 2, 6, 4, 7};

    private static final long[] WEIGHTS = {1, 500_000, 2_500_000, 333_333, 1_000_000_000};

    private final SplittableRandom random;

    private SurveySamples(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The smallest first. */
    static List<ResponseTable> of(long seed) {
        SurveySamples samples = new SurveySamples(seed);
        List<ResponseTable> tables = new ArrayList<>(List.of(plain()));
        for (int sample = 0; sample < RANDOM; sample++) {
            // 4 and 5 have no common factor: every kind of instrument meets every number of respondents
            Instrument instrument = samples.instrument(sample % 4);
            tables.add(samples.table(instrument, RESPONDENTS[sample % RESPONDENTS.length]));
        }
        tables.sort(Comparator.comparing(table -> table.instrument().items().size() * (table.size() + 1)));
        return tables;
    }

    /** Surveys with one instrument, the smallest first. */
    static List<ResponseTable> of(Instrument instrument, long seed) {
        SurveySamples samples = new SurveySamples(seed);
        List<ResponseTable> tables = new ArrayList<>();
        for (int sample = 0; sample < RANDOM; sample++) {
            tables.add(samples.table(instrument, RESPONDENTS[sample % RESPONDENTS.length]));
        }
        tables.sort(Comparator.comparing(ResponseTable::size));
        return tables;
    }

    private static ResponseTable plain() {
        List<Item> items = new ArrayList<>();
        for (Element element : Element.values()) {
            items.add(item(element, items.size(), SCALES.get(0)).build());
        }
        Instrument instrument = ChangedSurvey.instrument(items);
        return ChangedSurvey.table(
                instrument,
                List.of(Cells.answer(Response.builder(instrument), PLAIN).build()));
    }

    private static ItemBuilder item(Construct construct, int before, Scale scale) {
        return Item.builder("i" + (before + 1))
                .wording(Text.english("Statement"))
                .measures(construct)
                .voice(Voice.EMPLOYEE)
                .scale(scale);
    }

    /** One item, some, all nine elements, or all nine and some more. Only what comes on top may ask how it is wished. */
    private Instrument instrument(int kind) {
        List<Construct> constructs = new ArrayList<>(kind < 2 ? List.of() : List.of(Element.values()));
        int elements = constructs.size();
        int more = kind == 0 ? 1 : kind == 2 ? 0 : random.nextInt(2, 5);
        for (int item = 0; item < more; item++) {
            constructs.add(FEW.get(random.nextInt(FEW.size())));
        }
        List<Item> items = new ArrayList<>();
        for (Construct construct : constructs) {
            ItemBuilder item = item(construct, items.size(), SCALES.get(random.nextInt(SCALES.size())));
            boolean wished = items.size() >= elements && random.nextInt(5) == 0;
            item.aspect(wished ? Aspect.WISHED : Aspect.IS);
            items.add((random.nextInt(4) == 0 ? item.reversed() : item).build());
        }
        return ChangedSurvey.instrument(items);
    }

    private ResponseTable table(Instrument instrument, int respondents) {
        ResponseTableBuilder table = ResponseTable.builder(instrument);
        boolean weighed = random.nextBoolean();
        for (int respondent = 0; respondent < respondents; respondent++) {
            Response response = Cells.answer(Response.builder(instrument), cells(instrument))
                    .build();
            if (weighed) {
                response = response.withWeight(Weight.ofMillionths(WEIGHTS[random.nextInt(WEIGHTS.length)]));
            }
            int group = random.nextInt(3);
            table.add(group == 0 ? response : response.withGroup(GroupKey.of(group == 1 ? "a" : "b")));
        }
        return table.build();
    }

    private byte[] cells(Instrument instrument) {
        // answered in part, not at all, all the highest, and as often in full as all these
        int kind = random.nextInt(6);
        byte[] cells = new byte[instrument.items().size()];
        for (int item = 0; item < cells.length; item++) {
            int levels = instrument.items().get(item).scale().size();
            boolean missing = kind == 1 || (kind == 0 && random.nextInt(3) == 0);
            int place = random.nextInt(levels);
            AnswerKind instead = MISSING.get(random.nextInt(MISSING.size()));
            cells[item] = missing ? Cells.ofKind(instead.code()) : (byte) (kind == 2 ? levels - 1 : place);
        }
        return cells;
    }
}
