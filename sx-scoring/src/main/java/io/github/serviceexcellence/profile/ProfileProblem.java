package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with what a profile is to be made of. */
final class ProfileProblem {
    static final ProblemKind INVALID = Kind.of(
            "profile.invalid", "no profile can be made of these cards", "van deze kaarten is geen profiel te maken");
    static final ProblemKind NO_CARD = Kind.of(
            "profile.no-card",
            "there is no card; give the card of one voice or more",
            "er is geen kaart; geef van minstens één stem de kaart");
    static final ProblemKind BLOCKS_OF_ELEMENTS = Kind.of(
            "profile.blocks-of-elements",
            "the tree of the card of {voice} makes building blocks of elements; score with the tree of dimensions, which the strategy has by default",
            "de indeling van de kaart van {voice} maakt bouwstenen van elementen; gebruik de indeling in dimensies, die de strategie standaard"
                    + " heeft");
    static final ProblemKind OTHER_VOICE = Kind.of(
            "profile.other-voice",
            "the card given for {voice} says that it is of {told}; give each voice its own card",
            "de kaart die voor {voice} is gegeven, zegt zelf van {told} te zijn; geef elke stem zijn eigen kaart");

    private ProfileProblem() {}
}
