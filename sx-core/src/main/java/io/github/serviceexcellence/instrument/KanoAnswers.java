package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.framework.Text;
import java.util.List;
import java.util.stream.Collectors;

/** The five answers to a question after Kano, Seraku, Takahashi and Tsuji (1984), which the two questions of a pair share. */
public final class KanoAnswers {
    private static final List<Choice> CHOICES = List.of(
            new Choice("like", Text.english("I would like that").dutch("Dat zou ik fijn vinden")),
            new Choice("must-be", Text.english("I would expect that").dutch("Dat vind ik vanzelfsprekend")),
            new Choice("neutral", Text.english("It makes no difference to me").dutch("Dat maakt mij niet uit")),
            new Choice("live-with", Text.english("I can live with that").dutch("Daar kan ik mee leven")),
            new Choice("dislike", Text.english("I would dislike that").dutch("Dat zou ik vervelend vinden")));

    private KanoAnswers() {}

    /**
     * The answers, as choices of an item that {@linkplain Asks#FUNCTIONAL asks} how one would feel with something, or {@linkplain
     * Asks#DYSFUNCTIONAL without}.
     *
     * @return like, must-be, neutral, live-with and dislike, in English and Dutch
     */
    public static Choice[] choices() {
        return CHOICES.toArray(Choice[]::new);
    }

    /** Whether these are the five, whatever their labels. */
    static boolean are(List<Choice> choices) {
        return codes(choices).equals(codes());
    }

    /** The codes in their order, as a message names them. */
    static String codes() {
        return codes(CHOICES);
    }

    private static String codes(List<Choice> choices) {
        return choices.stream().map(Choice::code).collect(Collectors.joining(", "));
    }
}
