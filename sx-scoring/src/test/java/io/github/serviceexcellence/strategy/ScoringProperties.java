package io.github.serviceexcellence.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.serviceexcellence.card.Coverage;
import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreCardDifference;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Contribution;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.weighting.Weights;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for every instrument and all answers. */
@Domain(Surveys.class)
@Domain(DomainContext.Global.class)
class ScoringProperties {
    private static final Points FULL = Points.of(100);

    @Property
    void orderAndPartitionChangeNoBit(@ForAll Survey survey, @ForAll Random random) {
        List<Response> shuffled = new ArrayList<>(survey.responses());
        Collections.shuffle(shuffled, random);
        List<ResponseSummary> parts = new ArrayList<>();
        for (int from = 0; from < shuffled.size(); ) {
            int to = from + 1 + random.nextInt(shuffled.size() - from);
            parts.add(survey.stage()
                    .summarise(survey.with(shuffled.subList(from, to)).table()));
            from = to;
        }
        Collections.shuffle(parts, random);
        ResponseSummary whole = survey.stage().summarise(survey.table());
        ResponseSummary merged = ResponseSummary.merge(parts);
        assertThat(merged).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(StandardStrategy.withDefaults().withStage(survey.stage()).score(merged))
                .isEqualTo(survey.card());
    }

    @Property
    void oneByOneIsAsAllAtOnce(@ForAll Survey survey) {
        ResponseSummary sum = survey.stage().empty(survey.instrument());
        for (Response response : survey.responses()) {
            sum = sum.merge(survey.stage().summarise(response));
        }
        assertThat(sum).isEqualTo(survey.stage().summarise(survey.table()));
    }

    @Property
    void theEmptySummaryChangesNothing(@ForAll Survey survey) {
        ResponseSummary summary = survey.stage().summarise(survey.table());
        ResponseSummary empty = survey.stage().empty(survey.instrument());
        assertThat(summary.merge(empty)).isEqualTo(summary);
        assertThat(empty.merge(summary)).isEqualTo(summary);
    }

    @Property
    void groupsAddUpToTheWhole(@ForAll Survey survey) {
        GroupedSummary grouped = survey.stage().summariseGroups(survey.table());
        ResponseSummary whole = survey.stage().summarise(survey.table());
        List<ResponseSummary> parts = new ArrayList<>(grouped.groups().values());
        parts.add(grouped.ungrouped());
        assertThat(grouped.total()).isEqualTo(whole);
        assertThat(ResponseSummary.merge(parts)).isEqualTo(whole);
        for (String name : List.of("a", "b", "c")) {
            Optional<GroupKey> group = Optional.of(GroupKey.of(name));
            List<Response> members = survey.responses().stream()
                    .filter(response -> response.group().equals(group))
                    .toList();
            assertThat(Optional.ofNullable(grouped.groups().get(group.orElseThrow())))
                    .isEqualTo(
                            members.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(survey.stage()
                                            .summarise(survey.with(members).table())));
        }
    }

    @Property
    void pointsLieFrom0To100AndContributionsAddUpToThem(@ForAll Survey survey) {
        ScoreCard card = survey.card();
        for (Score score : card.scores()) {
            score.points().ifPresent(points -> {
                assertThat(points).isBetween(Points.ZERO, FULL);
                assertThat(score.contributions()).hasSize(parts(survey, card, score));
                if (!score.contributions().isEmpty()) {
                    assertThat(score.contributions().stream()
                                    .map(Contribution::points)
                                    .reduce(Points.ZERO, Points::plus))
                            .isEqualTo(points);
                }
            });
        }
    }

    private static int parts(Survey survey, ScoreCard card, Score score) {
        List<Node> parts = card.tree().partsOf(score.node());
        return parts.isEmpty()
                ? (int) survey.instrument().items().stream()
                        .filter(item ->
                                item.measures().lineage().stream().map(Node::of).anyMatch(score.node()::equals))
                        .count()
                : parts.size();
    }

