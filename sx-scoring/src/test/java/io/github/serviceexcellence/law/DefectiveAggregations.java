package io.github.serviceexcellence.law;

import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.AggregationLaw;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Compensation;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Aggregations with one defect each. */
final class DefectiveAggregations {
    private DefectiveAggregations() {}

    private static final Points PENALTY = Points.of(1);

    /** As another aggregation, but for what is overridden. */
    static class Like implements Aggregation {
        private final Aggregation other;

        Like(Aggregation other) {
            this.other = other;
        }

        @Override
        public String name() {
            return "like " + other.name();
        }

        @Override
        public Optional<Points> aggregate(List<Part> parts) {
            return other.aggregate(parts);
        }

        @Override
        public List<BigDecimal> claims(List<Part> parts) {
            return other.claims(parts);
        }

        @Override
        public List<Node> outsideDomain(List<Part> parts) {
            return other.outsideDomain(parts);
        }

        @Override
        public boolean usesWeights() {
            return other.usesWeights();
        }

        @Override
        public Compensation compensation() {
            return other.compensation();
        }
    }

    record Broken(String defect, Aggregation aggregation, Set<AggregationLaw> laws) {
        static Broken of(String defect, Aggregation aggregation, AggregationLaw... laws) {
            return new Broken(defect, aggregation, EnumSet.copyOf(List.of(laws)));
        }

        @Override
        public String toString() {
            return defect;
        }
    }

    static Stream<Broken> broken() {
        return Stream.of(answers(), declarations(), wholes(), claims(), compensations())
                .flatMap(some -> some);
    }

    private static Stream<Broken> answers() {
        return Stream.of(
                Broken.of(
                        "throws on zero",
                        arithmetic(parts -> {
                            if (lowest(parts).equals(Points.ZERO)) {
                                throw new IllegalStateException("a zero");
                            }
                            return mean(parts);
                        }),
                        AggregationLaw.ANSWERS),
                Broken.of(
                        "gives null",
                        new Like(Aggregations.arithmeticMean()) {
                            @Override
                            public Optional<Points> aggregate(List<Part> parts) {
                                return parts.size() == 9 ? null : super.aggregate(parts);
                            }
                        },
                        AggregationLaw.ANSWERS),
                Broken.of(
                        "throws when asked for claims",
                        new Like(Aggregations.arithmeticMean()) {
                            @Override
                            public List<BigDecimal> claims(List<Part> parts) {
                                throw new UnsupportedOperationException("no claims");
                            }
                        },
                        AggregationLaw.ANSWERS),
                Broken.of(
                        "sorts the list it is given",
                        new Like(Aggregations.minimum()) {
                            @Override
                            public Optional<Points> aggregate(List<Part> parts) {
                                parts.sort((one, other) -> one.points().compareTo(other.points()));
                                return Optional.of(parts.get(0).points());
                            }
                        },
                        AggregationLaw.ANSWERS),
                Broken.of(
                        "never has an answer",
                        new Like(Aggregations.minimum()) {
                            @Override
                            public Optional<Points> aggregate(List<Part> parts) {
                                return Optional.empty();
                            }
                        },
                        AggregationLaw.ANSWERS));
    }

