package io.github.serviceexcellence.drivers;

import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.observations.Tabulated;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.statistics.TextTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * Drivers by how much they matter and how well they score, in four quadrants that the two means divide: importance is the share of a driver in what is
 * explained, performance its mean. Source: Martilla and James (1977).
 *
 * <pre>{@code
 * ImportancePerformanceMap map = ImportancePerformanceMap.of(drivers, Importance.LMG);
 * map.in(Quadrant.CONCENTRATE_HERE);             // where to begin
 * }</pre>
 *
 * <p>It misleads where points lie near a mean, so that chance decides the quadrant, and where predictors are not in one unit. Whatever the scores, some lie
 * below their mean.
 */
@Value.Immutable
@ValueStyle
public abstract class ImportancePerformanceMap implements Tabulated {
    ImportancePerformanceMap() {}

    static Builder builder() {
        return ImmutableImportancePerformanceMap.builder();
    }

    /**
     * The map of drivers.
     *
     * @param drivers the drivers
     * @param importance LMG or Johnson's weights
     * @return the map
     * @throws IllegalArgumentException if the measure does not add up to what is explained, nothing is explained, or it is LMG of more than 20 predictors
     */
    public static ImportancePerformanceMap of(Drivers drivers, Importance importance) {
        int number = drivers.drivers().size();
        Faults faults = new Faults();
        faults.check(importance.addsUp(), "importance", DriversProblem.NO_SHARES, importance);
        faults.check(drivers.rSquared() > 0, "drivers", DriversProblem.NOTHING_EXPLAINED);
        faults.check(
                importance != Importance.LMG || number <= Drivers.MOST_LMG,
                "importance",
                DriversProblem.TOO_MANY,
                importance,
                number,
                Drivers.MOST_LMG);
        faults.throwIfAny(DriversProblem.INVALID);
        double meanShare = mean(drivers.drivers().stream()
                .map(driver -> drivers.share(driver, importance).orElseThrow())
                .toList());
        double meanScore = mean(drivers.drivers().stream().map(Driver::mean).toList());
        return builder()
                .importance(importance)
                .meanImportance(meanShare)
                .meanPerformance(meanScore)
                .addAllPoints(drivers.drivers().stream()
                        .map(driver ->
                                point(driver, drivers.share(driver, importance).orElseThrow(), meanShare, meanScore))
                        .toList())
                .build();
    }

    private static double mean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.size();
    }

    private static MapPoint point(Driver driver, double share, double meanShare, double meanScore) {
        return MapPoint.builder()
                .name(driver.name())
                .importance(share)
                .performance(driver.mean())
                .quadrant(Quadrant.of(share >= meanShare, driver.mean() >= meanScore))
                .build();
    }

    /**
     * How importance is measured.
     *
     * @return LMG or Johnson's weights
     */
    public abstract Importance importance();

    /**
     * The mean of importance, which divides the map.
     *
     * @return 0 to 1
     */
    public abstract double meanImportance();

    /**
     * The mean of performance, which divides the map.
     *
     * @return in the unit of the predictors
     */
    public abstract double meanPerformance();

    /**
     * The drivers.
     *
     * @return in the order in which they were given
     */
    public abstract List<MapPoint> points();

    /**
     * The drivers in one quadrant.
     *
     * @param quadrant the quadrant
     * @return the most important first
     */
    public List<MapPoint> in(Quadrant quadrant) {
        return points().stream()
                .filter(point -> point.quadrant() == quadrant)
                .sorted(Comparator.comparingDouble(point -> -point.importance()))
                .toList();
    }

    /**
     * What there is to say, as data: what divides the map, and each driver, by quadrant.
     *
     * @return sentences in English and Dutch
     */
    @Override
    public List<Message> statements() {
        List<Message> said = new ArrayList<>();
        said.add(DriversStatement.MAP.with(
                Figure.percent(meanImportance()), importance(), Figure.of(meanPerformance())));
        for (Quadrant quadrant : Quadrant.values()) {
            in(quadrant)
                    .forEach(point -> said.add(kind(quadrant)
                            .with(
                                    new Quoted(Word.same(point.name())),
                                    Figure.percent(point.importance()),
                                    Figure.of(point.performance()))));
        }
        return List.copyOf(said);
    }

    private static ProblemKind kind(Quadrant quadrant) {
        return switch (quadrant) {
            case CONCENTRATE_HERE -> DriversStatement.CONCENTRATE;
            case KEEP_UP -> DriversStatement.KEEP_UP;
            case LOW_PRIORITY -> DriversStatement.LOW_PRIORITY;
            case POSSIBLE_OVERKILL -> DriversStatement.OVERKILL;
        };
    }

    /**
     * The map as a table: importance, performance and quadrant.
     *
     * @param language the reader's language
     * @return a line for each driver in the order in which they were given, below a header
     */
    @Override
    public String table(Language language) {
        TextTable table = TextTable.of(
                Word.of("driver", "voorspeller"),
                Word.of("importance", "belang"),
                Word.of("performance", "score"),
                Word.of("quadrant", "vak"));
        points().forEach(point -> table.row(
                Word.same(point.name()),
                new Figure(point.importance(), 3),
                Figure.of(point.performance()),
                point.quadrant()));
        return table.in(language);
    }

    /** What divides the map, and the table, in English. */
    @Override
    public String toString() {
        return statements().get(0) + "\n" + table(Language.ENGLISH);
    }

    /** Sets what is known. */
    interface Builder {
        Builder importance(Importance importance);

        Builder meanImportance(double share);

        Builder meanPerformance(double mean);

        Builder addAllPoints(Iterable<? extends MapPoint> points);

        ImportancePerformanceMap build();
    }
}
