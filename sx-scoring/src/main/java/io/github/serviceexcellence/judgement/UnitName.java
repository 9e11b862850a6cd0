package io.github.serviceexcellence.judgement;

import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.response.GroupKey;

/** What to call a unit. Units that read alike stay two. */
record UnitName(GroupKey unit) implements Wording {
    @Override
    public String in(Language language) {
        return unit.value();
    }
}
