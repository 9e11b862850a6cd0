package io.github.serviceexcellence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.strategy.StandardStrategy;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A better answer never loses a level, whoever gives it and whatever the gate asks. */
class GateProperties {
    private static final Instrument SCAN = Instruments.organisationScanVersion1();
    private static final List<Node> ELEMENTS =
            Arrays.stream(Element.values()).map(Node::of).toList();
    private static final Text TITLE = Text.english("Level").dutch("Niveau");

    /** The places of answers on their scales, by respondent and item; -1 for a blank. */
    private static int[][] answers(int respondents, Random random) {
        int blanks = random.nextInt(3);
        return IntStream.range(0, respondents)
                .mapToObj(who -> SCAN.items().stream()
                        .mapToInt(item -> random.nextInt(10) < blanks
                                ? -1
                                : random.nextInt(item.scale().size()))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static ScoreCard card(int[][] answers) {
        ResponseTableBuilder table = ResponseTable.builder(SCAN);
        for (int[] row : answers) {
            table.add(response(row));
        }
        return StandardStrategy.withDefaults().score(table.build());
    }

    private static Response response(int[] row) {
        ResponseBuilder response = Response.builder(SCAN);
        for (int place = 0; place < row.length; place++) {
            Item item = SCAN.items().get(place);
            if (row[place] >= 0) {
                response.answer(
                        item.id().value(), item.scale().levels().get(row[place]).value());
            }
        }
        return response.build();
    }

    /** Thresholds near the middle, where most scores of chance lie. */
    private static Gate gate(Random random) {
        GateThreshold low = GateThreshold.atLeast(Points.of(20 + random.nextInt(30)));
        GateThreshold middle = GateThreshold.above(Points.of(40 + random.nextInt(15)));
        return Gate.builder("gate", TITLE)
                .level("first", TITLE)
                .every(ScoreTree.of(Edition.EUROPEAN), low)
                .level("second", TITLE)
                .some(1 + random.nextInt(9), ELEMENTS, middle)
                .node(Node.of(SCAN.items().get(0).id()), low)
                .level("third", TITLE)
                .node(Node.INDEX, middle)
                .present(ELEMENTS)
                .build();
    }

    /** A random improvement of one answer; the lowest place is the best of an item worded in reverse. */
    private static boolean improve(int[][] answers, Random random) {
        int[] row = answers[random.nextInt(answers.length)];
        int place = random.nextInt(row.length);
        Item item = SCAN.items().get(place);
        boolean forward = item.direction() == Direction.FORWARD;
        int room = row[place] < 0 ? 0 : forward ? item.scale().size() - 1 - row[place] : row[place];
        if (room > 0) {
            int step = 1 + random.nextInt(room);
            row[place] += forward ? step : -step;
        }
        return room > 0;
    }

    @Property(tries = 100)
    void aBetterAnswerLosesNoLevel(@ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int respondents) {
        int[][] answers = answers(respondents, random);
        Gate gate = gate(random);
        GateResult before = gate.judge(card(answers));
        for (int step = 0; step < 12; step++) {
            improve(answers, random);
            GateResult after = gate.judge(card(answers));
            for (int level = 0; level < gate.levels().size(); level++) {
                assertThat(after.levels().get(level).outcome())
                        .isIn(before.levels().get(level).outcome(), GateOutcome.HELD);
            }
            before = after;
        }
    }
}
