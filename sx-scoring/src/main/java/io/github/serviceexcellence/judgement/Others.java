package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.uncertainty.Estimate;
import java.util.List;
import java.util.Optional;

/** A unit, and the mean of the other units at its level: of figures that are shown, where the rest of the people is not. */
final class Others {
    private static final Word LABEL = Word.of("the mean of the other units", "het gemiddelde van de andere eenheden");

    private final List<Party> level;
    private final Claims claims;

    Others(List<Party> level, Claims claims) {
        this.level = level;
        this.claims = claims;
    }

    void compare(Node node) {
        List<Side> sides = level.stream().map(party -> party.side(node)).toList();
        sides.forEach(unit -> compare(unit, sides));
    }

    private void compare(Side unit, List<Side> level) {
        List<Side> others = level.stream()
                .filter(side -> !side.equals(unit)
                        && side.score().estimate().isPresent()
                        && side.score().excluded().equals(unit.score().excluded()))
                .toList();
        boolean confidential = level.stream().anyMatch(Side::isConfidential);
        if (others.isEmpty()) {
            Score nobody = Score.builder(unit.score().node())
                    .absence(Absence.of(AbsenceReason.NO_RESPONDENTS))
                    .build();
            claims.missed(
                    unit,
                    new Side(LABEL, unit.title(), nobody, confidential),
                    Claims.unsure(unit).orElse(Obstacle.NO_OTHER_UNIT));
            return;
        }
        Estimate mean = mean(others.stream()
                .map(side -> side.score().estimate().orElseThrow())
                .toList());
        Score score = Score.builder(unit.score().node())
                .points(Points.from(mean.value()))
                .n(others.stream().mapToLong(side -> side.score().n()).sum())
                .standardError(mean.standardError())
                .addAllExcluded(unit.score().excluded())
                .build();
        claims.independent(unit, new Side(LABEL, unit.title(), score, confidential), Optional.of(mean));
    }

    /** Degrees of freedom as Welch and Satterthwaite have them for any number of independent figures. */
    private static Estimate mean(List<Estimate> figures) {
        double sum = 0;
        double variance = 0;
        double below = 0;
        double degrees = 0;
        for (Estimate figure : figures) {
            double own = figure.standardError() * figure.standardError();
            sum += figure.value();
            variance += own;
            below += own * own / figure.degreesOfFreedom();
            degrees += figure.degreesOfFreedom();
        }
        return new Estimate(
                sum / figures.size(),
                Math.sqrt(variance) / figures.size(),
                below > 0 ? variance * variance / below : degrees);
    }
}
