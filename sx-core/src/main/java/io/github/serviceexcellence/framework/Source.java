package io.github.serviceexcellence.framework;

/** The publications that the framework's terms come from. */
public enum Source {
    /** The European technical specification. */
    CEN_TS_16880(
            "CEN/TS 16880:2015, Service excellence - Creating outstanding customer experiences through service excellence"),
    /** The international standard. */
    ISO_23592("ISO 23592:2021, Service excellence - Principles and model"),
    /** The Dutch authors' account of the model. */
    SERVICE_EXCELLENCE("Thomassen and De Haan, Service Excellence"),
    /** The Dutch authors' book on the paradigm shifts. */
    EXCELLEREN_IN_SERVICE("Thomassen and De Haan, Excelleren in service"),
    /** The six building blocks. */
    CUSTOMER_REVOLUTION("Customer Revolution, six building blocks (2016)");

    private final String citation;

    Source(String citation) {
        this.citation = citation;
    }

    /**
     * How to cite the publication.
     *
     * @return author or body, year where known, title
     */
    public String citation() {
        return citation;
    }
}
