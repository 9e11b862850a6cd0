package io.github.serviceexcellence.card;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.assessment.Conclusion;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An assessment and its scores in plain words. */
final class AssessmentExplanation {
    private final List<Assessment> assessments;
    private final ScoreCard card;
    private final List<Item> criteria;
    private final boolean ofConstructs;
    private final Locale locale;
    private final NumberFormat whole;
    private final ConclusionWords words;

    AssessmentExplanation(AssessmentCard scored, Instrument judged, Locale locale) {
        this.assessments = scored.assessments();
        this.card = scored.card();
        this.ofConstructs = !assessments.get(0).byConstruct().isEmpty();
        this.criteria = ofConstructs ? judged.items() : assessments.get(0).criteria();
        this.locale = locale;
        this.whole = NumberFormat.getIntegerInstance(locale);
        this.words = new ConclusionWords(locale);
    }

    String text() {
        return Stream.of(
                        Stream.of(head(), rated()),
                        index(),
                        others(),
                        excluded(),
                        criteria.stream().filter(this::isConcludedOn).flatMap(this::criterion),
                        leftOut(),
                        Stream.of(say(
                                "Made with " + card.instrument() + " by strategy " + card.strategy() + ".",
                                "Gemaakt met " + card.instrument() + " volgens strategie " + card.strategy() + ".")))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private String head() {
        String subject = assessments.get(0).subject().value();
        if (assessments.size() == 1) {
            return say("Assessment of ", "Beoordeling van ") + subject + " " + dayAndAssessors(assessments.get(0))
                    + ".";
        }
        return whole.format(assessments.size())
                + say(" assessments of ", " beoordelingen van ")
                + subject
                + ": "
                + assessments.stream().map(this::dayAndAssessors).collect(Collectors.joining("; "))
                + ".";
    }

    private String dayAndAssessors(Assessment assessment) {
        String by = assessment.assessors().isEmpty() ? "" : say(" by ", " door ") + assessors(assessment);
        return say("on ", "op ") + words.day(assessment.date()) + by;
    }

    private String assessors(Assessment assessment) {
        List<String> names =
                assessment.assessors().stream().map(Object::toString).toList();
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + say(" and ", " en ") + names.get(last);
    }

    private String rated() {
        long rated = criteria.stream().filter(this::isRated).count();
        String all = whole.format(criteria.size());
        return say("Rated: ", "Beoordeeld: ")
                + whole.format(rated)
                + say(" of " + all + " ", " van de " + all + " ")
                + kind()
                + ".";
    }

    private String kind() {
        if (!ofConstructs) {
            return "criteria";
        }
        return criteria.stream().map(Item::measures).allMatch(Element.class::isInstance)
                ? say("elements", "elementen")
                : say("constructs", "begrippen");
    }

    private Stream<String> index() {
        return card.find(Node.INDEX).stream()
                .map(score -> score.points()
                        .map(points -> say(
                                "The index is " + format(points) + " of 100 points.",
                                "De index is " + format(points) + " van 100 punten."))
                        .orElseGet(() -> say("There is no index: ", "Er is geen index: ")
                                + score.absence()
                                        .orElseThrow()
                                        .reason()
                                        .description()
                                        .in(locale)
                                + "."));
    }

    /** What was made of the criteria: all that has points but the index, the items, and the constructs that they are. */
    private Stream<String> others() {
        String scores = card.scores().stream()
                .filter(score -> !score.node().equals(Node.INDEX) && !isCriterion(score.node()))
                .flatMap(score -> score.points().map(points -> title(score.node()) + " " + format(points)).stream())
                .collect(Collectors.joining("; "));
        return scores.isEmpty() ? Stream.of() : Stream.of(say("Scores: ", "Scores: ") + scores + ".");
    }

    private boolean isCriterion(Node node) {
        return node.item().isPresent()
                || (ofConstructs
                        && criteria.stream().map(Item::measures).map(Node::of).anyMatch(node::equals));
    }

    /** A card does not tell the titles of constructs of one's own, but the criteria do. */
    private String title(Node node) {
        return criteria.stream()
                .flatMap(item -> item.measures().lineage().stream())
                .filter(construct -> Node.of(construct).equals(node))
                .findFirst()
                .map(construct -> construct.title(locale))
                .orElseGet(() -> node.title(locale));
    }

    private Stream<String> excluded() {
        return card.scores().stream()
                .filter(score -> !score.excluded().isEmpty())
                .map(score -> say("Left out of ", "Weggelaten uit ")
                        + quoted(title(score.node()))
                        + say(", because there is no score: ", ", omdat er geen score is: ")
                        + score.excluded().stream()
                                .map(part -> quoted(title(part)))
                                .collect(Collectors.joining(", "))
                        + ".");
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
        String score = points.map(found -> format(found) + say(" points", " punten"))
                .orElseGet(() -> say("no score", "geen score"));
        List<String> lines = new ArrayList<>();
        lines.add(quoted(words.brief(item.wording(Voice.ASSESSOR).in(locale))) + ": " + score + ".");
        for (int place = 0; place < assessments.size(); place++) {
            Conclusion conclusion = assessments.get(place).conclusions().get(item.id());
            if (conclusion != null) {
                lines.add("  " + who(place) + words.of(conclusion));
            }
        }
        return lines.stream();
    }

    /** Who concluded, where several did. */
    private String who(int place) {
        if (assessments.size() == 1) {
            return "";
        }
        Assessment assessment = assessments.get(place);
        return (assessment.assessors().isEmpty()
                        ? say("assessment ", "beoordeling ") + whole.format(place + 1L)
                        : assessors(assessment))
                + ", ";
    }

    private Stream<String> leftOut() {
        String titles = criteria.stream()
                .filter(item -> !isConcludedOn(item))
                .map(item -> quoted(words.brief(item.wording(Voice.ASSESSOR).in(locale))))
                .collect(Collectors.joining(", "));
        return titles.isEmpty()
                ? Stream.of()
                : Stream.of(say("Not part of the assessment: ", "Geen deel van de beoordeling: ") + titles + ".");
    }

    private static String quoted(String title) {
        return "\u201c" + title + "\u201d";
    }

    private String format(Points points) {
        return points.format(locale, 1);
    }

    private String say(String english, String dutch) {
        return words.say(english, dutch);
    }
}
