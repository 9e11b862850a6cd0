package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What is said of building blocks and their topics. */
final class BlockStatement {
    static final ProblemKind BLOCK =
            Kind.of("blocks.block", "Building block {block}: {cells}.", "Bouwsteen {block}: {cells}.");
    static final ProblemKind TOPIC = Kind.of("blocks.topic", "Topic {topic}: {cells}.", "Onderwerp {topic}: {cells}.");
    static final ProblemKind CELL =
            Kind.of("blocks.cell", "according to {voice} {performance}", "volgens {voice} {performance}");
    static final ProblemKind CELL_WITH_IMPORTANCE = Kind.of(
            "blocks.cell-with-importance",
            "according to {voice} {performance}, importance {importance}",
            "volgens {voice} {performance}, belang {importance}");
    static final ProblemKind NOT_ASKED = Kind.of(
            "blocks.not-asked",
            "nobody was asked about it, or it applied to nobody",
            "dit is aan niemand gevraagd, of was op niemand van toepassing");
    static final ProblemKind NO_CUSTOMER_ASKED = Kind.of(
            "blocks.no-customer-asked",
            "There are no answers of customers on these building blocks, although their voice belongs there: {blocks}.",
            "Over deze bouwstenen zijn er geen antwoorden van klanten, terwijl hun stem daar wel thuishoort: {blocks}.");
    static final ProblemKind NO_CUSTOMERS = Kind.of(
            "blocks.no-customers",
            "There is no card of customers, although their voice belongs in these building blocks: {blocks}.",
            "Er is geen kaart van klanten, terwijl hun stem in deze bouwstenen thuishoort: {blocks}.");
    static final ProblemKind BEHIND = Kind.of(
            "blocks.important-and-behind",
            "Important and behind, according to {voice}: {topic} matters {more} points more than the mean of the other topics and scores {less}"
                    + " points lower; chance explains neither.",
            "Belangrijk, maar blijft achter, volgens {voice}: {topic} is {more} punten belangrijker dan de andere onderwerpen gemiddeld en scoort"
                    + " {less} punten lager; toeval verklaart dat allebei niet.");
    static final ProblemKind NONE_BEHIND = Kind.of(
            "blocks.none-behind",
            "According to {voice} no topic is for sure both important and behind.",
            "Volgens {voice} is er geen onderwerp dat zeker belangrijk is en ook zeker achterblijft.");
    static final ProblemKind BEHIND_NOT_KNOWN = Kind.of(
            "blocks.behind-not-known",
            "Which topics are important and behind according to {voice} cannot be told: how sure these scores are, or what they have in common, is"
                    + " not known.",
            "Welke onderwerpen volgens {voice} belangrijk zijn en achterblijven, is niet te zeggen: hoe zeker deze scores zijn, of wat ze gemeen"
                    + " hebben, is niet bekend.");

    private BlockStatement() {}
}
