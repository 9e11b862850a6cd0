package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The publications of a survey so far, and who was in which of them. */
final class History {
    /** One card of one publication. */
    static final History NONE = new History(List.of(), List.of());

    private final List<Earlier> earlier;
    private final List<Cell> cells;

    private History(List<Earlier> earlier, List<Cell> cells) {
        this.earlier = earlier;
        this.cells = cells;
    }

    /**
     * The last publication is the one that is being made of the answers that there are now. Refuses what cannot be held against the earlier
     * ones.
     */
    static History of(
            List<Earlier> earlier,
            GroupedSummary now,
            AnonymityFloor floor,
            ScoreCard overall,
            Function<ResponseSummary, ScoreCard> scoring) {
        Imputation imputation = now.total().stage().imputation();
        if (!earlier.isEmpty() && imputation.needsTable()) {
            throw InvalidInputException.of(PrivacyProblem.IMPUTED.with(imputation.code()));
        }
        require(earlier, floor, overall, scoring);
        return new History(earlier, now);
    }

    private History(List<Earlier> earlier, GroupedSummary now) {
        this(earlier, new ArrayList<>());
        int made = earlier.size();
        if (made == 0) {
            add(now, 0, 1);
        } else if (earlier.get(0).left().isPresent()) {
            Earlier only = earlier.get(0);
            GroupedSummary left = only.left().orElseThrow();
            GroupedSummary stayed = without(only.then(), left);
            add(stayed, 0, 2);
            add(left, 0, 1);
            add(without(now, stayed), 1, 2);
        } else {
            add(earlier.get(0).then(), 0, made + 1);
            for (int next = 1; next <= made; next++) {
                GroupedSummary then = next == made ? now : earlier.get(next).then();
                add(without(then, earlier.get(next - 1).then()), next, made + 1);
            }
        }
    }

    private void add(GroupedSummary people, int first, int end) {
        Set<Integer> publications = IntStream.range(first, end).boxed().collect(Collectors.toSet());
        people.units().forEach((units, summary) -> {
            // a combination of units that everybody has left must not matter
            if (summary.respondents() > 0) {
                cells.add(new Cell(units, summary, publications));
            }
        });
    }

    private static GroupedSummary without(GroupedSummary all, GroupedSummary some) {
        try {
            return all.minus(some);
        } catch (InvalidInputException e) {
            InvalidInputException other = InvalidInputException.of(PrivacyProblem.NOT_THE_SAME_SURVEY.with());
            other.initCause(e);
            throw other;
        }
    }

    List<Cell> cells() {
        return cells;
    }

    boolean isFirst() {
        return earlier.isEmpty();
    }

    private static void require(
            List<Earlier> earlier,
            AnonymityFloor floor,
            ScoreCard overall,
            Function<ResponseSummary, ScoreCard> scoring) {
        Faults faults = new Faults();
        for (int before = 0; before < earlier.size(); before++) {
            Publication publication = earlier.get(before).publication();
            String place = "earlier/" + before;
            faults.check(
                    publication.floor().equals(floor), place, PrivacyProblem.OTHER_FLOOR, publication.floor(), floor);
            faults.check(
                    publication.overall().strategy().equals(overall.strategy())
                            && publication.overall().tree().equals(overall.tree())
                            && publication.overall().voice().equals(overall.voice())
                            && publication.overall().instrument().equals(overall.instrument()),
                    place,
                    PrivacyProblem.OTHER_VIEW);
            faults.check(
                    !faults.isEmpty()
                            || isOf(
                                    publication.overall(),
                                    earlier.get(before).then().total(),
                                    floor,
                                    scoring),
                    place,
                    PrivacyProblem.OTHER_ANSWERS);
        }
        boolean someLeft = earlier.stream().anyMatch(each -> each.left().isPresent());
        faults.check(!someLeft || earlier.size() == 1, "earlier", PrivacyProblem.LEFT_AND_SEVERAL);
        faults.throwIfAny(PrivacyProblem.CANNOT_FOLLOW);
    }

