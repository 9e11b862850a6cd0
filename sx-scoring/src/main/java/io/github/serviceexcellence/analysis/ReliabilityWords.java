package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.statistics.TextTable;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Puts reliability into words and into a table. */
final class ReliabilityWords {
    private static final int DECIMALS = 2;
    private static final int TABLE_DECIMALS = 3;
    private static final Word NOTHING = Word.same("");
    /** Columns of the table, and the places of those that items have. */
    private static final int COLUMNS = 13;

    private static final int ALPHA = 3;
    private static final int ITEM_REST = 9;

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

    static TextTable table(Reliability reliability) {
        TextTable table = TextTable.of(
                NOTHING,
                Word.same("n"),
                Word.same("items"),
                Word.same("alpha"),
                Word.of("95% low", "95% laag"),
                Word.of("high", "hoog"),
                Word.same("std.alpha"),
                Word.same("lambda6"),
                Word.of("mean r", "gemiddelde r"),
                Word.same("r.drop"),
                Word.same("SEM"),
                Word.same("omega.minres"),
                Word.same("omega.ml"));
        reliability.sets().forEach(set -> add(table, set));
        return table;
    }

    private static void add(TextTable table, ConstructReliability set) {
        table.row(
                Word.same(set.set().code()),
                Word.same(Long.toString(set.n())),
                Word.same(Integer.toString(set.size())),
                set.absence().<Wording>map(why -> Word.same(why.code())).orElseGet(() -> number(set.alpha())),
                number(set.interval().map(Interval::low)),
                number(set.interval().map(Interval::high)),
                number(set.standardisedAlpha()),
                number(set.lambda6()),
                number(set.meanCorrelation()),
                NOTHING,
                TextTable.figure(set.standardError(), 1),
                number(set.omega(FactorMethod.MINRES).map(Omega::total)),
                number(set.omega(FactorMethod.MAXIMUM_LIKELIHOOD).map(Omega::total)));
        set.items().forEach(item -> add(table, item));
    }

    private static void add(TextTable table, ItemReliability item) {
        List<Wording> cells = new ArrayList<>(Collections.nCopies(COLUMNS, NOTHING));
        cells.set(0, Word.same("  " + item.item()));
        cells.set(1, Word.same(Long.toString(item.n())));
        cells.set(ALPHA, number(item.alphaIfDropped()));
        cells.set(ITEM_REST, number(item.itemRest()));
        table.row(cells);
    }

    private static Wording number(OptionalDouble value) {
        return TextTable.figure(value, TABLE_DECIMALS);
    }

    private static Wording number(Optional<Double> value) {
        return TextTable.figure(value, TABLE_DECIMALS);
    }
}