    @Property
    void aChoiceOfElementsIsAsAWeightOfNothingForTheOthers(
            @ForAll Survey survey, @ForAll @Size(min = 1) Set<Element> chosen) {
        ResponseSummary summary = survey.stage().summarise(survey.table());
        Map<Node, BigDecimal> weights = new HashMap<>();
        for (Element element : Element.values()) {
            weights.put(Node.of(element), chosen.contains(element) ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        StandardStrategy strategy = StandardStrategy.withDefaults().withStage(survey.stage());
        ScoreCard weighted = strategy.withWeights(Weights.of(weights)).score(summary);
        ScoreCard card =
                strategy.withTree(ScoreTree.of(Edition.ISO).only(chosen)).score(summary);
        assertThat(inOrder(card.index())).isEqualTo(inOrder(weighted.index()));
        for (Score element : card.elements()) {
            assertThat(element).isEqualTo(weighted.score(element.node()));
        }
        assertThat(card.leaves()).hasSize(chosen.size());
        assertThat(card.items()).isEqualTo(weighted.items());
    }

    /** With parts by code, in whichever order a tree has them. */
    private static Score inOrder(Score score) {
        Score.Builder sorted = Score.builder(score.node())
                .n(score.n())
                .coverage(score.coverage())
                .imputed(score.imputed())
                .outsideDomain(score.outsideDomain())
                .addAllContributions(score.contributions().stream()
                        .sorted(Comparator.comparing(Contribution::part))
                        .toList());
        score.points().ifPresent(sorted::points);
        score.absence()
                .map(absence -> new Absence(
                        absence.reason(), absence.because().stream().sorted().toList()))
                .ifPresent(sorted::absence);
        return sorted.build();
    }

    @Property
    void anItemThatDoesNotApplyIsAsNoItem(@ForAll Survey survey, @ForAll int which, @ForAll Random random) {
        Instrument instrument = survey.instrument();
        int gone = Math.floorMod(which, instrument.items().size());
        List<AnswerKind> kinds = List.of(AnswerKind.NOT_APPLICABLE, AnswerKind.NOT_SHOWN);
        Survey notApplying = survey.withResponses(response -> Survey.withCell(
                response, gone, Cells.ofKind(kinds.get(random.nextInt(2)).code())));
        List<Item> left = new ArrayList<>(instrument.items());
        left.remove(gone);
        Instrument without =
                Survey.rebuilt(left, (item, copy) -> copy.scale(item.scale()).direction(item.direction()));
        Survey neverAsked = survey.with(without, (response, item) -> Cells.at(response, item < gone ? item : item + 1));
        for (Element element : Element.values()) {
            Score actual = notApplying.card().element(element);
            Score expected = neverAsked.card().element(element);
            assertThat(billionths(actual)).isCloseTo(billionths(expected), within(1L));
            assertThat(actual.n()).isEqualTo(expected.n());
            assertThat(actual.coverage()).isEqualTo(expected.coverage());
            // scores of respondents may be exact without the item, and rounded to a billionth with it
            assertThat(actual.standardDeviation().orElse(-1))
                    .isCloseTo(expected.standardDeviation().orElse(-1), within(1e-8));
        }
    }

    private static long billionths(Score score) {
        return score.points().map(Points::billionths).orElse(-1000L);
    }

    @Property
    void theSameAnswerEverywhereScoresThatAnswersPoints(@ForAll Survey survey, @ForAll int which) {
        Scale scale = survey.instrument().items().get(0).scale();
        int place = Math.floorMod(which, scale.size());
        Survey same = survey.with(
                Survey.rebuilt(survey.instrument().items(), (item, copy) -> copy.scale(scale)),
                (response, item) -> (byte) place);
        BigDecimal range = scale.highest().subtract(scale.lowest());
        BigDecimal level = scale.levels().get(place).value().subtract(scale.lowest());
        Points expected = Points.of(level.multiply(BigDecimal.valueOf(100)).divide(range, 9, RoundingMode.HALF_EVEN));
        assertThat(same.card().scores())
                .filteredOn(score -> score.points().isPresent())
                .isNotEmpty()
                .allSatisfy(score -> assertThat(score.points()).contains(expected));
    }

    @Property
    void aBetterAnswerNeverLowersAScore(
            @ForAll Survey survey, @ForAll int whoever, @ForAll int whichever, @ForAll int raise) {
        int who = Math.floorMod(whoever, survey.responses().size());
        int item = Math.floorMod(whichever, survey.instrument().items().size());
        Item asked = survey.instrument().items().get(item);
        boolean forward = asked.direction() == Direction.FORWARD;
        int before = Cells.at(survey.responses().get(who), item);
        int room = forward ? asked.scale().size() - 1 - before : before;
        Assume.that(before >= 0 && room > 0);
        int step = 1 + Math.floorMod(raise, room);
        List<Response> better = new ArrayList<>(survey.responses());
        better.set(who, Survey.withCell(better.get(who), item, forward ? before + step : before - step));
        ScoreCard raised = survey.with(better).card();
        for (Score score : survey.card().scores()) {
            Score after = raised.score(score.node());
            assertThat(after.points().isPresent()).isEqualTo(score.points().isPresent());
            score.points()
                    .ifPresent(
                            points -> assertThat(after.points().orElseThrow()).isGreaterThanOrEqualTo(points));
        }
    }

    @Property
    void reversingEveryItemGivesWhatIsMissingTo100(@ForAll Survey survey) {
        Instrument reversed = Survey.rebuilt(
                survey.instrument().items(),
                (item, copy) -> copy.scale(item.scale())
                        .direction(item.direction() == Direction.FORWARD ? Direction.REVERSED : Direction.FORWARD));
        ScoreCard mirrored = survey.with(reversed, Cells::at).card();
        for (Score score : survey.card().scores()) {
            Score mirror = mirrored.score(score.node());
            assertThat(mirror.points()).isEqualTo(score.points().map(FULL::minus));
            assertThat(mirror.standardDeviation()).isEqualTo(score.standardDeviation());
        }
    }

    @Property
    void multiplyingAllWeightsChangesNothing(@ForAll Survey survey, @ForAll @IntRange(min = 2, max = 1000) int factor) {
        Survey light = survey.withResponses(response -> response.withWeight(
                Weight.ofMillionths(Math.max(1, response.weight().millionths() / 1000))));
        Survey heavy = light.withResponses(response ->
                response.withWeight(Weight.ofMillionths(response.weight().millionths() * factor)));
        assertThat(heavy.card()).isEqualTo(light.card());
    }

    @Property
    void aDifferenceTheOtherWayRoundIsItsOpposite(@ForAll Survey survey, @ForAll int cut) {
        int middle = Math.floorMod(cut, survey.responses().size() + 1);
        int end = survey.responses().size();
        ScoreCard a = survey.with(survey.responses().subList(0, middle)).card();
        ScoreCard b = survey.with(survey.responses().subList(middle, end)).card();
        assertThat(a.minus(b)).isEqualTo(b.minus(a).negated());
        for (ScoreCardDifference.Change change : a.minus(b).changes()) {
            assertThat(change.points())
                    .isEqualTo(b.minus(a).change(change.node()).points().map(Points::negated));
        }
    }

    @Property
    void theFloorShowsNothingThatRestsOnTooFewAndChangesNothingElse(
            @ForAll Survey survey, @ForAll @IntRange(min = 2, max = 8) int least) {
        AnonymityFloor floor = AnonymityFloor.of(least);
        ScoreCard card = survey.card();
        ScoreCard shown = floor.apply(card);
        for (Score score : shown.scores()) {
            Score before = card.score(score.node());
            if (score.points().isPresent()) {
                assertThat(score.n()).isGreaterThanOrEqualTo(least).isEqualTo(before.n());
                assertThat(score.points().orElseThrow().toDouble())
                        .isCloseTo(
                                before.points().orElseThrow().toDouble(),
                                within(Math.max(0.05, 62.5 / score.n()) + 1e-9));
            } else if (before.points().isPresent()) {
                assertThat(score.absence().orElseThrow().reason()).isEqualTo(AbsenceReason.WITHHELD);
                assertThat(score.coverage()).isEqualTo(Coverage.NONE);
            }
            assertThat(score.contributions().stream().map(Contribution::part).map(shown::score))
                    .allMatch(part -> part.absence()
                            .filter(absence -> absence.reason() == AbsenceReason.WITHHELD)
                            .isEmpty());
        }
        for (Score again : floor.apply(shown).scores()) {
            assertThat(again.points())
                    .as(again.node().code())
                    .isIn(Optional.empty(), shown.score(again.node()).points());
        }
        assertThat(AnonymityFloor.none().apply(card)).isEqualTo(PublishedCard.of(card, 1));
    }

    @Property
    void shownGroupsTakenFromTheWholeLeaveNothingOfTooFew(
            @ForAll Survey survey, @ForAll Imputation imputation, @ForAll @IntRange(min = 2, max = 4) int least) {
        Publication scores = StandardStrategy.withDefaults()
                .withStage(survey.stage().withImputation(imputation))
                .scoreGroups(survey.table(), AnonymityFloor.of(least));
        for (Score whole : scores.overall().scores()) {
            List<Long> shown = scores.groups().stream()
                    .map(group -> group.score(whole.node()).n())
                    .toList();
            assertThat(shown).allMatch(n -> n == 0 || n >= least);
            boolean ofItsOwn =
                    whole.node().item().isPresent() || whole.node().code().startsWith("element:");
            long left = whole.n() - shown.stream().mapToLong(n -> n).sum();
            if (ofItsOwn && whole.n() > 0) {
                assertThat(left).matches(n -> n == 0 || n >= least, "nobody or enough");
            }
        }
    }
}
