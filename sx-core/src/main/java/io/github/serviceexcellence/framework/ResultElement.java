package io.github.serviceexcellence.framework;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import java.util.List;

/**
 * The four result elements, lettered a to d, on which {@link Element#MONITORING} steers. Each leads to the next, see {@link
 * EffectChain#EUROPEAN}; the delight of customers needs the delight of employees.
 *
 * <p>That there are four, lettered a to d, is certain. Which result stands behind which letter, and its title, is our reading of
 * the chain that the sources describe; their official names are not known to this library.
 */
public enum ResultElement implements Term {
    /** Inspired, engaged employees: letter a. */
    INSPIRED_EMPLOYEES(
            'a',
            "inspired-employees",
            Text.english("Inspired, engaged employees").dutch("Bezielde, betrokken medewerkers"),
            Text.english("Employees feel a lasting emotional bond with the organisation.")
                    .dutch("Medewerkers voelen een blijvende emotionele band met de organisatie.")),
    /** Outstanding customer experience: letter b. */
    OUTSTANDING_EXPERIENCE(
            'b',
            "outstanding-experience",
            Text.english("Outstanding customer experience").dutch("Uitzonderlijke klantbeleving"),
            Text.english("Inspired employees give customers an exceptional experience.")
                    .dutch("Bezielde medewerkers bezorgen klanten een uitzonderlijke beleving.")),
    /** Customer delight, loyalty, recommendation: letter c. */
    CUSTOMER_DELIGHT(
            'c',
            "customer-delight",
            Text.english("Customer delight, loyalty, recommendation")
                    .dutch("Customer delight, loyaliteit, aanbeveling"),
            Text.english("Customers are delighted with their experience, stay, and recommend the organisation.")
                    .dutch("Klanten zijn enthousiast over hun beleving, blijven klant en bevelen de organisatie aan.")),
    /** Results and position: letter d. */
    BUSINESS_RESULTS(
            'd',
            "business-results",
            Text.english("Results and position").dutch("Resultaten en positie"),
            Text.english(
                            "A company earns better financial results and a stronger position; government and care earn reputation,"
                                    + " satisfied commissioning parties and, where customers can choose, more customers.")
                    .dutch(
                            "Een bedrijf behaalt betere financi\u00eble resultaten en een sterkere positie; overheid en zorg winnen"
                                    + " aan reputatie, tevreden opdrachtgevers en, waar klanten kunnen kiezen, meer klanten."));

    private final char letter;
    private final String code;
    private final Text title;
    private final Text description;

    ResultElement(char letter, String code, Text title, Text description) {
        this.letter = letter;
        this.code = code;
        this.title = title;
        this.description = description;
    }

    /**
     * The result with a code.
     *
     * @param code for instance {@code customer-delight}
     * @return the result
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static ResultElement parse(String code) {
        return Codes.parse(Word.of("result element", "resultaatelement"), values(), ResultElement::code, code);
    }

    /**
     * The letter in the model.
     *
     * @return {@code 'a'} to {@code 'd'}
     */
    public char letter() {
        return letter;
    }

    @Override
    public ConstructKind kind() {
        return ConstructKind.RESULT;
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
}