    /** Whether the answers give the scores that were published; those of items may be shown in another form. */
    private static boolean isOf(
            ScoreCard shown, ResponseSummary then, AnonymityFloor floor, Function<ResponseSummary, ScoreCard> scoring) {
        ScoreCard exact = scoring.apply(then);
        ScoreCard rounded = Rounding.of(floor, Optional.of(then)).round(exact);
        return shown.respondents() == then.respondents()
                && shown.scores().stream()
                        .filter(score ->
                                score.points().isPresent() && score.node().isConstruct())
                        .allMatch(score -> Stream.of(exact, rounded)
                                .flatMap(card -> card.find(score.node()).stream())
                                .anyMatch(same -> same.points().equals(score.points())));
    }

    /** The trees of units of which earlier publications show one of some scores, numbered from a number on. */
    List<Family> shown(Collection<Node> nodes, int from) {
        return shown(from, card -> shows(card, nodes));
    }

    /** The trees of units of which earlier publications show how far scores lie apart, numbered from a number on. */
    List<Family> shownWithDispersion(Node node, int from) {
        return shown(from, card -> showsDispersion(card, node));
    }

    /** The trees of units of which earlier publications show a metric of a question, numbered from a number on. */
    List<Family> shown(Question question, int from) {
        return shown(
                from,
                card -> question.has(
                        card.metrics().stream(), metric -> metric.value().isPresent()));
    }

    /** The trees of units of which earlier publications show how far the answers to a question lie apart, numbered from a number on. */
    List<Family> shownWithDispersion(Question question, int from) {
        return shown(from, card -> question.has(card.metrics().stream(), Question::tellsDispersion));
    }

    private static boolean showsDispersion(ScoreCard card, Node node) {
        return card.find(node)
                .filter(score -> score.standardDeviation().isPresent()
                        || score.standardError().isPresent())
                .isPresent();
    }

    private List<Family> shown(int from, Predicate<ScoreCard> shows) {
        List<Family> families = new ArrayList<>();
        int next = from;
        for (int before = 0; before < earlier.size(); before++) {
            Publication publication = earlier.get(before).publication();
            // the card of all may lack what units show, as a standard error where answers are imputed
            if (cards(publication).anyMatch(shows)) {
                Trees trees = new Trees(cells, before, next++);
                for (PublishedBreakdown breakdown : publication.breakdowns()) {
                    SortedMap<GroupKey, Integer> units = new TreeMap<>();
                    for (PublishedCard card : breakdown.units()) {
                        if (shows.test(card)) {
                            units.put(card.group().orElseThrow(), next++);
                        }
                    }
                    trees.add(breakdown.breakdown(), units);
                }
                families.addAll(trees.families());
            }
        }
        return families;
    }

    /** Which of some items earlier publications show of anybody. */
    Set<Node> shownItems(Collection<Node> items) {
        Set<Node> shown = new HashSet<>();
        cards().forEach(card ->
                items.stream().filter(item -> shows(card, List.of(item))).forEach(shown::add));
        return shown;
    }

    /** Whether each card that shows one of some items shows them all. */
    boolean showsAllOrNone(Collection<Node> items) {
        return cards().noneMatch(card ->
                shows(card, items) && !items.stream().allMatch(item -> shows(card, List.of(item))));
    }

    /** Whether a card shows a score, and not another. */
    boolean showsWithout(Node node, Node other) {
        return cards().anyMatch(card -> shows(card, List.of(node)) && !shows(card, List.of(other)));
    }

    private Stream<ScoreCard> cards() {
        return earlier.stream().map(Earlier::publication).flatMap(History::cards);
    }

    private static Stream<ScoreCard> cards(Publication publication) {
        return Stream.concat(
                Stream.of(publication.overall()),
                publication.breakdowns().stream().flatMap(breakdown -> breakdown.units().stream()));
    }

    private static boolean shows(ScoreCard card, Collection<Node> nodes) {
        return nodes.stream()
                .anyMatch(node -> card.find(node)
                        .filter(score -> score.points().isPresent())
                        .isPresent());
    }
}
