package io.github.serviceexcellence.metric;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Combination;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which metric it is. */
public enum MetricKind {
    /**
     * Net Promoter Score: the share of promoters (9 and 10 of 0 to 10) minus that of detractors (0 to 6). Source: Reichheld (2003). It is one
     * reading among others: the same score may hide a quiet middle or two camps.
     */
    NPS(
            "nps",
            MetricUnit.NET,
            IntervalMethod.WALD,
            "Net Promoter Score (NPS)",
            "Net Promoter Score (NPS)",
            recommend()),
    /** The same of the organisation as a place to work: a recommend question that measures result a, inspired employees. */
    ENPS(
            "enps",
            MetricUnit.NET,
            IntervalMethod.WALD,
            "Employee Net Promoter Score (eNPS)",
            "Employee Net Promoter Score (eNPS)",
            recommend()),
    /** Customer satisfaction as the share of the two most favourable answers. */
    CSAT_TOP_TWO(
            "csat-top-two",
            MetricUnit.PERCENT,
            IntervalMethod.WILSON,
            "Customer satisfaction (CSAT), share of the two best answers",
            "Klanttevredenheid (CSAT), aandeel van de twee beste antwoorden",
            box()),
    /** Customer satisfaction as the mean answer, on the scale of the item; of a scale in reverse low is good. */
    CSAT_MEAN(
            "csat-mean",
            MetricUnit.SCALE,
            IntervalMethod.STUDENT,
            "Customer satisfaction (CSAT), mean",
            "Klanttevredenheid (CSAT), gemiddelde",
            List.of()),
    /** Customer satisfaction as percent of maximum: (mean - lowest) / (highest - lowest), with the direction of the item. */
    CSAT_PERCENT_OF_MAXIMUM(
            "csat-percent-of-maximum",
            MetricUnit.PERCENT,
            IntervalMethod.STUDENT,
            "Customer satisfaction (CSAT), percent of maximum",
            "Klanttevredenheid (CSAT), percentage van het maximum",
            List.of()),
    /** Customer Effort Score 1.0: the mean effort, 1 to 5, of which 1 is good. Source: Dixon, Freeman and Toman (2010). */
    CES_1(
            "ces-1",
            MetricUnit.SCALE,
            IntervalMethod.STUDENT,
            "Customer Effort Score 1.0 (mean effort, low is good)",
            "Customer Effort Score 1.0 (gemiddelde moeite, laag is goed)",
            List.of()),
    /** Customer Effort Score 2.0: the mean agreement that it was easy, 1 to 7, of which 7 is good. */
    CES_2(
            "ces-2",
            MetricUnit.SCALE,
            IntervalMethod.STUDENT,
            "Customer Effort Score 2.0 (mean ease, high is good)",
            "Customer Effort Score 2.0 (gemiddeld gemak, hoog is goed)",
            List.of()),
    /** Customer Effort Score 2.0 as the share that agrees at least somewhat: 5 to 7 of 7. */
    CES_2_TOP_THREE(
            "ces-2-top-three",
            MetricUnit.PERCENT,
            IntervalMethod.WILSON,
            "Customer Effort Score 2.0, share of the three best answers",
            "Customer Effort Score 2.0, aandeel van de drie beste antwoorden",
            box()),
    /** The share that answers at one of the most favourable levels: as many as the item's {@linkplain MetricRef#answer() top box} has. */
    TOP_BOX(
            "top-box",
            MetricUnit.PERCENT,
            IntervalMethod.WILSON,
            "Top box (share of the best answers)",
            "Topbox (aandeel van de beste antwoorden)",
            box()),
    /** The mean Dutch school mark, 1 to 10. */
    MARK(
            "mark",
            MetricUnit.SCALE,
            IntervalMethod.STUDENT,
            "School mark (mean)",
            "Rapportcijfer (gemiddelde)",
            List.of()),
    /** The share of school marks of 8 and up: where delight begins, as we read "a full eight, nines and tens". */
    MARK_EIGHT_AND_UP(
            "mark-eight-and-up",
            MetricUnit.PERCENT,
            IntervalMethod.WILSON,
            "Share of school marks of 8 and up",
            "Rapportcijfers van 8 en hoger",
            List.of(
                    new Choice("eight-and-up", Text.english("8 and up").dutch("8 en hoger")),
                    new Choice("seven", Text.english("7 to just under 8").dutch("7 tot net onder de 8")),
                    new Choice("below-seven", Text.english("below 7").dutch("lager dan 7")))),
    /** The share that names an emotion, of all who named one or said that there was none. */
    EMOTION(
            "emotion",
            MetricUnit.PERCENT,
            IntervalMethod.WILSON,
            "Emotion named",
            "Genoemde emotie",
            List.of(
                    new Choice("named", Text.english("named").dutch("genoemd")),
                    new Choice("not-named", Text.english("not named").dutch("niet genoemd")))),
    /** Net emotion: the share that felt only pleasant emotions minus the share that felt only unpleasant ones. The formula is ours. */
    NET_EMOTION(
            "net-emotion",
            MetricUnit.NET,
            IntervalMethod.WALD,
            "Net emotion",
            "Netto-emotie",
            Combination.Kind.EMOTIONS.categories()),
    /** The share of superpromoters: enthusiastic, sharing it, with influence. Source: Vogelaar, De superpromotor; the box of two is our reading. */
    SUPERPROMOTERS(
            "superpromoters",
            MetricUnit.PERCENT,
            IntervalMethod.WILSON,
            "Superpromoters",
            "Superpromotors",
            Combination.Kind.SUPERPROMOTER.categories()),
    /**
     * The {@linkplain Metric#category() category} of Kano that most people fall into, and the share that does; of two as frequent the first of
     * must-be, one-dimensional, attractive, indifferent. Must-be answers to level 1 of the pyramid, attractive to level 4, in our reading.
     * Where two are about as frequent the name says little: look at the {@linkplain Metric#distribution() distribution}.
     */
    KANO(
            "kano",
            MetricUnit.PERCENT,
            IntervalMethod.WILSON,
            "Kano category",
            "Kano-categorie",
            Combination.Kind.KANO.categories()),
    /**
     * How much having it pleases: (attractive + one-dimensional) / (attractive + one-dimensional + must-be + indifferent), 0 to 100% of those who
     * fall into these four. Source: Berger and others (1993).
     */
    KANO_BETTER(
            "kano-better",
            MetricUnit.PERCENT,
            IntervalMethod.WILSON,
            "Kano: better (how much people like having it)",
            "Kano: beter (hoeveel het toevoegt als het er is)",
            List.of()),
    /**
     * How much lacking it displeases: minus (one-dimensional + must-be) / (attractive + one-dimensional + must-be + indifferent), -100 to 0% of
     * those who fall into these four. Source: Berger and others (1993).
     */
    KANO_WORSE(
            "kano-worse",
            MetricUnit.PERCENT,
            IntervalMethod.WILSON,
            "Kano: worse (how much people dislike not having it)",
            "Kano: slechter (hoeveel het schaadt als het ontbreekt)",
            List.of());

