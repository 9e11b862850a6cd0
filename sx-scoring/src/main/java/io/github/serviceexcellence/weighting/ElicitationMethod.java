package io.github.serviceexcellence.weighting;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Language;
import java.util.Locale;

/** The ways in which people can be asked for weights. */
public enum ElicitationMethod {
    /** Experts divide 100 points: {@link BudgetAllocation}. */
    BUDGET_ALLOCATION(
            "budget-allocation",
            Text.english("Budget allocation").dutch("Budgetverdeling"),
            "OECD and JRC, Handbook on Constructing Composite Indicators (2008)"),
    /** Parts are compared in pairs: {@link AnalyticHierarchy}. */
    ANALYTIC_HIERARCHY(
            "analytic-hierarchy",
            Text.english("Analytic Hierarchy Process (AHP)").dutch("Analytic Hierarchy Process (AHP)"),
            "Saaty, The Analytic Hierarchy Process (McGraw-Hill, 1980)");

    private final String code;
    private final Text title;
    private final String source;

    ElicitationMethod(String code, Text title, String source) {
        this.code = code;
        this.title = title;
        this.source = source;
    }

    /**
     * The method with a code.
     *
     * @param code for instance {@code budget-allocation}
     * @return the method
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static ElicitationMethod parse(String code) {
        return Codes.parse(Word.of("elicitation method", "bevragingsmethode"), values(), ElicitationMethod::code, code);
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
     * The title for a reader.
     *
     * @param locale the reader's locale; a language other than Dutch reads English
     * @return the title
     */
    public String title(Locale locale) {
        return title(Language.of(locale));
    }

    /**
     * What {@link #title(Locale)} says, in a language of any kind.
     *
     * @param language the reader's language
     * @return the words
     */
    public String title(Language language) {
        return title.in(language);
    }

    /**
     * Where the method is described.
     *
     * @return author or body, title, year
     */
    public String source() {
        return source;
    }
}
