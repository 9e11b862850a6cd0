package io.github.serviceexcellence.card;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Wording;
import java.util.Objects;
import java.util.Optional;

/**
 * What to call a node, for a reader who is not known yet.
 *
 * @param node the node
 * @param own the title that goes before the node's own: of a construct that is no term of the framework, as it is, or the wording of an item
 */
public record NodeTitle(Node node, Optional<Text> own) implements Wording {
    /** Checks that nothing is missing. */
    public NodeTitle {
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(own, "own");
    }

    /**
     * The title in a language.
     *
     * @param language the reader's language
     * @return the own title, with the aspect in brackets unless that is how it is; without one what {@link Node#title} says
     */
    @Override
    public String in(Language language) {
        if (own.isEmpty()) {
            return node.title(language);
        }
        String title = own.get().in(language);
        return node.aspect() == Aspect.IS
                ? title
                : title + " (" + node.aspect().title().in(language) + ")";
    }
}
