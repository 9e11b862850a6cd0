package io.github.serviceexcellence.card;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Wording;
import java.util.Locale;
import java.util.Optional;

/** What a card calls a node; {@code own} is the title that the card knows: of a construct of one's own, as it is, or the wording of an item. */
record NodeTitle(Node node, Optional<Text> own) implements Wording {
    @Override
    public String in(Locale locale) {
        if (own.isEmpty()) {
            return node.title(locale);
        }
        String title = own.get().in(locale);
        return node.aspect() == Aspect.IS
                ? title
                : title + " (" + node.aspect().title().in(locale) + ")";
    }
}
