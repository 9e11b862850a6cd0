package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How service excellence works out, link by link: each link leads to the next. */
public enum EffectChain {
    /**
     * The European chain: the nine elements bring forth result a, that brings forth b, then c, then d. The results' titles are our
     * reading, see {@link ResultElement}.
     */
    EUROPEAN(
            "european",
            Source.SERVICE_EXCELLENCE,
            List.of(
                    new Link(
                            "elements",
                            Text.english("The nine elements").dutch("De negen elementen"),
                            Optional.empty()),
                    link(ResultElement.INSPIRED_EMPLOYEES),
                    link(ResultElement.OUTSTANDING_EXPERIENCE),
                    link(ResultElement.CUSTOMER_DELIGHT),
                    link(ResultElement.BUSINESS_RESULTS))),
    /**
     * The chain of ISO 23592: service excellence as a capability, excellent service, outstanding customer experience, customer
     * delight.
     */
    ISO(
            "iso",
            Source.ISO_23592,
            List.of(
                    new Link(
                            "service-excellence",
                            Text.english("Service excellence as a capability").dutch("Service excellence als vermogen"),
                            Optional.empty()),
                    new Link(
                            "excellent-service",
                            Text.english("Excellent service").dutch("Excellente service"),
                            Optional.empty()),
                    new Link(
                            "outstanding-customer-experience",
                            Text.english("Outstanding customer experience").dutch("Uitzonderlijke klantbeleving"),
                            Optional.empty()),
                    new Link(
                            "customer-delight",
                            Text.english("Customer delight").dutch("Customer delight (enthousiaste klanten)"),
                            Optional.empty())));

    private final String code;
    private final Source source;
    private final List<Link> links;

    EffectChain(String code, Source source, List<Link> links) {
        this.code = code;
        this.source = source;
        this.links = links;
    }

    private static Link link(ResultElement result) {
        return new Link(result.code(), result.title(), Optional.of(result));
    }

    /**
     * The chain with a code.
     *
     * @param code {@code european} or {@code iso}
     * @return the chain
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static EffectChain parse(String code) {
        return Codes.parse(Word.of("effect chain", "effectketen"), values(), EffectChain::code, code);
    }

    /**
     * The stable code.
     *
     * @return the code in kebab-case
     */
    public String code() {
        return code;
    }

    /**
     * The publication that describes the chain.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * The links, cause before effect.
     *
     * @return two links or more
     */
    public List<Link> links() {
        return links;
    }

    /**
     * One link of a chain.
     *
     * @param code the stable code, unique within its chain
     * @param title the title in English and Dutch
     * @param result the result element that this link is, if it is one of the four
     */
    public record Link(String code, Text title, Optional<ResultElement> result) {
        /** Checks that nothing is missing. */
        public Link {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(result, "result");
        }
    }
}
