package io.github.serviceexcellence.standing;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.util.ArrayList;
import java.util.List;

/** Cards of small surveys. */
final class Surveys {
    static final Node LEAD = Node.of(LEADERSHIP);
    private static final Instrument TWO = instrument(item("a", LEADERSHIP), item("b", MONITORING));

    private Surveys() {}

    /** Forty people: half of them give leadership a level, half the level above it; on monitoring all levels stand even. */
    static ScoreCard around(int level) {
        List<Response> people = new ArrayList<>();
        for (int person = 0; person < 40; person++) {
            people.add(answers(TWO, level + person % 2, 1 + person % 5));
        }
        return StandardStrategy.withDefaults().score(table(TWO, people));
    }

    /** One respondent, of whom nobody knows how sure the score is. */
    static ScoreCard alone(int level) {
        return StandardStrategy.withDefaults().score(table(TWO, List.of(answers(TWO, level, 3))));
    }
}
