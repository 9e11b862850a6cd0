package io.github.serviceexcellence.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CasesTest {
    private static final Units DESK = Units.of(GroupKey.of("desk"));
    private static final Units PHONE = Units.of(GroupKey.of("phone"));

    private final Map<String, Text> questions = new LinkedHashMap<>();

    {
        questions.put("in-time", Text.english("answered in time"));
        questions.put("solved", Text.english("solved"));
    }

    @Test
    void theShareOfYesIsOfThoseOfWhomItIsKnown() {
        Cases cases = Cases.of("cases", Text.english("cases"), questions);
        for (int i = 0; i < 8; i++) {
            cases.add(DESK, i < 6 ? Cases.YES : Cases.NO, Cases.UNKNOWN);
            cases.add(PHONE, Cases.NO, Cases.YES);
        }

        Publication shown = StandardStrategy.withDefaults().scoreGroups(cases.table(), AnonymityFloor.standard());

        Metric inTime = Cases.share(shown.groups().get(0), "in-time");
        assertThat(inTime.n()).isEqualTo(8);
        assertThat(Cases.share(shown.groups().get(0), "solved").n()).isZero();
        assertThat(Cases.share(shown.groups().get(1), "solved").value()).hasValue(100);
    }

    @Test
    void exactlyTheShareIsWhatIsCounted() {
        Cases cases = Cases.of("cases", Text.english("cases"), questions);
        cases.add(Units.none(), Cases.YES, Cases.NO)
                .add(Units.none(), Cases.YES, Cases.UNKNOWN)
                .add(Units.none(), Cases.NO, Cases.UNKNOWN);

        Metric inTime = Cases.share(StandardStrategy.withDefaults().score(cases.table()), "in-time");

        assertThat(inTime.value()).hasValue(200 / 3.0);
        assertThat(inTime.interval()).isPresent();
    }
}
