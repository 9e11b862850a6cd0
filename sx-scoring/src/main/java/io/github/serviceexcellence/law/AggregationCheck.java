package io.github.serviceexcellence.law;

import static io.github.serviceexcellence.law.PartSamples.FULL;
import static io.github.serviceexcellence.law.PartSamples.PLAIN;

import io.github.serviceexcellence.law.Violation.Trial;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregation.Part;
import io.github.serviceexcellence.points.AggregationLaw;
import io.github.serviceexcellence.points.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** One check of an aggregation: here the laws of its wholes, in {@link AggregationTerms} those of what it says about itself. */
final class AggregationCheck {
    /** Billionths that a mean in floating point may be off by when it is rounded. */
    static final long ROUNDING = 1;

    private static final List<BigDecimal> FACTORS =
            List.of(new BigDecimal("0.001"), BigDecimal.valueOf(2), BigDecimal.valueOf(3), BigDecimal.valueOf(1000));

    private final TriedAggregation tried;
    private final AggregationTerms terms;
    private final long seed;

    AggregationCheck(Aggregation aggregation, long seed) {
        this.tried = new TriedAggregation(aggregation, PartSamples.of(seed));
        this.terms = new AggregationTerms(tried);
        this.seed = seed;
    }

    List<Violation<List<Part>>> violations() {
        Set<AggregationLaw> declared = tried.aggregation().laws();
        return Arrays.stream(AggregationLaw.values())
                .filter(declared::contains)
                .map(law -> new Violation<>(law, against(law)))
                .filter(violation -> !violation.trials().isEmpty())
                .toList();
    }

    private List<Trial<List<Part>>> against(AggregationLaw law) {
        // each law has numbers of its own, so that its outcome does not depend on which others are declared
        SplittableRandom random = new SplittableRandom(seed);
        return switch (law) {
            case ANSWERS -> answers();
            case NAME -> terms.name();
            case DETERMINISTIC -> deterministic();
            case ORDER -> tried.first(parts -> order(parts, random));
            case RANGE -> tried.first(parts -> within(parts, 0, FULL));
            case BOUNDS -> tried.first(parts -> within(parts, lowest(parts), highest(parts)));
            case IDEMPOTENT -> tried.first(this::idempotent);
            case MONOTONE -> tried.first(parts -> monotone(parts, random));
            case PROPORTIONS -> tried.first(parts -> proportions(parts, random));
            case WEIGHTS -> terms.weights();
            case CLAIMS -> tried.first(terms::claims);
            case DOMAIN -> tried.first(terms::domain);
            case COMPENSATION -> terms.compensation();
        };
    }

    private List<Trial<List<Part>>> answers() {
        List<Trial<List<Part>>> thrown = tried.first(parts -> tried.thrown(parts)
                .map(e -> List.of(new Trial<>(parts, PartSamples.words(parts), "throws " + e)))
                .orElse(List.of()));
        boolean never = thrown.isEmpty()
                && tried.samples().stream()
                        .noneMatch(parts -> tried.whole(parts).isPresent());
        return never ? List.of(tried.trial(PLAIN, ", like all other parts that were tried")) : thrown;
    }

    /** Everything twice, the second time in another order and asked once more: what is remembered between calls shows. */
    private List<Trial<List<Part>>> deterministic() {
        List<Trial<List<Part>>> once =
                tried.samples().stream().map(tried::trialOfClaims).toList();
        List<Trial<List<Part>>> reversed = new ArrayList<>(once);
        Collections.reverse(reversed);
        List<Trial<List<Part>>> again = new ArrayList<>();
        reversed.forEach(trial -> {
            tried.whole(trial.input());
            again.add(0, tried.trialOfClaims(trial.input()));
        });
        for (int sample = 0; sample < once.size(); sample++) {
            if (!once.get(sample).equals(again.get(sample))) {
                return List.of(once.get(sample), again.get(sample));
            }
        }
        return List.of();
    }

    private List<Trial<List<Part>>> order(List<Part> parts, SplittableRandom random) {
        int[] places = shuffled(parts.size(), random);
        List<Part> moved = Arrays.stream(places).mapToObj(parts::get).toList();
        // claims are told in the order of the parts, so they are brought back to it
        Optional<List<BigDecimal>> expected = tried.claims(parts)
                .filter(claims -> claims.size() == places.length)
                .map(claims -> Arrays.stream(places).mapToObj(claims::get).toList());
        boolean kept = tried.whole(parts).equals(tried.whole(moved))
                && (expected.isEmpty() || expected.equals(tried.claims(moved)));
        return kept ? List.of() : List.of(tried.trialOfClaims(parts), tried.trialOfClaims(moved));
    }

    private static int[] shuffled(int size, SplittableRandom random) {
        int[] places = new int[size];
        for (int next = 0; next < size; next++) {
            int other = random.nextInt(next + 1);
            places[next] = places[other];
            places[other] = next;
        }
        return places;
    }

    private List<Trial<List<Part>>> within(List<Part> parts, long least, long most) {
        return tried.whole(parts)
                .map(Points::billionths)
                .filter(whole -> whole < least || whole > most)
                .map(whole -> List.of(tried.trial(parts)))
                .orElse(List.of());
    }

    static long lowest(List<Part> parts) {
        return parts.stream()
                .mapToLong(part -> part.points().billionths())
                .min()
                .orElseThrow();
    }

    private static long highest(List<Part> parts) {
        return parts.stream()
                .mapToLong(part -> part.points().billionths())
                .max()
                .orElseThrow();
    }

    private List<Trial<List<Part>>> idempotent(List<Part> parts) {
        Points points = parts.get(0).points();
        List<Part> equal =
                parts.stream().map(part -> PartSamples.with(part, points)).toList();
        return within(equal, points.billionths(), points.billionths());
    }

    private List<Trial<List<Part>>> monotone(List<Part> parts, SplittableRandom random) {
        Optional<Points> before = tried.whole(parts);
        for (int part = 0; part < parts.size() && before.isPresent(); part++) {
            long room = FULL - parts.get(part).points().billionths();
            long[] rises = {room, room / 2, Math.min(room, 1), room == 0 ? 0 : random.nextLong(room)};
            Points risen = parts.get(part).points().plus(Points.ofBillionths(rises[random.nextInt(rises.length)]));
            List<Part> after = new ArrayList<>(parts);
            after.set(part, PartSamples.with(parts.get(part), risen));
            long least = before.get().billionths() - ROUNDING;
            if (tried.whole(List.copyOf(after))
                    .filter(whole -> whole.billionths() < least)
                    .isPresent()) {
                return List.of(tried.trial(parts), tried.trial(List.copyOf(after)));
            }
        }
        return List.of();
    }

    private List<Trial<List<Part>>> proportions(List<Part> parts, SplittableRandom random) {
        BigDecimal factor = FACTORS.get(random.nextInt(FACTORS.size()));
        List<Part> scaled = parts.stream()
                .map(part -> PartSamples.with(part, part.weight().multiply(factor)))
                .toList();
        Optional<Long> before = tried.whole(parts).map(Points::billionths);
        Optional<Long> after = tried.whole(scaled).map(Points::billionths);
        boolean same =
                before.isPresent() == after.isPresent() && Math.abs(before.orElse(0L) - after.orElse(0L)) <= ROUNDING;
        return same ? List.of() : List.of(tried.trial(parts), tried.trial(scaled));
    }
}
