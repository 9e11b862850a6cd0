package io.github.serviceexcellence.card;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a card says of its scores, as data that can be put into words. */
final class Statements {
    static final ProblemKind SCORE = Kind.of(
            "says.score",
            "{title}: {points} of 100 points, of {n} respondents.",
            "{title}: {points} van 100 punten, bij {n} respondenten.");
    static final ProblemKind SCORE_OF_ONE = Kind.of(
            "says.score-of-one",
            "{title}: {points} of 100 points, of one respondent.",
            "{title}: {points} van 100 punten, bij één respondent.");
    static final ProblemKind SCORE_WITH_INTERVAL = Kind.of(
            "says.score-with-interval",
            "{title}: {points} of 100 points (95%: {low} to {high}), of {n} respondents.",
            "{title}: {points} van 100 punten (95%: {low} tot {high}), bij {n} respondenten.");
    static final ProblemKind SCORE_WITH_ROUGH_INTERVAL = Kind.of(
            "says.score-with-rough-interval",
            "{title}: {points} of 100 points (95%: {low} to {high}; a rough interval, from only {n} respondents).",
            "{title}: {points} van 100 punten (95%: {low} tot {high}; een ruwe marge, bij maar {n} respondenten).");
    static final ProblemKind NO_SCORE =
            Kind.of("says.no-score", "{title}: no score, {reason}.", "{title}: geen score, {reason}.");
    static final ProblemKind ABOVE = Kind.of(
            "says.stands-out-above",
            "{title} stands out above the other parts: {points}, which is {lead} points above their mean (95%: {low} to {high}).",
            "{title} steekt boven de andere onderdelen uit: {points}, dat is {lead} punten boven hun gemiddelde (95%: {low} tot {high}).");
    static final ProblemKind BELOW = Kind.of(
            "says.stands-out-below",
            "{title} falls behind the other parts: {points}, which is {lead} points below their mean (95%: {low} to {high}).",
            "{title} blijft achter bij de andere onderdelen: {points}, dat is {lead} punten onder hun gemiddelde (95%: {low} tot {high}).");
    static final ProblemKind NOTHING = Kind.of(
            "says.nothing-stands-out",
            "No part stands out: the differences between the parts may be chance.",
            "Geen enkel onderdeel springt eruit: de verschillen tussen de onderdelen kunnen toeval zijn.");
    static final ProblemKind NOT_KNOWN = Kind.of(
            "says.unknown-what-stands-out",
            "Which part stands out cannot be told: {reason}.",
            "Welk onderdeel eruit springt, is niet te zeggen: {reason}.");

    static final ProblemKind EMOTIONS = Kind.of(
            "says.emotions",
            "{title}: {emotions}, from {n} respondents.",
            "{title}: {emotions}, bij {n} respondenten.");

    static final ProblemKind ONE_READING = Kind.of(
            "says.one-reading",
            "A recommendation score is only one of the figures: it does not tell what people experienced, or why.",
            "Een aanbevelingsscore is één cijfer naast andere: die zegt niet wat mensen hebben beleefd, en ook"
                    + " niet waarom.");

    private static final Set<MetricKind> RECOMMEND = EnumSet.of(MetricKind.NPS, MetricKind.ENPS);

    private static final int SHOWN = 3;

    private final ScoreCard card;

    Statements(ScoreCard card) {
        this.card = card;
    }

    Message of(Score score) {
        Quoted title = title(score.node());
        if (score.points().isEmpty()) {
            Text why = AbsenceWords.of(score.absence().orElseThrow().reason(), card.isAssessed());
            return NO_SCORE.with(title, why);
        }
        Figure points = figure(score.points().orElseThrow());
        Figure n = new Figure(score.n(), 0);
        Optional<Interval> interval = interval(score);
        if (score.n() == 1) {
            return SCORE_OF_ONE.with(title, points);
        }
        if (interval.isEmpty()) {
            return SCORE.with(title, points, n);
        }
        ProblemKind kind = score.isIntervalRough() ? SCORE_WITH_ROUGH_INTERVAL : SCORE_WITH_INTERVAL;
        return kind.with(
                title,
                points,
                Figure.of(interval.orElseThrow().low()),
                Figure.of(interval.orElseThrow().high()),
                n);
    }

