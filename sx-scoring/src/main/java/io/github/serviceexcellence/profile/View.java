package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A card, and whose it is. */
record View(Optional<Voice> voice, ScoreCard card) {
    private static final Word RESPONDENTS = Word.of("the respondents", "de respondenten");
    private static final Set<AbsenceReason> NOT_ASKED =
            EnumSet.of(AbsenceReason.NOT_MEASURED, AbsenceReason.NOT_APPLICABLE);
    /** Of what is shown together so often something may be said that is not so. */
    private static final double LEVEL = 0.05;

    static List<View> of(ScoreCard card) {
        Objects.requireNonNull(card, "card");
        return List.of(new View(card.voice().or(() -> assessors(card)), card));
    }

    /** The card of an assessment tells no voice, and its scores are no sample of people. */
    private static Optional<Voice> assessors(ScoreCard card) {
        return card.scores().stream()
                .flatMap(score -> score.standardErrorAbsence().stream())
                .filter(AbsenceReason.ASSESSED::equals)
                .map(reason -> Voice.ASSESSOR)
                .findFirst();
    }

    static List<View> of(Map<Voice, ? extends ScoreCard> cards) {
        Objects.requireNonNull(cards, "cards");
        Faults faults = new Faults();
        faults.check(!cards.isEmpty(), "cards", ProfileProblem.NO_CARD);
        cards.forEach((voice, card) -> card.voice()
                .filter(told -> told != voice)
                .ifPresent(told -> faults.add(
                        "cards/" + voice.code(), ProfileProblem.OTHER_VOICE.with(voice.people(), told.people()))));
        faults.throwIfAny(ProfileProblem.INVALID);
        return new TreeMap<Voice, ScoreCard>(cards)
                .entrySet().stream()
                        .map(entry -> new View(Optional.of(entry.getKey()), entry.getValue()))
                        .toList();
    }

    static boolean anyConfidential(List<View> views) {
        return views.stream().anyMatch(view -> view.card().isConfidential());
    }

    /** What a p-value may be at most in the card's own family, where cards are shown with others and so are these views. */
    static double level(List<View> views) {
        int together = views.stream()
                .mapToInt(view -> view.card().shownTogether())
                .max()
                .orElse(1);
        return LEVEL / together;
    }

    /** A node that the card does not hold was not measured. */
    Score score(Node node) {
        return card.find(node)
                .orElseGet(() -> Score.builder(node)
                        .absence(Absence.of(AbsenceReason.NOT_MEASURED))
                        .build());
    }

    /** Whether these people were asked for it, whatever they answered: of one questionnaire a card of each voice holds all items. */
    static boolean asked(Score score) {
        return asked(score.absence());
    }

    static boolean asked(Metric metric) {
        return asked(metric.absence());
    }

    private static boolean asked(Optional<Absence> absence) {
        return absence.map(Absence::reason).filter(NOT_ASKED::contains).isEmpty();
    }

    Message says(Node node) {
        return card.find(node).isPresent()
                ? card.says(node)
                : ProfileStatement.NOT_MEASURED.with(new Quoted(card.title(node)));
    }

    Wording people() {
        return people(voice);
    }

    static Wording people(Optional<Voice> voice) {
        return voice.<Wording>map(Voice::people).orElse(RESPONDENTS);
    }
}
