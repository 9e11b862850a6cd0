package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.privacy.PublishedBreakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.result.Measure;
import io.github.serviceexcellence.result.Measurement;
import io.github.serviceexcellence.result.Measurements;
import io.github.serviceexcellence.result.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds which figures make a pair. */
final class PairedFigures {
    private PairedFigures() {}

    static Association acrossGroups(Measurements measurements, Period period, Measure first, Measure second) {
        return pairs(byGroup(measurements, period, first), byGroup(measurements, period, second))
                .between(indicator(first), indicator(second));
    }

    private static Map<GroupKey, Double> byGroup(Measurements measurements, Period period, Measure measure) {
        Map<GroupKey, Double> byGroup = new HashMap<>();
        for (Measurement each : measurements.measurements()) {
            if (each.measure().equals(measure.id()) && each.period().equals(period)) {
                each.group().ifPresent(group -> byGroup.put(group, value(measure, each)));
            }
        }
        return byGroup;
    }

    private static double value(Measure measure, Measurement measurement) {
        return measure.better().gain(measurement.value().doubleValue());
    }

    static Association overTime(Measurements measurements, int lag, Measure first, Measure second) {
        List<Measurement> earlier = measurements.series(first.id()).measurements();
        List<Measurement> later = measurements.series(second.id()).measurements();
        Pairs pairs = new Pairs();
        if (!Trend.spacing(earlier).isRegular() || !Trend.spacing(later).isRegular()) {
            return pairs.none(indicator(first), indicator(second), NoAssociation.PERIODS);
        }
        if (earlier.isEmpty() || later.isEmpty() || !isOfOneLength(earlier, later)) {
            pairs.leaveOut(earlier.size() + later.size());
            return pairs.between(indicator(first), indicator(second));
        }
        Period start = earlier.get(0).period();
        Map<Double, Double> byStep = new HashMap<>();
        later.forEach(each -> byStep.put(start.stepsTo(each.period()), value(second, each)));
        for (Measurement each : earlier) {
            Double partner = byStep.remove(start.stepsTo(each.period()) + lag);
            if (partner == null) {
                pairs.leaveOut(1);
            } else {
                pairs.add(value(first, each), partner);
            }
        }
        pairs.leaveOut(byStep.size());
        return pairs.between(indicator(first), indicator(second));
    }

    private static boolean isOfOneLength(List<Measurement> one, List<Measurement> other) {
        return one.get(0).period().isAsLongAs(other.get(0).period());
    }

    private static Indicator indicator(Measure measure) {
        return new Indicator(measure.id().value(), measure.title());
    }

    static Association acrossUnits(Scores first, Scores second) {
        return pairs(first.byUnit(), second.byUnit()).between(first.indicator(), second.indicator());
    }

    /** Each with both figures that has no part with both; or one that is left out because a figure is nothing or not there. */
    private static Pairs pairs(Map<GroupKey, Double> firsts, Map<GroupKey, Double> seconds) {
        NavigableSet<GroupKey> all = new TreeSet<>(firsts.keySet());
        all.addAll(seconds.keySet());
        Set<GroupKey> wholes = new HashSet<>();
        for (GroupKey group : all) {
            if (isKnown(firsts, group) && isKnown(seconds, group)) {
                group.parent().ifPresent(parent -> addWithParents(parent, wholes));
            }
        }
        Pairs pairs = new Pairs();
        for (GroupKey group : all) {
            if (!wholes.contains(group)) {
                add(firsts.getOrDefault(group, Double.NaN), seconds.getOrDefault(group, Double.NaN), pairs);
            }
        }
        return pairs;
    }

    private static boolean isKnown(Map<GroupKey, Double> figures, GroupKey group) {
        return !Double.isNaN(figures.getOrDefault(group, Double.NaN));
    }

    private static void addWithParents(GroupKey group, Set<GroupKey> all) {
        Optional<GroupKey> next = Optional.of(group);
        while (next.isPresent() && all.add(next.orElseThrow())) {
            next = next.orElseThrow().parent();
        }
    }

    private static void add(double first, double second, Pairs pairs) {
        if (Double.isNaN(first) || Double.isNaN(second)) {
            pairs.leaveOut(1);
        } else {
            pairs.add(first, second);
        }
    }

    /** The scores of one result, unit by unit, as far as they may be shown. */
    record Scores(PublishedBreakdown units, Node node, Text title) {
        Indicator indicator() {
            return new Indicator(node.code(), title);
        }

        /** Not a number where a score is not there or may not be shown. */
        Map<GroupKey, Double> byUnit() {
            Map<GroupKey, Double> byUnit = new HashMap<>();
            units.withheld().forEach(unit -> byUnit.put(unit, Double.NaN));
            units.units().forEach(card -> byUnit.put(card.group().orElseThrow(), points(card)));
            return byUnit;
        }

        private double points(PublishedCard card) {
            return card.find(node).flatMap(Score::points).map(Points::toDouble).orElse(Double.NaN);
        }
    }
}