    private static final double FULL = 100;

    private final String code;
    private final MetricUnit unit;
    private final IntervalMethod interval;
    private final Text title;
    private final List<Choice> buckets;

    MetricKind(
            String code, MetricUnit unit, IntervalMethod interval, String english, String dutch, List<Choice> buckets) {
        this.code = code;
        this.unit = unit;
        this.interval = interval;
        this.title = Text.english(english).dutch(dutch);
        this.buckets = buckets;
    }

    private static List<Choice> recommend() {
        return List.of(
                new Choice("promoters", Text.english("promoters (9 and 10)").dutch("promotors (9 en 10)")),
                new Choice("passives", Text.english("passives (7 and 8)").dutch("passief tevredenen (7 en 8)")),
                new Choice("detractors", Text.english("detractors (0 to 6)").dutch("criticasters (0 tot en met 6)")));
    }

    private static List<Choice> box() {
        return List.of(
                new Choice("top-box", Text.english("the best answers").dutch("de beste antwoorden")),
                new Choice("other", Text.english("the other answers").dutch("de andere antwoorden")));
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
     * What it is counted in.
     *
     * @return the unit
     */
    public MetricUnit unit() {
        return unit;
    }

    /** From where to where the figure can run. */
    record Range(double low, double high) {}

    /** The range; nothing for a mean, of which the scale says it. */
    Optional<Range> range() {
        return switch (unit) {
            case NET -> Optional.of(new Range(-FULL, FULL));
            case PERCENT -> Optional.of(this == KANO_WORSE ? new Range(-FULL, 0) : new Range(0, FULL));
            case SCALE -> Optional.empty();
        };
    }

    /**
     * How its interval is made.
     *
     * @return the method
     */
    public IntervalMethod intervalMethod() {
        return interval;
    }

    /**
     * What to call it.
     *
     * @return a few words in English and Dutch
     */
    public Text title() {
        return title;
    }

    /**
     * What to call it.
     *
     * @param locale the reader's locale
     * @return Dutch for Dutch, English for every other language
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
     * The buckets into one of which everybody falls.
     *
     * @return codes with their titles, of a share minus another the one that is added first and the one that is taken off last; empty for a mean, of which each level is a bucket, and for the two coefficients of Kano, whose buckets
     *     are those of the category
     */
    public List<Choice> buckets() {
        return buckets;
    }

    /** One of the buckets, by its code. */
    Optional<Choice> bucket(String bucketCode) {
        return buckets.stream()
                .filter(bucket -> bucket.code().equals(bucketCode))
                .findFirst();
    }

    /**
     * The constant with a code.
     *
     * @param code the code
     * @return the constant
     * @throws IllegalArgumentException if there is none; the message lists the valid codes
     */
    public static MetricKind parse(String code) {
        return Codes.parse(Word.of("metric", "kengetal"), values(), MetricKind::code, code);
    }
}
