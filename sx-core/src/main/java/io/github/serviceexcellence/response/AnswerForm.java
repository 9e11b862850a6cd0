package io.github.serviceexcellence.response;

import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;

/** In what form an answer is given, and which items take it. */
enum AnswerForm {
    VALUE(Word.of("a value", "een waarde")),
    CHOICES(Word.of("a choice", "een keuze")),
    TEXT(Word.of("a text", "een tekst"));

    private final Word word;

    AnswerForm(Word word) {
        this.word = word;
    }

    boolean fits(Item item) {
        return of(item) == this;
    }

    /** What to say of an item that takes another form. */
    Message refusal(Item item) {
        return ResponseProblem.OTHER_KIND.with(item.id(), of(item).word, word);
    }

    private static AnswerForm of(Item item) {
        return switch (item.kind()) {
            case RATING -> VALUE;
            case ONE_CHOICE, SEVERAL_CHOICES -> CHOICES;
            case TEXT -> TEXT;
        };
    }
}