    private static Stream<Broken> declarations() {
        AtomicInteger calls = new AtomicInteger();
        AtomicReference<Optional<Points>> first = new AtomicReference<>(Optional.empty());
        return Stream.of(
                Broken.of("has a blank name", named(() -> " "), AggregationLaw.NAME),
                Broken.of("has too long a name", named(() -> "x".repeat(1001)), AggregationLaw.NAME),
                Broken.of("has a name of two lines", named(() -> "x\ny"), AggregationLaw.NAME),
                Broken.of("changes its name", named(() -> "x" + calls.getAndIncrement()), AggregationLaw.NAME),
                Broken.of(
                        "changes its mind",
                        arithmetic(parts -> calls.getAndIncrement() % 2 == 0 ? mean(parts) : highest(parts)),
                        AggregationLaw.DETERMINISTIC),
                Broken.of(
                        "sticks to the first answer",
                        arithmetic(parts -> {
                            if (first.get().isEmpty()) {
                                first.set(Optional.of(mean(parts)));
                            }
                            return first.get().get();
                        }),
                        AggregationLaw.IDEMPOTENT),
                Broken.of(
                        "claims to ignore weights",
                        new Like(Aggregations.arithmeticMean()) {
                            @Override
                            public boolean usesWeights() {
                                return false;
                            }

                            @Override
                            public Compensation compensation() {
                                return Compensation.PARTIAL;
                            }
                        },
                        AggregationLaw.WEIGHTS),
                Broken.of(
                        "claims to use weights",
                        new Like(Aggregations.median()) {
                            @Override
                            public boolean usesWeights() {
                                return true;
                            }
                        },
                        AggregationLaw.WEIGHTS),
                Broken.of(
                        "names nobody outside the domain",
                        new Like(Aggregations.geometricMean()) {
                            @Override
                            public List<Node> outsideDomain(List<Part> parts) {
                                return List.of();
                            }
                        },
                        AggregationLaw.DOMAIN),
                Broken.of(
                        "names a stranger",
                        new Like(Aggregations.geometricMean()) {
                            @Override
                            public List<Node> outsideDomain(List<Part> parts) {
                                return List.of(Node.INDEX);
                            }
                        },
                        AggregationLaw.DOMAIN),
                Broken.of(
                        "names the wrong part",
                        new Like(Aggregations.geometricMean()) {
                            @Override
                            public List<Node> outsideDomain(List<Part> parts) {
                                return List.of(parts.get(parts.size() - 1).node());
                            }
                        },
                        AggregationLaw.DOMAIN));
    }

    private static Stream<Broken> wholes() {
        return Stream.of(
                Broken.of("gives 101 points", arithmetic(parts -> Points.of(101)), AggregationLaw.RANGE),
                Broken.of(
                        "gives less than nothing",
                        arithmetic(parts -> lowest(parts).minus(PENALTY)),
                        AggregationLaw.RANGE),
                Broken.of(
                        "takes the first part",
                        new Like(Aggregations.median()) {
                            @Override
                            public Optional<Points> aggregate(List<Part> parts) {
                                return Optional.of(parts.get(0).points());
                            }
                        },
                        AggregationLaw.ORDER),
                Broken.of(
                        "gives more than the highest",
                        arithmetic(parts -> mean(parts).plus(highest(parts)).minus(lowest(parts))),
                        AggregationLaw.BOUNDS),
                Broken.of(
                        "squares",
                        arithmetic(parts -> Points.from(Math.pow(mean(parts).toDouble(), 2) / 100)),
                        AggregationLaw.IDEMPOTENT),
                Broken.of("takes a spread for a fault", penalised(), AggregationLaw.MONOTONE),
                Broken.of(
                        "falls where a part is perfect",
                        new Like(Aggregations.minimum()) {
                            @Override
                            public Optional<Points> aggregate(List<Part> parts) {
                                return Optional.of(
                                        highest(parts).equals(Points.of(100))
                                                ? lowest(parts)
                                                : mean(unweighted(parts)));
                            }

                            @Override
                            public Compensation compensation() {
                                return Compensation.PARTIAL;
                            }
                        },
                        AggregationLaw.MONOTONE),
                Broken.of(
                        "counts what is heavy twice",
                        arithmetic(parts -> heavy(parts) ? highest(parts) : mean(parts)),
                        AggregationLaw.PROPORTIONS),
                Broken.of(
                        "subtracts",
                        new Like(Aggregations.arithmeticMean()) {
                            @Override
                            public Optional<Points> aggregate(List<Part> parts) {
                                return Optional.of(Points.of(100).minus(mean(parts)));
                            }
                        },
                        AggregationLaw.MONOTONE));
    }

