package io.github.serviceexcellence.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.privacy.Publisher;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublishedChainTest {
    private static final int FLOOR = 5;

    /** Units of as many people, who all give the same mark from 0 to 10 in their unit: their score is ten times that. */
    private static Publication publication(ResultElement result, Voice voice, int people, int... marks) {
        Instrument instrument = Instrument.builder(result.code(), "1.0")
                .title(result.title())
                .item(Item.builder("mark")
                        .wording(Text.english("Mark"))
                        .measures(result)
                        .voice(voice)
                        .scale(Scale.range(0, 10)))
                .build();
        ResponseTableBuilder table = ResponseTable.builder(instrument);
        for (int unit = 0; unit < marks.length; unit++) {
            for (int person = 0; person < (unit == 0 ? FLOOR - 1 : people); person++) {
                table.add(Response.builder(instrument)
                        .group("unit " + unit)
                        .answer("mark", marks[unit])
                        .build());
            }
        }
        StandardStrategy strategy = StandardStrategy.withDefaults();
        return Publisher.of(AnonymityFloor.of(FLOOR), strategy::score)
                .publish(strategy.stage().summariseGroups(table.build()));
    }

    /** The first unit is below the floor, and a second one is withheld so that the first cannot be solved. */
    private static ChainAssociation chain() {
        return ChainAssociation.acrossUnits(
                Map.of(
                        ResultElement.INSPIRED_EMPLOYEES,
                        publication(ResultElement.INSPIRED_EMPLOYEES, Voice.EMPLOYEE, FLOOR, 9, 9, 3, 4, 6, 7, 8),
                        ResultElement.OUTSTANDING_EXPERIENCE,
                        publication(ResultElement.OUTSTANDING_EXPERIENCE, Voice.CUSTOMER, FLOOR, 1, 1, 4, 3, 7, 6, 9)),
                Breakdown.GROUP);
    }

    /** scipy 1.17.1, stats.pearsonr([3, 4, 6, 7, 8], [4, 3, 7, 6, 9]). Of the two that are withheld one is not even named. */
    @Test
    void unitsThatMayBeShownMakePairsAndOthersAreCounted() {
        Association association = chain().links().get(0).associations().get(0);

        assertThat(association.n()).isEqualTo(5);
        assertThat(association.leftOut()).isEqualTo(1);
        assertThat(association.correlation()).hasValueCloseTo(0.8887528795714547, within(1e-12));
        assertThat(association.first().code()).isEqualTo("result:inspired-employees");
    }

    @Test
    void aLinkWithoutAPublicationHasNothingToTell() {
        assertThat(chain().links().get(1).associations()).isEmpty();
        assertThat(chain().explain(Locale.ENGLISH))
                .startsWith("What goes together across the units of breakdown group, as far as they may be shown:")
                .contains("One of the two has no figures to set beside the other.");
    }
}
