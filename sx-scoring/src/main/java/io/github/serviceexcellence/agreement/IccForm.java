package io.github.serviceexcellence.agreement;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Wording;

/**
 * Which of the six intraclass correlations: of one rating or of the mean of all, and what counts as error. Named as Shrout and Fleiss (1979) number
 * them, with McGraw and Wong's (1996) names beside.
 */
public enum IccForm implements Wording {
    /** ICC(1,1), ICC(1): one rating, where every target is rated by other assessors. */
    ONE_WAY_SINGLE(
            "ICC(1,1)",
            Text.english("one rating, each time of other assessors")
                    .dutch("\u00e9\u00e9n oordeel, telkens van andere beoordelaars")),
    /** ICC(2,1), ICC(A,1): one rating, where the assessors are a sample and must agree exactly. */
    AGREEMENT_SINGLE(
            "ICC(2,1)",
            Text.english("one rating, exact agreement").dutch("\u00e9\u00e9n oordeel, precieze overeenstemming")),
    /** ICC(3,1), ICC(C,1): one rating, where a constant difference between assessors does not matter. */
    CONSISTENCY_SINGLE(
            "ICC(3,1)",
            Text.english("one rating, apart from constant differences between assessors")
                    .dutch("\u00e9\u00e9n oordeel, los van vaste verschillen tussen beoordelaars")),
    /** ICC(1,k), ICC(k): the mean of k ratings, where every target is rated by other assessors. */
    ONE_WAY_MEAN(
            "ICC(1,k)",
            Text.english("the mean of all ratings, each time of other assessors")
                    .dutch("het gemiddelde van alle oordelen, telkens van andere beoordelaars")),
    /** ICC(2,k), ICC(A,k): the mean of k ratings, where the assessors are a sample and must agree exactly. */
    AGREEMENT_MEAN(
            "ICC(2,k)",
            Text.english("the mean of all ratings, exact agreement")
                    .dutch("het gemiddelde van alle oordelen, precieze overeenstemming")),
    /** ICC(3,k), ICC(C,k), Cronbach's alpha: the mean of k ratings, where a constant difference between assessors does not matter. */
    CONSISTENCY_MEAN(
            "ICC(3,k)",
            Text.english("the mean of all ratings, apart from constant differences between assessors")
                    .dutch("het gemiddelde van alle oordelen, los van vaste verschillen tussen beoordelaars"));

    private final String symbol;
    private final Text title;

    IccForm(String symbol, Text title) {
        this.symbol = symbol;
        this.title = title;
    }

    /**
     * How Shrout and Fleiss write it.
     *
     * @return such as {@code ICC(2,1)}
     */
    public String symbol() {
        return symbol;
    }

    /** What it is about, such as {@code one rating, exact agreement}. */
    @Override
    public String in(Language language) {
        return title.in(language);
    }
}
