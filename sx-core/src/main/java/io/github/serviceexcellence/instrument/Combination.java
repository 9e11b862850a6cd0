package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Questions whose answers are read together, respondent by respondent: by them each respondent falls into one of some categories. An
 * instrument has one wherever its items {@linkplain Asks ask} for it.
 *
 * @param kind what is read from the answers
 * @param items the items, in the order in which their kind names them
 * @param construct what the items measure; nothing only for emotions that are about nothing
 * @param aspect which side of it
 */
public record Combination(Kind kind, List<ItemId> items, Optional<Construct> construct, Aspect aspect) {
    /** So many items are told in a message. */
    private static final int MOST_TOLD = 10;

    /**
     * Copies the items.
     *
     * @throws IllegalArgumentException if there is not one item for each question of the kind
     */
    public Combination {
        Objects.requireNonNull(kind, "kind");
        items = List.copyOf(items);
        Objects.requireNonNull(construct, "construct");
        Objects.requireNonNull(aspect, "aspect");
        if (items.size() != kind.asks().size()) {
            throw InvalidInputException.of(
                    InstrumentProblem.ITEMS_OF_COMBINATION.with(kind.code(), kind.askedCodes(), items.size()));
        }
    }

    static List<Combination> of(List<Item> items) {
        List<Combination> all = new ArrayList<>();
        for (Map.Entry<Key, List<Item>> group : groups(items).entrySet()) {
            Item first = group.getValue().get(0);
            List<ItemId> ids = group.getValue().stream().map(Item::id).toList();
            all.add(new Combination(group.getKey().kind(), ids, first.construct(), first.aspect()));
        }
        return all;
    }

    /** Tells which questions lack their companions, are there twice, or are not asked of the same people. */
    static void check(List<Item> items, Faults faults) {
        for (Map.Entry<Key, List<Item>> group : groups(items).entrySet()) {
            check(group.getKey(), group.getValue(), faults);
        }
    }

    private static void check(Key key, List<Item> group, Faults faults) {
        boolean complete =
                group.stream().map(Item::asks).toList().equals(key.kind().asks());
        if (!complete) {
            Word asking = told(group, item -> item.asks().code());
            faults.add(
                    "items",
                    InstrumentProblem.INCOMPLETE_COMBINATION.with(
                            key.about(), key.kind().askedCodes(), asking));
        } else if (group.stream().map(Item::voices).distinct().count() > 1) {
            Word voices =
                    told(group, item -> item.voices().stream().map(Voice::code).collect(Collectors.joining(", ")));
            faults.add("items", InstrumentProblem.COMBINATION_OF_VOICES.with(voices));
        }
    }

    private static Word told(List<Item> items, Function<Item, String> what) {
        return Word.list(items, MOST_TOLD, item -> Word.same(item.id() + " (" + what.apply(item) + ")"));
    }

    /** Each question after emotions by itself, the others by what they measure. */
    private record Key(Kind kind, String about) {}

    private static Map<Key, List<Item>> groups(List<Item> items) {
        Map<Key, List<Item>> groups = new LinkedHashMap<>();
        for (Item item : items) {
            Optional<Kind> kind = Kind.of(item.asks());
            if (kind.isPresent()) {
                groups.computeIfAbsent(key(kind.get(), item), none -> new ArrayList<>())
                        .add(item);
            }
        }
        // the constants of Asks stand in the order in which the kinds name them
        for (List<Item> group : groups.values()) {
            group.sort(Comparator.comparing(Item::asks));
        }
        return groups;
    }

    private static Key key(Kind kind, Item item) {
        return new Key(kind, kind == Kind.EMOTIONS ? item.id().value() : about(item));
    }

    private static String about(Item item) {
        return item.measures().qualifiedCode()
                + (item.aspect() == Aspect.IS ? "" : ":" + item.aspect().code());
    }

    /** What is read from answers that are read together. */
    public enum Kind {
        /** Whether the emotions that somebody names are pleasant. */
        EMOTIONS(
                "emotions",
                List.of(Asks.EMOTION),
                new Choice("positive", Text.english("only pleasant emotions").dutch("alleen prettige emoties")),
                new Choice(
                        "mixed",
                        Text.english("pleasant and unpleasant emotions").dutch("prettige en onprettige emoties")),
                new Choice("neutral", Text.english("neither of these").dutch("geen van beide")),
                new Choice("negative", Text.english("only unpleasant emotions").dutch("alleen onprettige emoties"))),
        /**
         * Whether somebody is a superpromoter: enthusiastic, shares it, and has influence (Vogelaar, De superpromotor). Each of the three
         * holds for an answer at one of the two most favourable levels, which is our reading.
         */
        SUPERPROMOTER(
                "superpromoter",
                List.of(Asks.ENTHUSIASM, Asks.SHARING, Asks.INFLUENCE),
                new Choice("superpromoter", Text.english("superpromoters").dutch("superpromotors")),
                new Choice(
                        "enthusiastic",
                        Text.english("enthusiastic, but not superpromoters")
                                .dutch("wel enthousiast, maar geen superpromotor")),
                new Choice("other", Text.english("not enthusiastic").dutch("niet enthousiast"))),
        /** What something means to somebody, from the answers with and without it, by the table of Kano and others (1984). */
        KANO(
                "kano",
                List.of(Asks.FUNCTIONAL, Asks.DYSFUNCTIONAL),
                new Choice("must-be", Text.english("must-be (basic need)").dutch("basisbehoefte")),
                new Choice(
                        "one-dimensional",
                        Text.english("one-dimensional (the more, the better)").dutch("hoe meer, hoe beter")),
                new Choice(
                        "attractive",
                        Text.english("attractive (pleasant surprise)").dutch("aangename verrassing")),
                new Choice(
                        "indifferent",
                        Text.english("indifferent (makes no difference)").dutch("maakt niet uit")),
                new Choice("reverse", Text.english("reverse (rather not)").dutch("liever niet")),
                new Choice(
                        "questionable",
                        Text.english("questionable (contradictory answers)").dutch("tegenstrijdig")));

        private final String code;
        private final List<Asks> asks;
        private final List<Choice> categories;

        Kind(String code, List<Asks> asks, Choice... categories) {
            this.code = code;
            this.asks = asks;
            this.categories = List.of(categories);
        }

        static Optional<Kind> of(Asks asks) {
            for (Kind kind : values()) {
                if (kind.asks.contains(asks)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        private String askedCodes() {
            return asks.stream().map(Asks::code).collect(Collectors.joining(", "));
        }

        /**
         * The kind with a code.
         *
         * @param code the code
         * @return the kind
         * @throws IllegalArgumentException if there is none; the message lists the valid codes
         */
        public static Kind parse(String code) {
            return Codes.parse(Word.of("combination of items", "combinatie van items"), values(), Kind::code, code);
        }

        /**
         * The stable code.
         *
         * @return the code in kebab-case
         */
        public String code() {
            return code;
        }

        /**
         * What the items ask.
         *
         * @return one kind of question for each item, in the order of {@link Combination#items()}
         */
        public List<Asks> asks() {
            return asks;
        }

        /**
         * The categories, into one of which everybody falls who answered all the items.
         *
         * @return codes with their titles; of Kano in the order in which the more frequent one is named where two are as frequent
         */
        public List<Choice> categories() {
            return categories;
        }
    }
}
