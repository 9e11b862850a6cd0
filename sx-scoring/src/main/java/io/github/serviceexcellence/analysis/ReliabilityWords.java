package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Puts reliability into words and into a table. */
final class ReliabilityWords {
    private static final int DECIMALS = 2;
    private static final int TABLE_DECIMALS = 3;

    private final Reliability reliability;

    ReliabilityWords(Reliability reliability) {
        this.reliability = reliability;
    }

    List<Message> statements() {
        List<Message> said = new ArrayList<>();
        said.add(ReliabilityStatement.METHOD.with(reliability.missing().word()));
        reliability.sets().forEach(set -> said.addAll(of(set)));
        said.add(ReliabilityStatement.NOT_ONE_THING.with());
        said.add(ReliabilityStatement.CONFIDENTIAL.with());
        return List.copyOf(said);
    }

    private static List<Message> of(ConstructReliability set) {
        if (set.absence().isPresent()) {
            return List.of(ReliabilityStatement.NO_ALPHA.with(
                    new SetTitle(set.set()), reason(set.absence().get(), 2), set.n()));
        }
        List<Message> said = new ArrayList<>();
        said.add(alpha(set));
        if (set.alpha().orElseThrow() < 0) {
            said.add(ReliabilityStatement.NEGATIVE.with());
        }
        set.omegas()
                .values()
                .forEach(omega ->
                        said.add(ReliabilityStatement.OMEGA.with(figure(omega.total()), method(omega.method()))));
        set.withoutOmega()
                .forEach((method, why) -> said.add(ReliabilityStatement.NO_OMEGA.with(method(method), reason(why, 3))));
        if (set.lambda6().isEmpty()) {
            said.add(ReliabilityStatement.NO_LAMBDA.with());
        }
        return said;
    }

    private static Message alpha(ConstructReliability set) {
        Interval interval = set.interval().orElseThrow();
        return ReliabilityStatement.ALPHA.with(
                new SetTitle(set.set()),
                figure(set.alpha().orElseThrow()),
                figure(interval.low()),
                figure(interval.high()),
                set.size(),
                set.n(),
                figure(set.meanCorrelation().orElseThrow()),
                Figure.of(set.standardError().orElseThrow()));
    }

    private static Figure figure(double value) {
        return new Figure(value, DECIMALS);
    }

    static Word method(FactorMethod method) {
        return switch (method) {
            case MINRES -> Word.of("minimum residuals (minres)", "minimale residuen (minres)");
            case MAXIMUM_LIKELIHOOD -> Word.of("maximum likelihood", "maximum likelihood");
        };
    }

    private static Word reason(NoReliability why, int fewestItems) {
        return switch (why) {
            case TOO_FEW_ITEMS ->
                Word.of("it takes at least {count} items", "daarvoor zijn minstens {count} items nodig", fewestItems);
            case TOO_FEW_RESPONDENTS ->
                Word.of(
                        "it takes at least 2 respondents who answered the same items",
                        "daarvoor zijn minstens 2 respondenten nodig die dezelfde items hebben ingevuld");
            case CONSTANT_ITEM ->
                Word.of(
                        "an item has the same answer from everybody who counts",
                        "bij een item gaf iedereen die meetelt hetzelfde antwoord");
            case CONSTANT_TOTAL ->
                Word.of(
                        "the sum of the items is the same for everybody",
                        "de som van de items is voor iedereen gelijk");
            case INCONSISTENT_PAIRS ->
                Word.of(
                        "the pairs of items are of too different respondents; take listwise",
                        "de paren items zijn van te verschillende respondenten; kies listwise");
            case DEPENDENT_ITEMS ->
                Word.of(
                        "an item follows from the others exactly, there are no more respondents than items, or the pairs do not fit together",
                        "een item volgt precies uit de andere, er zijn niet meer respondenten dan items, of de paren passen niet bij elkaar");
            case NO_FACTOR -> Word.of("no factor could be found", "er is geen factor gevonden");
        };
    }

    static String table(Reliability reliability) {
        PlainTable table = new PlainTable(
                "",
                "n",
                "items",
                "alpha",
                "95% low",
                "high",
                "std.alpha",
                "lambda6",
                "mean r",
                "r.drop",
                "SEM",
                "omega.minres",
                "omega.ml");
        reliability.sets().forEach(set -> add(table, set));
        return table + "\nalpha of items: if dropped; SEM in points; missing answers "
                + reliability.missing().word().in(Locale.ENGLISH);
    }

    private static void add(PlainTable table, ConstructReliability set) {
        table.add(List.of(
                set.set().code(),
                Long.toString(set.n()),
                Integer.toString(set.size()),
                set.absence().map(NoReliability::code).orElseGet(() -> number(set.alpha())),
                number(end(set.interval().map(Interval::low))),
                number(end(set.interval().map(Interval::high))),
                number(set.standardisedAlpha()),
                number(set.lambda6()),
                number(set.meanCorrelation()),
                "",
                PlainTable.number(set.standardError(), 1),
                number(omega(set, FactorMethod.MINRES)),
                number(omega(set, FactorMethod.MAXIMUM_LIKELIHOOD))));
        for (ItemReliability item : set.items()) {
            table.add(List.of(
                    "  " + item.item(),
                    Long.toString(item.n()),
                    "",
                    number(item.alphaIfDropped()),
                    "",
                    "",
                    "",
                    "",
                    "",
                    number(item.itemRest()),
                    "",
                    "",
                    ""));
        }
    }

    private static OptionalDouble end(Optional<Double> end) {
        return end.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private static OptionalDouble omega(ConstructReliability set, FactorMethod method) {
        return end(set.omega(method).map(Omega::total));
    }

    private static String number(OptionalDouble value) {
        return PlainTable.number(value, TABLE_DECIMALS);
    }
}
