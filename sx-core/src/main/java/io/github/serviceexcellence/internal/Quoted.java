package io.github.serviceexcellence.internal;

import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Wording;

/** A title in quotation marks, as it stands in a sentence. */
public record Quoted(Wording title) implements Wording {
    @Override
    public String in(Language language) {
        return of(title.in(language));
    }

    /** Words of one language in quotation marks. */
    public static String of(String words) {
        return "\u201c" + words + "\u201d";
    }
}
