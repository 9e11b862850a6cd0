package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of figures that go together along the chain. */
final class ChainStatement {
    /** One for each link. */
    static final int USUAL_LINKS = 3;

    static final ProblemKind ACROSS_GROUPS = Kind.of(
            "chain.across-groups",
            "What goes together across the parts of the organisation, in {period}:",
            "Wat samengaat, vergeleken tussen de onderdelen van de organisatie, over {period}:");
    static final ProblemKind OVER_TIME = Kind.of(
            "chain.over-time",
            "What goes together over time, with the later result measured {lag} periods later:",
            "Wat samengaat in de tijd, waarbij het volgende resultaat {lag} perioden later is gemeten:");
    static final ProblemKind NEXT_PERIOD = Kind.of(
            "chain.next-period",
            "What goes together over time, with the later result measured one period later:",
            "Wat samengaat in de tijd, waarbij het volgende resultaat \u00e9\u00e9n periode later is gemeten:");
    static final ProblemKind SAME_PERIOD = Kind.of(
            "chain.same-period",
            "What goes together over time, both measured in the same period:",
            "Wat samengaat in de tijd, beide gemeten in dezelfde periode:");
    static final ProblemKind ACROSS_UNITS = Kind.of(
            "chain.across-units",
            "What goes together across the units of breakdown {breakdown}, as far as they may be shown:",
            "Wat samengaat, vergeleken tussen de eenheden van indeling {breakdown}, voor zover die getoond mogen worden:");
    static final ProblemKind LINK =
            Kind.of("chain.link", "From result {from} to result {to}:", "Van resultaat {from} naar resultaat {to}:");
    static final ProblemKind NOTHING = Kind.of(
            "chain.nothing",
            "One of the two has no figures to set beside the other.",
            "Een van de twee heeft geen cijfers om naast het andere te leggen.");
    static final ProblemKind TOGETHER = Kind.of(
            "chain.together",
            "{first} and {second} go together: where one is better, the other tends to be better too (r = {r}; 95%: {low} to {high}; n = {n}).",
            "{first} en {second} gaan samen: waar het ene beter is, is het andere dat meestal ook (r = {r}; 95%: {low} tot {high}; n = {n}).");
    static final ProblemKind AGAINST = Kind.of(
            "chain.against",
            "{first} and {second} go against each other: where one is better, the other tends to be worse (r = {r}; 95%: {low} to {high}; n = {n}).",
            "{first} en {second} gaan tegen elkaar in: waar het ene beter is, is het andere meestal slechter (r = {r}; 95%: {low} tot {high}; n ="
                    + " {n}).");
    static final ProblemKind OPEN = Kind.of(
            "chain.open",
            "The figures do not tell whether {first} and {second} go together (r = {r}; 95%: {low} to {high}; n = {n}).",
            "Uit de cijfers is niet op te maken of {first} en {second} samengaan (r = {r}; 95%: {low} tot {high}; n = {n}).");
    static final ProblemKind TOO_FEW = Kind.of(
            "chain.too-few",
            "{first} and {second} have too few figures side by side (pairs: {n}); it takes {fewest} before an interval can be given.",
            "{first} en {second} hebben te weinig cijfers naast elkaar (paren: {n}); pas vanaf {fewest} is een interval te geven.");
    static final ProblemKind CONSTANT = Kind.of(
            "chain.constant",
            "{first} and {second}: nothing can be told from these {n} pairs, because one of the two is the same everywhere.",
            "{first} en {second}: uit deze {n} paren is niets op te maken, want een van de twee is overal gelijk.");
    static final ProblemKind PERIODS = Kind.of(
            "chain.periods",
            "{first} and {second}: nothing is told, because the periods of one of the two overlap or are not as long as each other. Make a measure of each"
                    + " length of period.",
            "{first} en {second}: hierover is niets te zeggen, want de perioden van een van de twee overlappen of zijn niet even lang. Maak voor elke"
                    + " lengte van periode een eigen maat.");
    static final ProblemKind ON_A_LINE = Kind.of(
            "chain.on-a-line",
            "{first} and {second}: the {n} pairs lie on a straight line (r = {r}). How uncertain that is cannot be told from so regular figures.",
            "{first} en {second}: de {n} paren liggen op een rechte lijn (r = {r}). Hoe onzeker dat is, valt uit zulke regelmatige cijfers niet af te leiden.");
    static final ProblemKind LEFT_OUT = Kind.of(
            "chain.left-out",
            "Left out, because one of the two figures is not there or may not be shown: {number}.",
            "Weggelaten, omdat een van de twee cijfers er niet is of niet getoond mag worden: {number}.");
    static final ProblemKind NO_PROOF = Kind.of(
            "chain.no-proof",
            "This is association and no proof: something else may move both, and the order of the chain is that of the model.",
            "Dit is samenhang en geen bewijs: iets anders kan op beide van invloed zijn, en de volgorde van de keten is die van het model.");
    static final ProblemKind FEW_PAIRS = Kind.of(
            "chain.few-pairs",
            "Few pairs say little: look at how wide the interval is.",
            "Weinig paren zeggen weinig: kijk hoe breed het interval is.");
    static final ProblemKind BOTH_RISE = Kind.of(
            "chain.both-rise",
            "Figures that both rise over time correlate by themselves, and since each period hangs on the one before, the interval is too narrow.",
            "Cijfers die allebei stijgen in de tijd, hangen vanzelf samen. En omdat elke periode afhangt van de vorige, is het interval te smal.");
    static final ProblemKind MANY = Kind.of(
            "chain.many",
            "With {number} pairs of measures side by side, some may go together by chance alone.",
            "Bij {number} paren maten naast elkaar kunnen er enkele puur door toeval samengaan.");

    private ChainStatement() {}
}
