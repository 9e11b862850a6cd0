package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.response.GroupKey;
import java.util.Locale;

/** What to call a unit. Units that read alike stay two. */
record UnitName(GroupKey unit) implements Wording {
    @Override
    public String in(Locale locale) {
        return unit.value();
    }
}
