package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.List;

/** How one term of the framework bears on another. */
public enum ConnectionKind {
    /** Experience design stands at the centre: the eight other elements take their shape from it. */
    SHAPES("shapes", "gives shape to", "geeft vorm aan", Source.SERVICE_EXCELLENCE),
    /** Understanding customers lies at the base. That it lies under each of the other elements is our reading. */
    UNDERLIES("underlies", "lies at the base of", "is de basis van", Source.SERVICE_EXCELLENCE),
    /** Monitoring steers on the results a to d. */
    WATCHES("watches", "watches over", "bewaakt", Source.SERVICE_EXCELLENCE),
    /** Insight is no block beside the others: it runs through all of them. */
    RUNS_THROUGH("runs-through", "runs through", "loopt door in", Source.CUSTOMER_REVOLUTION);

    private final String code;
    private final Text title;
    private final Source source;

    ConnectionKind(String code, String english, String dutch, Source source) {
        this.code = code;
        this.title = Text.english(english).dutch(dutch);
        this.source = source;
    }

    /**
     * The kind with a code.
     *
     * @param code the code
     * @return the kind
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static ConnectionKind parse(String code) {
        return Codes.parse(Word.of("kind of connection", "soort verband"), values(), ConnectionKind::code, code);
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
     * What stands between the two terms where the connection is put into words.
     *
     * @return for instance "gives shape to"
     */
    public Text title() {
        return title;
    }

    /**
     * Where these connections come from.
     *
     * @return the sources, at least one
     */
    public List<Source> sources() {
        return List.of(source);
    }
}