    private static Stream<Broken> claims() {
        return Stream.of(
                Broken.of(
                        "claims less than nothing",
                        claiming(claims ->
                                claims.stream().map(BigDecimal::negate).toList()),
                        AggregationLaw.CLAIMS),
                Broken.of(
                        "forgets a claim",
                        claiming(claims -> claims.subList(0, claims.size() - 1)),
                        AggregationLaw.CLAIMS),
                Broken.of(
                        "claims for the first part",
                        claiming(claims -> {
                            Collections.fill(claims, BigDecimal.ZERO);
                            claims.set(0, BigDecimal.ONE);
                            return claims;
                        }),
                        AggregationLaw.ORDER));
    }

    private static Stream<Broken> compensations() {
        return Stream.of(
                Broken.of(
                        "does not say that it compensates in full",
                        compensating(Aggregations.arithmeticMean(), Compensation.PARTIAL),
                        AggregationLaw.COMPENSATION),
                Broken.of(
                        "says that it compensates in full",
                        compensating(Aggregations.geometricMean(), Compensation.FULL),
                        AggregationLaw.COMPENSATION),
                Broken.of(
                        "does not say that it does not compensate",
                        compensating(Aggregations.minimum(), Compensation.PARTIAL),
                        AggregationLaw.COMPENSATION),
                Broken.of(
                        "says that it does not compensate",
                        compensating(Aggregations.median(), Compensation.NONE),
                        AggregationLaw.COMPENSATION));
    }

    static Aggregation arithmetic(Function<List<Aggregation.Part>, Points> whole) {
        return new Like(Aggregations.arithmeticMean()) {
            @Override
            public Optional<Points> aggregate(List<Part> parts) {
                return Optional.of(whole.apply(parts));
            }
        };
    }

    private static Aggregation named(Supplier<String> name) {
        return new Like(Aggregations.arithmeticMean()) {
            @Override
            public String name() {
                return name.get();
            }
        };
    }

    private static Aggregation claiming(Function<List<BigDecimal>, List<BigDecimal>> change) {
        return new Like(Aggregations.arithmeticMean()) {
            @Override
            public List<BigDecimal> claims(List<Part> parts) {
                return change.apply(new ArrayList<>(super.claims(parts)));
            }
        };
    }

    private static Aggregation compensating(Aggregation aggregation, Compensation compensation) {
        return new Like(aggregation) {
            @Override
            public Compensation compensation() {
                return compensation;
            }
        };
    }

    /** The mean less a quarter of the spread, but not below the lowest part. */
    static Aggregation penalised() {
        return new Like(Aggregations.arithmeticMean()) {
            @Override
            public String name() {
                return "penalised";
            }

            @Override
            public Optional<Points> aggregate(List<Part> parts) {
                long spread = highest(parts).minus(lowest(parts)).billionths();
                Points lower = mean(parts).minus(Points.ofBillionths(spread / 4));
                return Optional.of(lower.compareTo(lowest(parts)) < 0 ? lowest(parts) : lower);
            }

            @Override
            public Compensation compensation() {
                return Compensation.PARTIAL;
            }
        };
    }

    private static List<Aggregation.Part> unweighted(List<Aggregation.Part> parts) {
        return parts.stream()
                .map(part -> new Aggregation.Part(part.node(), part.points(), BigDecimal.ONE))
                .toList();
    }

    private static boolean heavy(List<Aggregation.Part> parts) {
        return parts.stream()
                        .map(Aggregation.Part::weight)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(BigDecimal.TEN)
                > 0;
    }

    static Points mean(List<Aggregation.Part> parts) {
        return Aggregations.arithmeticMean().aggregate(parts).orElseThrow();
    }

    private static Points lowest(List<Aggregation.Part> parts) {
        return Aggregations.minimum().aggregate(parts).orElseThrow();
    }

    private static Points highest(List<Aggregation.Part> parts) {
        return Aggregations.maximum().aggregate(parts).orElseThrow();
    }
}
