package io.github.serviceexcellence.oracle;

import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Valence;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Response;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What metrics must be, by their definitions alone and in exact fractions: respondent by respondent. */
record MetricOracle(Asking asking) {
    private static final MathContext PRECISE = new MathContext(60);
    private static final Q HUNDRED = Q.of(100);
    private static final Q NO = Q.ZERO;

    /** What one respondent adds, and the bucket he or she is in. */
    record Said(Q weight, Q figure, String bucket) {}

    /** A metric: what each respondent who counts says. */
    record Told(List<Said> said, boolean isMean) {
        Q weight() {
            return Q.sum(said.stream().map(Said::weight).toList());
        }

        Q value() {
            return Q.sum(said.stream()
                            .map(one -> one.weight().times(one.figure()))
                            .toList())
                    .over(weight());
        }

        double standardError() {
            Q mean = value();
            Q squares = Q.sum(said.stream()
                    .map(one -> {
                        Q off = one.weight().times(one.figure().minus(mean));
                        return off.times(off);
                    })
                    .toList());
            Q variance = squares.over(weight().times(weight()));
            long n = said.size();
            Q more = isMean ? variance.times(Q.of(n)).over(Q.of(n - 1)) : variance;
            return decimal(more).sqrt(PRECISE).doubleValue();
        }

        Q effectiveN() {
            Q squares = Q.sum(
                    said.stream().map(one -> one.weight().times(one.weight())).toList());
            return weight().times(weight()).over(squares);
        }

        Map<String, Q> buckets() {
            Map<String, Q> shares = new TreeMap<>();
            Q all = weight();
            said.forEach(one ->
                    shares.merge(one.bucket(), one.weight().times(HUNDRED).over(all), Q::plus));
            return shares;
        }
    }

    static BigDecimal decimal(Q number) {
        return new BigDecimal(number.above()).divide(new BigDecimal(number.below()), PRECISE);
    }

    /** By the name of the metric. */
    Map<String, Told> metrics() {
        Map<String, Told> all = new LinkedHashMap<>();
        for (Item item : asking.instrument().items()) {
            single(item, all);
            item.topBox().ifPresent(levels -> all.put("top-box item:" + item.id() + " " + levels, box(item, levels)));
        }
        asking.instrument().items().forEach(item -> several(item, all));
        return all;
    }

    private void single(Item item, Map<String, Told> all) {
        String of = " item:" + item.id();
        switch (item.asks()) {
            case RECOMMEND ->
                all.put(
                        "nps" + of,
                        rated(
                                item,
                                value -> value.compareTo(BigDecimal.valueOf(8)) > 0
                                        ? said(HUNDRED, "promoters")
                                        : value.compareTo(BigDecimal.valueOf(7)) < 0
                                                ? said(Q.of(-100), "detractors")
                                                : said(NO, "passives")));
            case SATISFACTION -> {
                all.put("csat-top-two" + of, box(item, 2));
                all.put("csat-mean" + of, mean(item));
                all.put("csat-percent-of-maximum" + of, percent(item));
            }
            case EFFORT -> all.put("ces-1" + of, mean(item));
            case EASE -> {
                all.put("ces-2" + of, mean(item));
                all.put("ces-2-top-three" + of, box(item, 3));
            }
            case MARK -> {
                all.put("mark" + of, mean(item));
                all.put(
                        "mark-eight-and-up" + of,
                        rated(
                                item,
                                value -> value.doubleValue() >= 8
                                        ? said(HUNDRED, "eight-and-up")
                                        : said(NO, value.doubleValue() < 7 ? "below-seven" : "seven")));
            }
            case EMOTION ->
                item.choices()
                        .forEach(emotion -> all.put(
                                "emotion" + of + " " + emotion.code(),
                                chosen(
                                        item,
                                        codes -> codes.contains(emotion.code())
                                                ? said(HUNDRED, "named")
                                                : said(NO, "not-named"))));
            default -> {
                // several together
            }
        }
    }

    private static Said said(Q figure, String bucket) {
        return new Said(Q.of(1), figure, bucket);
    }

    private Told told(boolean isMean, Function<Response, Optional<Said>> says) {
        return new Told(
                asking.responses().stream()
                        .flatMap(response -> says.apply(response).stream()
                                .map(one ->
                                        new Said(Q.of(response.weight().toBigDecimal()), one.figure(), one.bucket())))
                        .toList(),
                isMean);
    }

    private Told rated(Item item, Function<BigDecimal, Said> says) {
        return told(false, response -> response.level(item.id()).map(level -> says.apply(level.value())));
    }

    private Told mean(Item item) {
        return told(
                true,
                response -> response.level(item.id())
                        .map(level -> said(Q.of(level.value()), level.value().toPlainString())));
    }

    private Told percent(Item item) {
        Q low = Q.of(item.scale().lowest());
        Q width = Q.of(item.scale().highest()).minus(low);
        return told(
                true,
                response -> response.level(item.id()).map(level -> {
                    Q share = Q.of(level.value()).minus(low).over(width).times(HUNDRED);
                    return said(item.direction() == Direction.REVERSED ? HUNDRED.minus(share) : share, "");
                }));
    }

    private Told box(Item item, int levels) {
        return rated(item, value -> isInBox(item, value, levels) ? said(HUNDRED, "top-box") : said(NO, "other"));
    }

