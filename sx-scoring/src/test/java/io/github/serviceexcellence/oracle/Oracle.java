package io.github.serviceexcellence.oracle;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.summary.Imputation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What scores must be, by the definitions alone and in exact fractions: respondent by respondent, answer by answer. */
record Oracle(Survey survey) {
    private static final Q HUNDRED = Q.of(100);
    private static final BigInteger MOST = BigInteger.valueOf(1_000_000_000);

    /** The ratings that count for a construct in an aspect. */
    List<Item> items(Construct construct, Aspect aspect) {
        return survey.instrument().items().stream()
                .filter(item -> item.aspect() == aspect)
                .filter(item -> counts(item.measures(), construct))
                .toList();
    }

    private static boolean counts(Construct measured, Construct construct) {
        Optional<Construct> now = Optional.of(measured);
        while (now.isPresent()) {
            if (now.get().equals(construct)) {
                return true;
            }
            now = now.get().parent();
        }
        return false;
    }

    Q points(Item item, BigDecimal value) {
        Q lowest = Q.of(item.scale().lowest());
        Q share = Q.of(value).minus(lowest).over(Q.of(item.scale().highest()).minus(lowest));
        return (item.direction() == Direction.REVERSED ? Q.of(1).minus(share) : share).times(HUNDRED);
    }

    /** What a voice is not asked was not shown. */
    private static AnswerKind kind(Item item, Response response) {
        boolean asked = response.voice().map(item.voices()::contains).orElse(true);
        return asked ? response.kind(item.id()) : AnswerKind.NOT_SHOWN;
    }

    private Q weight(Item item) {
        return Q.of(survey.weights().getOrDefault(item.id(), BigDecimal.ONE));
    }

    /** What each item that takes part in a respondent's score is worth; nothing if there is no score. */
    private Optional<Map<Item, Q>> parts(List<Item> items, Response response) {
        Map<Item, Q> given = new LinkedHashMap<>();
        List<Item> missing = new ArrayList<>();
        int applicable = 0;
        for (Item item : items) {
            AnswerKind kind = kind(item, response);
            applicable += kind == AnswerKind.NOT_APPLICABLE || kind == AnswerKind.NOT_SHOWN ? 0 : 1;
            if (kind == AnswerKind.ANSWERED) {
                given.put(
                        item,
                        points(item, response.level(item.id()).orElseThrow().value()));
            } else if (kind == AnswerKind.UNANSWERED && survey.imputation() == Imputation.UNANSWERED_AS_ZERO) {
                given.put(item, Q.ZERO);
            } else if (kind == AnswerKind.UNANSWERED || kind == AnswerKind.DONT_KNOW) {
                missing.add(item);
            }
        }
        // at least so many of so many, and one at the least
        boolean enough = !given.isEmpty()
                && given.size() * survey.threshold().of()
                        >= applicable * survey.threshold().part();
        if (!enough) {
            return Optional.empty();
        }
        if (survey.imputation() == Imputation.PERSON_MEAN) {
            Q own = Q.sum(given.values()).over(Q.of(given.size()));
            missing.forEach(item -> given.put(item, own));
        }
        return Optional.of(given);
    }

    Optional<Q> score(List<Item> items, Response response) {
        return parts(items, response)
                .map(parts -> Q.sum(parts.entrySet().stream()
                                .map(part -> weight(part.getKey()).times(part.getValue()))
                                .toList())
                        .over(weights(parts)));
    }

    private Q weights(Map<Item, Q> parts) {
        return Q.sum(parts.keySet().stream().map(this::weight).toList());
    }

    /** What one item adds to the mean of a construct. */
    Q contribution(List<Item> items, Item item) {
        Q sum = Q.ZERO;
        Q weights = Q.ZERO;
        for (Response response : survey.responses()) {
            Optional<Map<Item, Q>> parts = parts(items, response);
            if (parts.isPresent()) {
                weights = weights.plus(weight(response));
                Q part = parts.get().getOrDefault(item, Q.ZERO);
                sum = sum.plus(weight(response).times(weight(item)).times(part).over(weights(parts.get())));
            }
        }
        return sum.over(weights);
    }

