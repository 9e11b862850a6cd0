package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.points.Aggregation;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Normalisation;
import io.github.serviceexcellence.points.Normalisations;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes strategies of their descriptions: of one that a score card carries, or that stood in a document. It knows what the library
 * ships and what it was given; nothing is looked up anywhere else.
 *
 * <pre>{@code
 * StrategyCatalogue catalogue = StrategyCatalogue.standard().with(midrange);
 * ScoringStrategy again = catalogue.strategy(card.strategy());
 * ScoreCard later = again.score(newTable);
 * }</pre>
 */
public final class StrategyCatalogue {
    private static final StrategyCatalogue SHIPPED =
            new StrategyCatalogue(List.of(), List.of(), List.of(), new TreeMap<>());

    private final List<Aggregation> aggregations;
    private final List<Normalisation> normalisations;
    private final List<ScoreTree> trees;
    private final SortedMap<String, Function<StrategyDescription, ? extends ScoringStrategy>> strategies;

    private StrategyCatalogue(
            List<Aggregation> aggregations,
            List<Normalisation> normalisations,
            List<ScoreTree> trees,
            SortedMap<String, Function<StrategyDescription, ? extends ScoringStrategy>> strategies) {
        this.aggregations = aggregations;
        this.normalisations = normalisations;
        this.trees = trees;
        this.strategies = strategies;
    }

    /**
     * What the library ships: {@link StandardStrategy} with all {@link Aggregations} and {@link Normalisations}.
     *
     * @return the catalogue
     */
    public static StrategyCatalogue standard() {
        return SHIPPED;
    }

    /**
     * This catalogue with an aggregation of one's own, to be found by its name.
     *
     * @param own the aggregation
     * @return the longer catalogue
     * @throws IllegalArgumentException if there is an aggregation of that name already
     */
    public StrategyCatalogue with(Aggregation own) {
        requireFree(Word.of("an aggregation", "een aggregatie"), own.name(), this::aggregation);
        return new StrategyCatalogue(and(aggregations, own), normalisations, trees, strategies);
    }

    /**
     * This catalogue with a normalisation of one's own, to be found by its name.
     *
     * @param own the normalisation
     * @return the longer catalogue
     * @throws IllegalArgumentException if there is a normalisation of that name already
     */
    public StrategyCatalogue with(Normalisation own) {
        requireFree(Word.of("a normalisation", "een normalisatie"), own.name(), this::normalisation);
        return new StrategyCatalogue(aggregations, and(normalisations, own), trees, strategies);
    }

    /**
     * This catalogue with a tree of one's own. A description says what a tree is made of, but not what it and its wholes are called: a
     * strategy with a tree of this code then has these titles.
     *
     * @param own the tree
     * @return the longer catalogue
     * @throws IllegalArgumentException if there is a tree of that code already, in the library or given
     */
    public StrategyCatalogue with(ScoreTree own) {
        if (own.isShipped() || tree(own.code()).isPresent()) {
            throw InvalidInputException.of(StrategyProblem.TREE_TAKEN.with(own.code()));
        }
        return new StrategyCatalogue(aggregations, normalisations, and(trees, own), strategies);
    }

    private Optional<ScoreTree> tree(String code) {
        return trees.stream().filter(tree -> tree.code().equals(code)).findFirst();
    }

    private Aggregation aggregation(String name) {
        return Aggregations.parse(name, aggregations);
    }

    private Normalisation normalisation(String name) {
        return Normalisations.parse(name, normalisations);
    }

    private static void requireFree(Word what, String name, Function<String, ?> parser) {
        if (isKnown(name, parser)) {
            throw InvalidInputException.of(StrategyProblem.NAME_TAKEN.with(what, Codes.shorten(name)));
        }
    }

    private static boolean isKnown(String name, Function<String, ?> parser) {
        try {
            return parser.apply(name) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static <T> List<T> and(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    /**
     * This catalogue with a strategy of one's own, to be found by the name in its description.
     *
     * @param name the name
     * @param own makes the strategy of a description with that name, whose options it reads; it throws an IllegalArgumentException if
     *     they are wrong
     * @return the longer catalogue
     * @throws IllegalArgumentException if the name is no id, or there is a strategy of that name already
     */
    public StrategyCatalogue with(String name, Function<StrategyDescription, ? extends ScoringStrategy> own) {
        Codes.id(Word.of("strategy name", "strategienaam"), name);
        if (names().contains(name)) {
            throw InvalidInputException.of(StrategyProblem.STRATEGY_TAKEN.with(name));
        }
        SortedMap<String, Function<StrategyDescription, ? extends ScoringStrategy>> longer = new TreeMap<>(strategies);
        longer.put(name, Objects.requireNonNull(own, "own"));
        return new StrategyCatalogue(aggregations, normalisations, trees, longer);
    }

    /**
     * The names of the strategies there are.
     *
     * @return {@code standard} and those of one's own, sorted
     */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(strategies.keySet());
        names.add(StandardStrategy.NAME);
        return Collections.unmodifiableSortedSet(names);
    }

    /**
     * The strategy that a description names. Its own description is equal to the given one.
     *
     * @param description the name and every option
     * @return the strategy
     * @throws IllegalArgumentException telling every fault: a strategy, an aggregation or a normalisation that is not known, an option
     *     that is missing or not known, a choice that cannot be read; or if a strategy of one's own describes itself in another way
     */
    public ScoringStrategy strategy(StrategyDescription description) {
        String name = description.name();
        if (name.equals(StandardStrategy.NAME)) {
            return StandardStrategy.from(
                    new OptionReader(description), this::aggregation, this::normalisation, this::tree);
        }
        Function<StrategyDescription, ? extends ScoringStrategy> own = strategies.get(name);
        if (own == null) {
            throw Codes.unknown(Word.of("strategy of this catalogue", "strategie van deze catalogus"), name, names());
        }
        ScoringStrategy made = Objects.requireNonNull(own.apply(description), "strategy");
        if (!made.description().equals(description)) {
            throw InvalidInputException.of(StrategyProblem.OTHER_DESCRIPTION.with(description, made.description()));
        }
        return made;
    }
}
