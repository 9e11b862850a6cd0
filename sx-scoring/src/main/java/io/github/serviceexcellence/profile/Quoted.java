package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.problem.Wording;
import java.util.Locale;

/** A title in quotation marks. */
record Quoted(Wording title) implements Wording {
    @Override
    public String in(Locale locale) {
        return "\u201c" + title.in(locale) + "\u201d";
    }
}
