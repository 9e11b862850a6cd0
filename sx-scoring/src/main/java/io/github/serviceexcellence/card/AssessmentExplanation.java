package io.github.serviceexcellence.card;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.assessment.Conclusion;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An assessment and its scores in plain words. */
final class AssessmentExplanation {
    private final List<Assessment> assessments;
    private final ScoreCard card;
    private final List<Item> criteria;
    private final boolean ofConstructs;
    private final CardWords words;
    private final ConclusionWords conclusions;

    AssessmentExplanation(AssessmentCard scored, Instrument judged, Language language) {
        this.assessments = scored.assessments();
        this.card = scored.card();
        this.ofConstructs = !assessments.get(0).byConstruct().isEmpty();
        this.criteria = ofConstructs ? judged.items() : assessments.get(0).criteria();
        this.words = new CardWords(card, language, true);
        this.conclusions = new ConclusionWords(words);
    }

    String text() {
        return Stream.of(
                        Stream.of(head(), rated()),
                        index(),
                        others(),
                        words.excluded().stream(),
                        criteria.stream().filter(this::isConcludedOn).flatMap(this::criterion),
                        leftOut(),
                        Stream.of(words.madeWith()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private String head() {
        String subject = assessments.get(0).subject().value();
        if (assessments.size() == 1) {
            return say(
                    "Assessment of {subject} {made}.",
                    "Beoordeling van {subject} {made}.",
                    subject,
                    dayAndAssessors(assessments.get(0)));
        }
        return say(
                "{number} assessments of {subject}: {made}.",
                "{number} beoordelingen van {subject}: {made}.",
                words.format(assessments.size()),
                subject,
                assessments.stream().map(this::dayAndAssessors).collect(Collectors.joining("; ")));
    }

    private String dayAndAssessors(Assessment assessment) {
        String day = conclusions.day(assessment.date());
        return assessment.assessors().isEmpty()
                ? say("on {day}", "op {day}", day)
                : say("on {day} by {assessors}", "op {day} door {assessors}", day, assessors(assessment));
    }

    private String assessors(Assessment assessment) {
        List<String> names =
                assessment.assessors().stream().map(Object::toString).toList();
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : say(
                        "{list} and {last}",
                        "{list} en {last}",
                        String.join(", ", names.subList(0, last)),
                        names.get(last));
    }

    private String rated() {
        long rated = criteria.stream().filter(this::isRated).count();
        String all = words.format(criteria.size()) + " " + kind();
        return rated == criteria.size()
                ? say("Rated: {all}.", "Beoordeeld: {all}.", all)
                : say("Rated: {some} of {all}.", "Beoordeeld: {some} van de {all}.", words.format(rated), all);
    }

    private String kind() {
        boolean one = criteria.size() == 1;
        if (!ofConstructs) {
            return one ? say("criterion", "criterium") : say("criteria", "criteria");
        }
        return criteria.stream().map(Item::measures).allMatch(Element.class::isInstance)
                ? one ? say("element", "element") : say("elements", "elementen")
                : one ? say("construct", "begrip") : say("constructs", "begrippen");
    }

    private Stream<String> index() {
        return card.find(Node.INDEX).stream().map(new IndexWords(card, words)::sentence);
    }

    /** What was made of the criteria: all that has points but the index, the items, and the constructs that they are. */
    private Stream<String> others() {
        String scores = card.scores().stream()
                .filter(score -> !score.node().equals(Node.INDEX) && !isCriterion(score.node()))
                .flatMap(score ->
                        score.points().map(points -> words.title(score.node()) + " " + words.format(points)).stream())
                .collect(Collectors.joining("; "));
        return scores.isEmpty() ? Stream.of() : Stream.of(say("Scores: {scores}.", "Scores: {scores}.", scores));
    }

    private boolean isCriterion(Node node) {
        return node.item().isPresent()
                || (ofConstructs
                        && criteria.stream().map(Item::measures).map(Node::of).anyMatch(node::equals));
    }

    private boolean isConcludedOn(Item item) {
        return assessments.stream()
                .anyMatch(assessment -> assessment.conclusions().containsKey(item.id()));
    }

    private boolean isRated(Item item) {
        return assessments.stream()
                .anyMatch(assessment -> assessment.conclusions().get(item.id()) instanceof Conclusion.Rated);
    }

    /** The score of what was judged, and below it what each concluded. */
    private Stream<String> criterion(Item item) {
        Optional<Points> points = card.find(Node.of(item.id())).flatMap(Score::points);
        List<String> lines = new ArrayList<>();
        lines.add(quoted(item) + ": " + points(points) + itself(item, points) + ".");
        for (int place = 0; place < assessments.size(); place++) {
            Conclusion conclusion = assessments.get(place).conclusions().get(item.id());
            if (conclusion != null) {
                lines.add("  " + who(place) + conclusions.of(conclusion));
            }
        }
        return lines.stream();
    }

    private String points(Optional<Points> points) {
        return points.map(found -> say("{points} points", "{points} punten", words.format(found)))
                .orElseGet(() -> say("no score", "geen score"));
    }

    /** What was concluded on parts of a construct counts for it too: then its score is another than that of the conclusion on itself. */
    private String itself(Item item, Optional<Points> points) {
        Node construct = Node.of(item.measures());
        Optional<Score> score = ofConstructs ? card.find(construct) : Optional.empty();
        if (score.isEmpty() || score.get().points().equals(points)) {
            return "";
        }
        String all = points(score.get().points());
        boolean whole = !card.tree().partsOf(construct).isEmpty();
        return " "
                + (whole
                        ? say(
                                "on its own; {points} from its parts",
                                "op zichzelf; {points} op grond van de onderdelen",
                                all)
                        : say(
                                "on its own; {points} with its parts",
                                "op zichzelf; {points} samen met de onderdelen",
                                all))
                + score.get()
                        .absence()
                        .map(absence -> " (" + words.why(score.get()) + ")")
                        .orElse("");
    }

    /** Who concluded, where several did. */
    private String who(int place) {
        if (assessments.size() == 1) {
            return "";
        }
        Assessment assessment = assessments.get(place);
        return (assessment.assessors().isEmpty()
                        ? say("assessment {number}", "beoordeling {number}", words.format(place + 1L))
                        : assessors(assessment))
                + ", ";
    }

    private Stream<String> leftOut() {
        String titles = criteria.stream()
                .filter(item -> !isConcludedOn(item))
                .map(this::quoted)
                .collect(Collectors.joining(", "));
        return titles.isEmpty()
                ? Stream.of()
                : Stream.of(say(
                        "Not part of the assessment: {criteria}.",
                        "Buiten de beoordeling gebleven: {criteria}.",
                        titles));
    }

    private String quoted(Item item) {
        return Quoted.of(conclusions.brief(item.wording(Voice.ASSESSOR).in(words.language())));
    }

    private String say(String english, String dutch, Object... values) {
        return words.say(english, dutch, values);
    }
}
