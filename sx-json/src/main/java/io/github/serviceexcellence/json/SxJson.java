package io.github.serviceexcellence.json;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.attainment.NormReading;
import io.github.serviceexcellence.bands.Bands;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreCardDifference;
import io.github.serviceexcellence.content.Contents;
import io.github.serviceexcellence.content.Document;
import io.github.serviceexcellence.feedback.Contact;
import io.github.serviceexcellence.feedback.Feedback;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.gate.Gate;
import io.github.serviceexcellence.gate.GateResult;
import io.github.serviceexcellence.goal.GoalPlan;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.intake.WeightChoices;
import io.github.serviceexcellence.journey.Journey;
import io.github.serviceexcellence.journey.Visit;
import io.github.serviceexcellence.judgement.Differences;
import io.github.serviceexcellence.moments.PartnerView;
import io.github.serviceexcellence.norm.Question;
import io.github.serviceexcellence.norm.ServiceNorm;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.population.PopulationResult;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.result.Measurements;
import io.github.serviceexcellence.roadmap.RoadMap;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StrategyCatalogue;
import io.github.serviceexcellence.weighting.ElicitedWeights;
import io.github.serviceexcellence.weighting.Weights;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Reads and writes the library's JSON documents.
 *
 * <pre>{@code
 * SxJson json = SxJson.strict();
 * String document = json.scoreCards().write(card);
 * ScoreCard same = json.scoreCards().read(document);      // equals card
 * }</pre>
 *
 * <p>The library has no clock: a document tells when it was written only if {@link #withWrittenAt} says so.
 */
public final class SxJson {
    private static final String WITHOUT_MODULE =
            "this mapper does not know the Service Excellence library: it would write empty objects, or what nobody can read back. Add the"
                    + " artifact sx-jackson3 or, for Jackson 2, sx-jackson2, and its module to the mapper: JsonMapper.builder().addModule(new"
                    + " SxModule()); in Spring Boot 3 declare it as a bean";

    private static final SxJson STRICT = new SxJson(Optional.empty(), /* tolerant= */ false);
    private static final SxJson TOLERANT = new SxJson(Optional.empty(), /* tolerant= */ true);

    private final Optional<Instant> written;
    private final boolean tolerant;

    private SxJson(Optional<Instant> written, boolean tolerant) {
        this.written = written;
        this.tolerant = tolerant;
    }

    /**
     * Strict reading: an unknown field, a duplicate field, or text after the end is a problem.
     *
     * @return reader and writer
     */
    public static SxJson strict() {
        return STRICT;
    }

    /**
     * Tolerant reading: fields that this version does not know are left out of account, wherever they stand. It is for documents that a later
     * version of the library may have written; all else that is wrong is a problem as in {@linkplain #strict() strict} reading.
     *
     * @return reader and writer
     */
    public static SxJson tolerant() {
        return TOLERANT;
    }

    /**
     * Has documents tell when they were written. The time is no part of what they hold.
     *
     * @param time the time to write
     * @return the changed copy
     */
    public SxJson withWrittenAt(Instant time) {
        return new SxJson(Optional.of(Objects.requireNonNull(time, "time")), tolerant);
    }

    /**
     * Looks whether a mapper of a host writes the values of this library as documents, which it does with the module for it: {@code SxModule} of
     * the artifact {@code sx-jackson3} or {@code sx-jackson2}, after the version of Jackson. Without it a mapper
     * writes an empty object, or the insides of values, which nobody can read back. To be called once, when a program starts.
     *
     * <pre>{@code
     * SxJson.check(mapper::writeValueAsString);
     * }</pre>
     *
     * @param mapper how the mapper writes a value, whichever library it is of
     * @throws IllegalStateException if it writes something else, telling what to do
     */
    public static void check(Mapper mapper) {
        Text probe = Text.english("Leadership").dutch("Leiderschap");
        String written;
        try {
            written = mapper.write(probe);
        } catch (Exception e) {
            throw new IllegalStateException(WITHOUT_MODULE, e);
        }
        if (!written.replaceAll("\\s", "").equals("{\"en\":\"Leadership\",\"nl\":\"Leiderschap\"}")) {
            throw new IllegalStateException(WITHOUT_MODULE);
        }
    }

    /** How a mapper of a host writes a value as JSON. */
    @FunctionalInterface
    public interface Mapper {
        /**
         * Writes a value.
         *
         * @param value the value
         * @return the JSON text
         * @throws Exception what the mapper throws
         */
        String write(Object value) throws Exception;
    }

    private <T> DocumentFormat<T> format(Document<T> document) {
        return new DocumentFormat<>(document, written, tolerant);
    }

    /**
     * Instruments, format {@code sx.instrument/1}.
     *
     * @return the format
     */
    public DocumentFormat<Instrument> instruments() {
        return format(Contents.INSTRUMENTS);
    }

    /**
     * Score cards, format {@code sx.scorecard/1}. Among the first lines of an exact card stands that it is {@code confidential}; a {@link
     * io.github.serviceexcellence.card.PublishedCard} names its {@code floor} there, and is one again when it is read. A card that says
     * neither is taken for confidential. Metrics stand beside the scores, each with its unit, its range, and how its interval is made; a card
     * that has none has no field {@code metrics}.
     *
     * @return the format
     */
    public DocumentFormat<ScoreCard> scoreCards() {
        return format(Contents.SCORE_CARDS);
    }

    /**
     * What may be shown of a survey, as a whole and by unit, format {@code sx.publication/1}.
     *
     * @return the format
     */
    public DocumentFormat<Publication> publications() {
        return format(Contents.PUBLICATIONS);
    }

    /**
     * Strategies, format {@code sx.strategy/1}: the name and every option, each a line that can be written by hand. A document may lack
     * the digest; if it is there, it must belong to the rest. A strategy that the catalogue cannot make is not written either.
     *
     * @param catalogue makes strategies of their descriptions
     * @return the format
     */
    public DocumentFormat<ScoringStrategy> strategies(StrategyCatalogue catalogue) {
        return format(Contents.strategies(Objects.requireNonNull(catalogue, "catalogue")));
    }

    /**
     * Assessments of constructs, format {@code sx.assessment/1}: the scale stands before the conclusions.
     *
     * @return the format
     */
    public DocumentFormat<Assessment> assessments() {
        return format(Contents.ASSESSMENTS);
    }

    /**
     * Assessments by the criteria of an instrument, format {@code sx.assessment/1}. A document names the instrument by its id, version
     * and digest, and cannot be read by another.
     *
     * @param instrument the criteria
     * @return the format
     */
    public DocumentFormat<Assessment> assessments(Instrument instrument) {
        return format(Contents.assessments(Objects.requireNonNull(instrument, "instrument")));
    }

    /**
     * Journeys with their steps, format {@code sx.journey/1}.
     *
     * @return the format
     */
    public DocumentFormat<Journey> journeys() {
        return format(Contents.JOURNEYS);
    }

    /**
     * Visits to steps of journeys, format {@code sx.visit/1}; many of them as JSON Lines. Times are written in UTC.
     *
     * @return the format
     */
    public DocumentFormat<Visit> visits() {
        return format(Contents.VISITS);
    }

    /**
     * What a partner may see of a journey, format {@code sx.partnerview/1}.
     *
     * @return the format
     */
    public DocumentFormat<PartnerView> partnerViews() {
        return format(Contents.PARTNER_VIEWS);
    }

    /**
     * Norms, each with its calendar, format {@code sx.norm/1}.
     *
     * @return the format
     */
    public DocumentFormat<ServiceNorm> norms() {
        return format(Contents.NORMS);
    }

    /**
     * What cards say of norms, format {@code sx.normreading/1}: the norm and the card. Share and attainment follow from these and must not say something
     * else. The first line behind the format says whether it is {@code confidential}.
     *
     * @return the format
     */
    public DocumentFormat<NormReading> normReadings() {
        return format(Contents.NORM_READINGS);
    }

    /**
     * Questions of customers that norms are held against, format {@code sx.question/1}; many of them as JSON Lines. Times are written in UTC.
     *
     * @return the format
     */
    public DocumentFormat<Question> questions() {
        return format(Contents.QUESTIONS);
    }

    /**
     * Road maps, format {@code sx.roadmap/1}. The first line behind the format says whether one is {@code confidential}.
     *
     * @return the format
     */
    public DocumentFormat<RoadMap> roadMaps() {
        return format(Contents.ROAD_MAPS);
    }

    /**
     * Gates of one's own, with their levels and conditions, format {@code sx.gate/1}. A threshold that is itself enough is written as {@code
     * atLeast}, one that is not as {@code above}.
     *
     * @return the format
     */
    public DocumentFormat<Gate> gates() {
        return format(Contents.GATES);
    }

    /**
     * What cards hold of gates, format {@code sx.gateresult/1}: the gate, the card, and how it was drawn if it was. What else a document tells
     * follows from these, is judged again when it is read, and must not say something else. The first line behind the format says whether it is
     * {@code confidential}. A result of so many draws that to draw again takes too long is not written either.
     *
     * @return the format
     */
    public DocumentFormat<GateResult> gateResults() {
        return format(Contents.GATE_RESULTS);
    }

    /**
     * Differences that are shown together, and what could not be compared, format {@code sx.differences/1}. The first line behind the format says
     * whether it is {@code confidential}. Interval, p-values, effect size and whether a difference holds follow from the rest, are calculated again
     * when a document is read, and must not say something else.
     *
     * @return the format
     */
    public DocumentFormat<Differences> differences() {
        return format(Contents.DIFFERENCES);
    }

    /**
     * What moved between two score cards, format {@code sx.carddifference/1}. The first line behind the format says whether it is {@code
     * confidential}.
     *
     * @return the format
     */
    public DocumentFormat<ScoreCardDifference> cardDifferences() {
        return format(Contents.CARD_DIFFERENCES);
    }

    /**
     * What a method says of the units of a population, a figure for each, format {@code sx.populationresult/1}: the method, the population that
     * it looked at by its digest, and each unit with its {@code value}.
     *
     * @return the format
     */
    public DocumentFormat<PopulationResult<Double>> populationResults() {
        return format(Contents.POPULATION_RESULTS);
    }

    /**
     * The same of a method that gives each unit a figure for each node, as {@code values} by node.
     *
     * @return the format
     */
    public DocumentFormat<PopulationResult<SortedMap<Node, Double>>> populationResultsByNode() {
        return format(Contents.POPULATION_RESULTS_BY_NODE);
    }

    /**
     * Bands, from the lowest on, format {@code sx.bands/1}. An upper edge that belongs to its band is written as {@code upTo}, one that does not
     * as {@code below}.
     *
     * @return the format
     */
    public DocumentFormat<Bands> bands() {
        return format(Contents.BANDS);
    }

    /**
     * Weights of parts, format {@code sx.weights/1}: by part, or the rule that says them.
     *
     * @return the format
     */
    public DocumentFormat<Weights> weights() {
        return format(Contents.WEIGHTS);
    }

    /**
     * Weights that people gave, with how they were asked, format {@code sx.elicitedweights/1}.
     *
     * @return the format
     */
    public DocumentFormat<ElicitedWeights> elicitedWeights() {
        return format(Contents.ELICITED_WEIGHTS);
    }

    /**
     * Contacts of customers, format {@code sx.contact/1}; many of them as JSON Lines. Times are written in UTC.
     *
     * <pre>{@code
     * ContactsBuilder contacts = Contacts.builder();
     * SxJson.strict().contacts().readLines(in, contacts::add);
     * }</pre>
     *
     * @return the format
     */
    public DocumentFormat<Contact> contacts() {
        return format(Contents.CONTACTS);
    }

    /**
     * Feedback of customers with the answers to an instrument, format {@code sx.feedback/1}; many of them as JSON Lines. A document names the
     * instrument by its id and version, and holds the answers as {@link #responses} writes them.
     *
     * @param instrument what was asked
     * @return the format
     */
    public DocumentFormat<Feedback> feedback(Instrument instrument) {
        return format(Contents.feedback(Objects.requireNonNull(instrument, "instrument")));
    }

    /**
     * What an organisation measured of its results, format {@code sx.measurements/1}: the measures, and for each period a figure. A period is
     * written as {@code 2026}, {@code 2026-Q1}, {@code 2026-03}, or its first and last day as {@code 2026-01-05/2026-01-11}.
     *
     * @return the format
     */
    public DocumentFormat<Measurements> measurements() {
        return format(Contents.MEASUREMENTS);
    }

    /**
     * What an organisation wants to reach, format {@code sx.goals/1}: the ambition, the measures that it speaks of, those that are steered on, and
     * the objectives.
     *
     * @return the format
     */
    public DocumentFormat<GoalPlan> goals() {
        return format(Contents.GOALS);
    }

    /**
     * Responses to an instrument, each as a document of its own, format {@code sx.response/1}: for what comes in one by one, such as from a
     * page. Many are read and written faster by {@link #responses}. A document names the instrument by its id and version.
     *
     * @param instrument what was asked
     * @return the format
     */
    public DocumentFormat<Response> response(Instrument instrument) {
        return format(Contents.responses(Objects.requireNonNull(instrument, "instrument")));
    }

    /**
     * Responses to an instrument, format {@code sx.responses/1}, as an array or as JSON Lines.
     *
     * @param instrument what was asked
     * @return the format
     */
    public ResponsesFormat responses(Instrument instrument) {
        return new ResponsesFormat(instrument, written, tolerant, false, WeightChoices.STRICT);
    }
}
