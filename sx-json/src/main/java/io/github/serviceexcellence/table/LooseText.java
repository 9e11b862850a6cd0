package io.github.serviceexcellence.table;

import io.github.serviceexcellence.intake.UnitSpelling;

/** Texts as they are compared with those that the caller named: always in composed characters, and as loosely as the caller wants. */
final class LooseText {
    private LooseText() {}

    /** What texts that mean the same share. */
    static String fold(String text, boolean loose) {
        String canonical = UnitSpelling.canonical(text);
        return loose ? TextForms.loosen(TextForms.fold(canonical)) : canonical;
    }
}
