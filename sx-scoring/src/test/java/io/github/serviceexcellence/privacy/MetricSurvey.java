package io.github.serviceexcellence.privacy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.summary.Questionnaires.table;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.KanoAnswers;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Valence;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.metric.MetricRef;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Threshold;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.summary.ItemStage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small survey of which every question makes metrics, scored or not, with blanks of which there are usual ones in each team.
 *
 * @param waves who is there each time that it is published
 */
record MetricSurvey(
        Instrument instrument,
        Map<ItemId, BigDecimal> weights,
        Threshold needed,
        Imputation imputation,
        ScoreTree tree,
        List<Response> people,
        List<Set<Integer>> waves) {
    private static final Text TEXT = Text.english("Text");
    private static final Facet TONE = new Facet("tone", LEADERSHIP, TEXT);
    private static final List<Construct> CONSTRUCTS = List.of(LEADERSHIP, LEADERSHIP, TONE, MONITORING);
    private static final List<Asks> TRIO = List.of(Asks.ENTHUSIASM, Asks.SHARING, Asks.INFLUENCE);
    private static final List<Imputation> IMPUTATIONS = List.of(
            Imputation.NONE, Imputation.NONE, Imputation.NONE, Imputation.UNANSWERED_AS_ZERO, Imputation.PERSON_MEAN);
    private static final AnswerKind[] MISSING = {AnswerKind.UNANSWERED, AnswerKind.DONT_KNOW, AnswerKind.NOT_APPLICABLE
    };
    private static final Breakdown TENURE = Breakdown.of("tenure");

    /** Of so many people at most; every seed another one. */
    static MetricSurvey of(long seed, int most) {
        return of(new Random(seed), most, true);
    }

    /** Everybody answered everything. */
    static MetricSurvey complete(long seed, int most) {
        return of(new Random(seed), most, false);
    }

    private static MetricSurvey of(Random random, int most, boolean blanks) {
        Instrument instrument = instrument(random);
        boolean alike = random.nextInt(4) > 0;
        Imputation imputation = alike ? Imputation.NONE : IMPUTATIONS.get(random.nextInt(IMPUTATIONS.size()));
        Map<ItemId, BigDecimal> weights = new LinkedHashMap<>();
        if (!alike && imputation != Imputation.PERSON_MEAN) {
            instrument.items().stream()
                    .filter(item -> item.kind() == ItemKind.RATING)
                    .forEach(item -> weights.put(item.id(), BigDecimal.valueOf(1 + random.nextInt(2))));
        }
        List<Response> people = people(instrument, random, 5 + random.nextInt(most - 4), blanks);
        return new MetricSurvey(
                instrument,
                weights,
                Threshold.of(1 + random.nextInt(3), 3),
                imputation,
                random.nextBoolean() ? ScoreTree.elementsOnly().measuredBy(instrument) : ScoreTree.of(Edition.EUROPEAN),
                people,
                waves(people.size(), random));
    }

    private static Instrument instrument(Random random) {
        InstrumentBuilder instrument = Instrument.builder("metrics", "1").title(TEXT);
        int ratings = 1 + random.nextInt(4);
        for (int item = 0; item < ratings; item++) {
            Construct measured = item == 0 ? LEADERSHIP : CONSTRUCTS.get(random.nextInt(CONSTRUCTS.size()));
            ItemBuilder rating = rating("i" + item, measured);
            switch (random.nextInt(3)) {
                case 0 -> instrument.item(rating);
                case 1 -> instrument.item(rating.asks(Asks.SATISFACTION));
                default -> instrument.item(rating.topBox(1 + random.nextInt(3)));
            }
        }
        if (random.nextInt(3) == 0) {
            Construct measured = CONSTRUCTS.get(random.nextInt(CONSTRUCTS.size()));
            for (Asks asks : TRIO) {
                ItemBuilder item = rating(asks.code(), measured).asks(asks);
                instrument.item(random.nextInt(3) == 0 ? item.topBox(1) : item);
            }
        }
        if (random.nextInt(3) == 0) {
            instrument.item(kano("with", Asks.FUNCTIONAL)).item(kano("without", Asks.DYSFUNCTIONAL));
        }
        if (random.nextInt(3) == 0) {
            instrument.item(base("felt")
                    .severalChoices(
                            new Choice("glad", TEXT, Valence.POSITIVE), new Choice("sad", TEXT, Valence.NEGATIVE))
                    .asks(Asks.EMOTION));
        }
        return instrument.build();
    }

    private static ItemBuilder base(String id) {
        return Item.builder(id).wording(TEXT).voice(Voice.EMPLOYEE);
    }

    private static ItemBuilder rating(String id, Construct measured) {
        return base(id).measures(measured).scale(Scale.range(1, 5));
    }

    private static ItemBuilder kano(String id, Asks asks) {
        return base(id).measures(MONITORING).choices(KanoAnswers.choices()).asks(asks);
    }

    private static List<Response> people(Instrument instrument, Random random, int size, boolean blanks) {
        boolean weighted = random.nextInt(4) == 0;
        int teams = 1 + random.nextInt(4);
        int tenures = Math.max(0, random.nextInt(6) - 3);
        int habit = random.nextInt(3) == 0 ? 2 : 1000;
        int skip = random.nextInt(4) == 0 ? 1000 : 3 + random.nextInt(25);
        Map<Integer, Set<Item>> usual = new HashMap<>();
        for (int team = 0; team <= teams; team++) {
            usual.put(
                    team,
                    instrument.items().stream()
                            .filter(item -> random.nextInt(habit) == 1)
                            .collect(Collectors.toSet()));
        }
        List<Response> people = new ArrayList<>();
        for (int person = 0; person < size; person++) {
            int team = random.nextInt(teams + 1);
            ResponseBuilder response = Response.builder(instrument);
            for (Item item : instrument.items()) {
                boolean blank = usual.getOrDefault(team, Set.of()).contains(item);
                if (blanks && blank != (random.nextInt(skip) == 0)) {
                    response.answer(item.id().value(), MISSING[random.nextInt(MISSING.length)]);
                } else {
                    answer(response, item, random);
                }
            }
            units(response, team, teams, tenures, random);
            people.add(
                    response.weight(Weight.ofMillionths(weighted ? 1_000_000 + random.nextInt(3) * 500_000 : 1_000_000))
                            .build());
        }
        return people;
    }

    private static void answer(ResponseBuilder response, Item item, Random random) {
        switch (item.kind()) {
            case RATING -> response.answer(item.id().value(), 1 + random.nextInt(5));
            case ONE_CHOICE ->
                response.choose(
                        item.id().value(), item.choices().get(random.nextInt(5)).code());
            default -> response.choose(item.id().value(), random.nextBoolean() ? "glad" : "sad");
        }
    }

    private static void units(ResponseBuilder response, int team, int teams, int tenures, Random random) {
        if (team < teams && random.nextInt(6) > 0) {
            response.unit(Breakdown.GROUP, "d" + team % 2, "t" + team);
        } else if (team < teams) {
            response.unit(Breakdown.GROUP, "d" + team % 2);
        }
        if (tenures > 0 && random.nextInt(10) > 0) {
            response.unit(TENURE, "u" + random.nextInt(tenures));
        }
    }

    /** Published once, or as people come, or as some leave and others come. */
    private static List<Set<Integer>> waves(int size, Random random) {
        Set<Integer> all = IntStream.range(0, size).boxed().collect(Collectors.toSet());
        int kind = random.nextInt(6);
        if (kind > 1) {
            return List.of(all);
        }
        List<Set<Integer>> waves = new ArrayList<>();
        Set<Integer> before = Set.of();
        for (int wave = 0; wave < 2; wave++) {
            Set<Integer> some = new HashSet<>(all);
            int less = 2 + random.nextInt(4);
            some.removeIf(person -> random.nextInt(less) == 0);
            if (kind == 0) {
                some.addAll(before);
            }
            waves.add(some);
            before = some;
        }
        return waves;
    }

    ItemStage stage() {
        return ItemStage.withDefaults()
                .withMinimumAnswered(needed)
                .withImputation(imputation)
                .withItemWeights(weights);
    }

    Publisher publisher(AnonymityFloor floor) {
        StandardStrategy strategy =
                StandardStrategy.withDefaults().withStage(stage()).withTree(tree);
        return Publisher.of(floor, strategy::score);
    }

    GroupedSummary summary(Set<Integer> some) {
        return stage().summariseGroups(table(
                instrument, some.stream().sorted().map(people::get).toList()));
    }

    /** What is shown, time after time, before it is rounded. */
    List<Publication> published(AnonymityFloor floor) {
        List<Publication> shown = new ArrayList<>();
        Publisher publisher = publisher(floor);
        for (int wave = 0; wave < waves.size(); wave++) {
            Set<Integer> now = waves.get(wave);
            Publication publication = publisher.unrounded(summary(now));
            shown.add(publication);
            if (wave < waves.size() - 1) {
                Set<Integer> left = new HashSet<>(now);
                left.removeAll(waves.get(wave + 1));
                publisher = left.isEmpty()
                        ? publisher.after(publication, summary(now))
                        : publisher.after(publication, summary(now), summary(left));
            }
        }
        return shown;
    }

    private Attack attack(int wave) {
        return new Attack(instrument, weights, needed, imputation, people).of(waves.get(wave));
    }

    Forms forms(List<Publication> shown) {
        Forms forms = new Forms(instrument.items().size());
        for (int wave = 0; wave < shown.size(); wave++) {
            attack(wave).add(forms, shown.get(wave));
        }
        return forms;
    }

    /** Of the first publications, and of a card of the first one that is shown beside them. */
    Forms forms(List<Publication> shown, ScoreCard also) {
        Forms forms = forms(shown);
        attack(0).add(forms, Breakdown.GROUP, also);
        return forms;
    }

    SecondMoments moments(List<Publication> shown) {
        SecondMoments moments = new SecondMoments(people.size());
        for (int wave = 0; wave < shown.size(); wave++) {
            moments.add(attack(wave), shown.get(wave));
        }
        return moments;
    }

    /** Whether a card shows the score of each question behind a metric; where weights differ of one question only. */
    boolean isAllScored(MetricRef ref, ScoreCard card) {
        List<Item> items = attack(0).itemsOf(ref);
        boolean alike = people.stream().map(Response::weight).distinct().count() == 1;
        return (items.size() == 1 || alike)
                && items.stream()
                        .allMatch(item -> card.find(Node.of(item.id()))
                                .flatMap(Score::points)
                                .isPresent());
    }

    MetricSurvey withoutLater() {
        return new MetricSurvey(instrument, weights, needed, imputation, tree, people, waves.subList(0, 1));
    }

    /** The same survey without a person. */
    MetricSurvey without(int person) {
        List<Response> fewer = new ArrayList<>(people);
        fewer.remove(person);
        List<Set<Integer>> then = waves.stream()
                .map(wave -> wave.stream()
                        .filter(each -> each != person)
                        .map(each -> each > person ? each - 1 : each)
                        .collect(Collectors.toSet()))
                .toList();
        return new MetricSurvey(instrument, weights, needed, imputation, tree, fewer, then);
    }
}
