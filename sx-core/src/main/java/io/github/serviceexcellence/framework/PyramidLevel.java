package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.Arrays;
import java.util.List;

/**
 * The four levels of the service excellence pyramid, level 1 at the bottom. The way up goes through the levels: the basis must be
 * in order first. Delight comes from the emotion, not from more of the basis.
 */
public enum PyramidLevel implements Term {
    /** Level 1: promises kept. */
    CORE_SERVICE(
            1,
            Tier.BASIS,
            "core-service",
            Text.english("Core service proposition").dutch("Basisdienstverlening"),
            Text.english(
                            "The organisation does what customers expect: it has good products, can be reached and keeps its promises.")
                    .dutch(
                            "De organisatie doet wat klanten verwachten: zij levert goede producten, is bereikbaar en komt afspraken na.")),
    /** Level 2: problems solved. */
    COMPLAINT_HANDLING(
            2,
            Tier.BASIS,
            "complaint-handling",
            Text.english("Customer feedback management").dutch("Klachtenafhandeling"),
            Text.english("Problems and complaints are handled well, fast and to the customer's satisfaction.")
                    .dutch("Problemen en klachten worden goed, snel en naar tevredenheid van de klant afgehandeld.")),
    /** Level 3: made personal. */
    INDIVIDUAL_SERVICE(
            3,
            Tier.EXCELLENCE,
            "individual-service",
            Text.english("Individual excellent service").dutch("Individuele service"),
            Text.english(
                            "Service answers personal preferences and exceeds expectations where it can; customers feel important.")
                    .dutch(
                            "De service sluit aan op persoonlijke voorkeuren en overtreft verwachtingen waar dat kan; klanten"
                                    + " voelen zich belangrijk.")),
    /** Level 4: joy and wonder. */
    SURPRISING_SERVICE(
            4,
            Tier.EXCELLENCE,
            "surprising-service",
            Text.english("Surprising excellent service").dutch("Verrassende service"),
            Text.english(
                            "Service stirs joy, wonder or amazement: it meets needs nobody voiced and solves problems exceptionally well.")
                    .dutch(
                            "De service wekt vreugde, verwondering of verbazing: zij voorziet in wensen die niemand heeft"
                                    + " uitgesproken en lost problemen uitstekend op."));

    private final int number;
    private final Tier tier;
    private final String code;
    private final Text title;
    private final Text description;

    PyramidLevel(int number, Tier tier, String code, Text title, Text description) {
        this.number = number;
        this.tier = tier;
        this.code = code;
        this.title = title;
        this.description = description;
    }

    /**
     * The level with a code.
     *
     * @param code for instance {@code core-service}
     * @return the level
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static PyramidLevel parse(String code) {
        return Codes.parse(Word.of("pyramid level", "piramideniveau"), values(), PyramidLevel::code, code);
    }

    /**
     * The number of the level.
     *
     * @return 1 (bottom) to 4 (top)
     */
    public int number() {
        return number;
    }

    /**
     * What the level counts as.
     *
     * @return basis for levels 1 and 2, excellence for levels 3 and 4
     */
    public Tier tier() {
        return tier;
    }

    /**
     * The levels that must be in order first.
     *
     * @return the lower levels, the lowest first; none for level 1
     */
    public List<PyramidLevel> below() {
        return List.copyOf(Arrays.asList(values()).subList(0, number - 1));
    }

    @Override
    public ConstructKind kind() {
        return ConstructKind.LEVEL;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Text description() {
        return description;
    }

    @Override
    public List<Source> sources() {
        return List.of(Source.CEN_TS_16880, Source.SERVICE_EXCELLENCE);
    }

    /** The two halves of the pyramid, told apart by what customers feel and the Dutch school mark (1 to 10) they give. */
    public enum Tier {
        /** The basis: customers are satisfied and give marks from 7 to just under 8. */
        BASIS(
                "basis",
                Text.english("Basis").dutch("Basis"),
                Text.english("Customers are satisfied.").dutch("Klanten zijn tevreden.")),
        /** Excellence: customers are delighted and give marks from a full 8 up to 10. */
        EXCELLENCE(
                "excellence",
                Text.english("Excellence").dutch("Excellentie"),
                Text.english("Customers are delighted.").dutch("Klanten zijn enthousiast."));

        private final String code;
        private final Text title;
        private final Text customers;

        Tier(String code, Text title, Text customers) {
            this.code = code;
            this.title = title;
            this.customers = customers;
        }

        /**
         * The tier with a code.
         *
         * @param code {@code basis} or {@code excellence}
         * @return the tier
         * @throws IllegalArgumentException if there is none; the message lists the valid codes
         */
        public static Tier parse(String code) {
            return Codes.parse(Word.of("tier", "laag"), values(), Tier::code, code);
        }

        /**
         * The stable code.
         *
         * @return the code
         */
        public String code() {
            return code;
        }

        /**
         * The title in English and Dutch.
         *
         * @return the title
         */
        public Text title() {
            return title;
        }

        /**
         * What customers are then.
         *
         * @return one sentence in English and Dutch
         */
        public Text customers() {
            return customers;
        }

        /**
         * Whether customers in this tier give such a school mark: 7 up to but not including 8 in the basis, 8 to 10 in excellence.
         * A mark below 7 belongs to neither.
         *
         * @param mark a Dutch school mark, 1 to 10
         * @return true if the mark belongs to this tier
         */
        public boolean covers(double mark) {
            return this == BASIS ? mark >= 7 && mark < 8 : mark >= 8 && mark <= 10;
        }
    }
}