    /** As far as the scale reaches; none where all say the same, which proves little. */
    static Optional<Interval> interval(Score score) {
        return score.interval()
                .filter(interval -> interval.low() < interval.high())
                .map(interval -> new Interval(
                        Math.max(0, interval.low()), Math.min(100, interval.high()), interval.confidence()));
    }

    /** What stands out, the furthest first; or that nothing does, or why that is not known. */
    List<Message> standouts() {
        if (card.leaves().stream().filter(leaf -> leaf.points().isPresent()).count() < 2) {
            return List.of();
        }
        if (!new Leads(card).areKnown()) {
            return List.of(NOT_KNOWN.with(why()));
        }
        List<Message> said = new ArrayList<>();
        List<Standout> standouts = card.standouts();
        standouts.stream()
                .filter(Standout::isAbove)
                .sorted(Comparator.comparing(
                        (Standout standout) -> -standout.lead().value()))
                .limit(SHOWN)
                .forEach(standout -> said.add(of(standout, standout.lead().interval(), ABOVE)));
        standouts.stream()
                .filter(standout -> !standout.isAbove())
                .sorted(Comparator.comparing(standout -> standout.lead().value()))
                .limit(SHOWN)
                .forEach(standout ->
                        said.add(of(standout, standout.lead().negated().interval(), BELOW)));
        return said.isEmpty() ? List.of(NOTHING.with()) : said;
    }

    private Message of(Standout standout, Interval lead, ProblemKind kind) {
        return kind.with(
                title(standout.node()),
                figure(card.score(standout.node()).points().orElseThrow()),
                Figure.of(Math.abs(standout.lead().value())),
                Figure.of(lead.low()),
                Figure.of(lead.high()));
    }

    /** The reason that most leaves have in common, or that what they have in common was not collected. */
    private Text why() {
        return card.leaves().stream()
                .flatMap(leaf -> leaf.standardErrorAbsence().stream())
                .findFirst()
                .orElse(card.isConfidential() ? AbsenceReason.NOT_COLLECTED : AbsenceReason.WITHHELD)
                .description();
    }

    /** The emotions of a question together; what was not asked, or has no value as its score tells, not at all. */
    List<Message> metrics() {
        List<Message> said = new ArrayList<>();
        Set<Node> felt = new HashSet<>();
        for (Metric metric : card.metrics()) {
            Node about = metric.ref().node();
            if (metric.kind() == MetricKind.EMOTION) {
                // that there are none, the net emotion tells
                if (metric.value().isPresent() && felt.add(about)) {
                    said.add(emotions(about));
                }
            } else if (metric.value().isPresent() || isNews(metric)) {
                said.add(metric.says(card.title(about)));
            }
            if (RECOMMEND.contains(metric.kind()) && metric.value().isPresent()) {
                said.add(ONE_READING.with());
            }
        }
        return said;
    }

    private boolean isNews(Metric metric) {
        boolean asked = metric.absence()
                .filter(absence -> absence.reason() != AbsenceReason.NOT_APPLICABLE)
                .isPresent();
        return asked
                && card.find(metric.ref().node())
                        .filter(score -> score.points().isEmpty())
                        .isEmpty();
    }

    private Message emotions(Node question) {
        List<Metric> felt = card.metrics().stream()
                .filter(metric -> metric.kind() == MetricKind.EMOTION
                        && metric.ref().node().equals(question)
                        && metric.value().isPresent())
                .sorted(Comparator.comparing(metric -> -metric.value().orElseThrow()))
                .toList();
        return EMOTIONS.with(
                title(question),
                Word.joined(", ", felt.stream().map(Statements::felt).toList()),
                new Figure(felt.get(0).n(), 0));
    }

    private static Word felt(Metric metric) {
        Wording label = metric.label()
                .<Wording>map(text -> text)
                .orElseGet(() -> Word.same(metric.ref().toString()));
        Figure share = Figure.upTo(metric.value().orElseThrow(), 1);
        return Word.joined("", List.of(label, Word.same(" "), share, Word.same("%")));
    }

    private Quoted title(Node node) {
        return new Quoted(card.title(node));
    }

    private static Figure figure(Points points) {
        return Figure.of(points.toDouble());
    }
}