    /** An item's answers over those who have a score, each with its weight in that score. */
    Optional<Q> asItCounts(List<Item> items, Item item) {
        Q sum = Q.ZERO;
        Q weights = Q.ZERO;
        for (Response response : survey.responses()) {
            Map<Item, Q> parts = parts(items, response).orElse(Map.of());
            if (parts.containsKey(item)) {
                Q weight = weight(response).times(weight(item)).over(weights(parts));
                sum = sum.plus(weight.times(parts.get(item)));
                weights = weights.plus(weight);
            }
        }
        return weights.isZero() ? Optional.empty() : Optional.of(sum.over(weights));
    }

    /** How many who have a score answered these and no other items. */
    long answeredExactly(List<Item> items, Set<Item> answered) {
        return survey.responses().stream()
                .filter(response -> score(items, response).isPresent())
                .filter(response -> items.stream()
                        .filter(item -> response.kind(item.id()) == AnswerKind.ANSWERED)
                        .collect(Collectors.toSet())
                        .equals(answered))
                .count();
    }

    Optional<Q> mean(List<Item> items) {
        Q sum = Q.ZERO;
        Q weights = Q.ZERO;
        for (Response response : survey.responses()) {
            Optional<Q> score = score(items, response);
            if (score.isPresent()) {
                sum = sum.plus(weight(response).times(score.get()));
                weights = weights.plus(weight(response));
            }
        }
        return weights.isZero() ? Optional.empty() : Optional.of(sum.over(weights));
    }

    /** With weights that add up to n, and n - 1 below. */
    Optional<Q> variance(List<Item> items) {
        if (n(items) < 2) {
            return Optional.empty();
        }
        Q mean = mean(items).orElseThrow();
        Q squares = Q.ZERO;
        Q weights = Q.ZERO;
        for (Response response : survey.responses()) {
            Optional<Q> distance = score(items, response).map(score -> score.minus(mean));
            if (distance.isPresent()) {
                squares = squares.plus(weight(response).times(distance.get().times(distance.get())));
                weights = weights.plus(weight(response));
            }
        }
        return Optional.of(squares.over(weights).times(Q.of(n(items))).over(Q.of(n(items) - 1)));
    }

    Optional<Q> mean(Item item) {
        Q sum = Q.ZERO;
        Q weights = Q.ZERO;
        for (Response response : survey.responses()) {
            if (response.kind(item.id()) == AnswerKind.ANSWERED) {
                Q points = points(item, response.level(item.id()).orElseThrow().value());
                sum = sum.plus(weight(response).times(points));
                weights = weights.plus(weight(response));
            }
        }
        return weights.isZero() ? Optional.empty() : Optional.of(sum.over(weights));
    }

    private static Q weight(Response response) {
        return Q.of(response.weight().toBigDecimal());
    }

    long n(List<Item> items) {
        return survey.responses().stream()
                .filter(response -> score(items, response).isPresent())
                .count();
    }

    long answered(List<Item> items, boolean scored) {
        return survey.responses().stream()
                .filter(response -> score(items, response).isPresent() == scored)
                .mapToLong(response -> items.stream()
                        .filter(item -> response.kind(item.id()) == AnswerKind.ANSWERED)
                        .count())
                .sum();
    }

    /** Whether scores have to be rounded: every subset of items is tried for what its mean divides by. */
    boolean isRounded(List<Item> items) {
        BigInteger levels = BigInteger.ONE;
        for (Item item : items) {
            for (var level : item.scale().levels()) {
                levels = lcm(levels, points(item, level.value()).over(HUNDRED).denominator());
            }
        }
        Q unit = items.stream()
                .map(this::weight)
                .reduce((one, other) -> new Q(
                        one.above().multiply(other.below()).gcd(other.above().multiply(one.below())),
                        one.below().multiply(other.below())))
                .orElseThrow();
        BigInteger sums = BigInteger.ONE;
        BigInteger counts = BigInteger.ONE;
        for (int subset = 1; subset < 1 << items.size() && sums.compareTo(MOST) <= 0; subset++) {
            Q sum = Q.ZERO;
            for (int item = 0; item < items.size(); item++) {
                sum = (subset >> item & 1) == 1 ? sum.plus(weight(items.get(item))) : sum;
            }
            Q whole = sum.over(unit);
            sums = lcm(sums, whole.above().divide(whole.below()));
            counts = lcm(counts, BigInteger.valueOf(Integer.bitCount(subset)));
        }
        BigInteger imputed = survey.imputation() == Imputation.PERSON_MEAN ? counts : BigInteger.ONE;
        return levels.multiply(sums).multiply(imputed).compareTo(MOST) > 0;
    }

    private static BigInteger lcm(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }
}