    /** Fewer than so many levels are more favourable. */
    private static boolean isInBox(Item item, BigDecimal value, int levels) {
        int sign = item.direction() == Direction.REVERSED ? -1 : 1;
        return item.scale().levels().stream()
                        .filter(level -> sign * level.value().compareTo(value) > 0)
                        .count()
                < levels;
    }

    private Told chosen(Item item, Function<Set<String>, Said> says) {
        return told(false, response -> codes(item, response).map(says));
    }

    private static Optional<Set<String>> codes(Item item, Response response) {
        return response.kind(item.id()) == AnswerKind.ANSWERED
                ? Optional.of(
                        response.choices(item.id()).stream().map(Choice::code).collect(Collectors.toSet()))
                : Optional.empty();
    }

    private void several(Item item, Map<String, Told> all) {
        switch (item.asks()) {
            case EMOTION -> all.put("net-emotion item:" + item.id(), told(false, response -> feels(item, response)));
            case ENTHUSIASM ->
                all.put(
                        "superpromoters " + about(item),
                        told(
                                false,
                                response -> promotes(
                                        response,
                                        List.of(item, other(item, Asks.SHARING), other(item, Asks.INFLUENCE)))));
            case FUNCTIONAL -> {
                Item without = other(item, Asks.DYSFUNCTIONAL);
                Function<Response, Optional<String>> kano = response -> kano(item, without, response);
                all.put("kano " + about(item), kano(kano));
                all.put("kano-better " + about(item), coefficient(kano, "attractive", HUNDRED));
                all.put("kano-worse " + about(item), coefficient(kano, "must-be", Q.of(-100)));
            }
            default -> {
                // told by its companion, or by itself
            }
        }
    }

    private static String about(Item item) {
        return Node.of(item.measures(), item.aspect()).toString();
    }

    private Item other(Item item, Asks asks) {
        return asking.instrument().items().stream()
                .filter(each -> each.asks() == asks && about(each).equals(about(item)))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Said> feels(Item item, Response response) {
        if (response.kind(item.id()) != AnswerKind.ANSWERED) {
            return Optional.empty();
        }
        List<Valence> felt = response.choices(item.id()).stream()
                .map(choice -> choice.valence().orElseThrow())
                .toList();
        boolean good = felt.contains(Valence.POSITIVE);
        boolean bad = felt.contains(Valence.NEGATIVE);
        return Optional.of(
                good && bad
                        ? said(NO, "mixed")
                        : good ? said(HUNDRED, "positive") : bad ? said(Q.of(-100), "negative") : said(NO, "neutral"));
    }

    private static Optional<Said> promotes(Response response, List<Item> items) {
        if (items.stream().anyMatch(item -> response.level(item.id()).isEmpty())) {
            return Optional.empty();
        }
        List<Boolean> meets = items.stream()
                .map(item ->
                        isInBox(item, response.level(item.id()).orElseThrow().value(), 2))
                .toList();
        return Optional.of(
                !meets.contains(false)
                        ? said(HUNDRED, "superpromoter")
                        : said(NO, meets.get(0) ? "enthusiastic" : "other"));
    }

    private static Optional<String> kano(Item with, Item without, Response response) {
        if (response.kind(with.id()) != AnswerKind.ANSWERED || response.kind(without.id()) != AnswerKind.ANSWERED) {
            return Optional.empty();
        }
        String one = response.choices(with.id()).get(0).code();
        String other = response.choices(without.id()).get(0).code();
        boolean same = one.equals(other) && (one.equals("like") || one.equals("dislike"));
        if (same) {
            return Optional.of("questionable");
        }
        if (one.equals("dislike") || other.equals("like")) {
            return Optional.of("reverse");
        }
        boolean pleases = one.equals("like");
        boolean hurts = other.equals("dislike");
        return Optional.of(pleases ? hurts ? "one-dimensional" : "attractive" : hurts ? "must-be" : "indifferent");
    }

    /** The heaviest category; of two as heavy the first of this order. */
    private Told kano(Function<Response, Optional<String>> kano) {
        Told all = told(false, response -> kano.apply(response).map(code -> said(NO, code)));
        Map<String, Q> shares = all.said().isEmpty() ? Map.of() : all.buckets();
        String most = "";
        for (String code :
                List.of("must-be", "one-dimensional", "attractive", "indifferent", "reverse", "questionable")) {
            Q share = shares.getOrDefault(code, NO);
            Q best = shares.getOrDefault(most, NO);
            most = most.isEmpty()
                            || share.minus(best).above().signum()
                                            * share.minus(best).below().signum()
                                    > 0
                    ? code
                    : most;
        }
        String winner = most;
        return told(
                false, response -> kano.apply(response).map(code -> said(code.equals(winner) ? HUNDRED : NO, code)));
    }

    private Told coefficient(Function<Response, Optional<String>> kano, String own, Q figure) {
        return told(
                false,
                response -> kano.apply(response)
                        .filter(code -> !code.equals("reverse") && !code.equals("questionable"))
                        .map(code -> said(code.equals(own) || code.equals("one-dimensional") ? figure : NO, code)));
    }

    /** The heaviest bucket of a Kano category. */
    static String category(Told told) {
        return told.said().stream()
                .filter(one -> !one.figure().isZero())
                .map(Said::bucket)
                .findFirst()
                .orElseThrow();
    }
}
