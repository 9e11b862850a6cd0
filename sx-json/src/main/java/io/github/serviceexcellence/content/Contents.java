package io.github.serviceexcellence.content;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.attainment.NormReading;
import io.github.serviceexcellence.bands.Bands;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.ScoreCardDifference;
import io.github.serviceexcellence.feedback.Contact;
import io.github.serviceexcellence.feedback.Feedback;
import io.github.serviceexcellence.gate.Gate;
import io.github.serviceexcellence.gate.GateResult;
import io.github.serviceexcellence.goal.GoalPlan;
import io.github.serviceexcellence.instrument.Instrument;
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
import java.util.List;
import java.util.SortedMap;

/** All kinds of documents. */
public final class Contents {
    /** Assessments of constructs. */
    public static final Document<Assessment> ASSESSMENTS =
            new Document<>("sx.assessment/1", Assessment.class, new ConstructsShape());
    /** Bands. */
    public static final Document<Bands> BANDS = new Document<>("sx.bands/1", Bands.class, new BandsShape());
    /** What moved between cards. */
    public static final Document<ScoreCardDifference> CARD_DIFFERENCES =
            new Document<>("sx.carddifference/1", ScoreCardDifference.class, new ScoreCardDifferenceShape());
    /** Contacts of customers. */
    public static final Document<Contact> CONTACTS = new Document<>("sx.contact/1", Contact.class, new ContactShape());
    /** Differences that are shown together. */
    public static final Document<Differences> DIFFERENCES =
            new Document<>("sx.differences/1", Differences.class, new DifferencesShape());
    /** Weights that people gave. */
    public static final Document<ElicitedWeights> ELICITED_WEIGHTS =
            new Document<>("sx.elicitedweights/1", ElicitedWeights.class, new ElicitedWeightsShape());
    /** Gates. */
    public static final Document<Gate> GATES = new Document<>("sx.gate/1", Gate.class, new GateShape());
    /** What cards hold of gates. */
    public static final Document<GateResult> GATE_RESULTS =
            new Document<>("sx.gateresult/1", GateResult.class, new GateResultShape());
    /** Plans of goals. */
    public static final Document<GoalPlan> GOALS = new Document<>("sx.goals/1", GoalPlan.class, new GoalsShape());
    /** Instruments. */
    public static final Document<Instrument> INSTRUMENTS =
            new Document<>("sx.instrument/1", Instrument.class, new InstrumentShape());
    /** Journeys. */
    public static final Document<Journey> JOURNEYS = new Document<>("sx.journey/1", Journey.class, new JourneyShape());
    /** Measurements of results. */
    public static final Document<Measurements> MEASUREMENTS =
            new Document<>("sx.measurements/1", Measurements.class, new MeasurementsShape());
    /** Norms. */
    public static final Document<ServiceNorm> NORMS = new Document<>("sx.norm/1", ServiceNorm.class, new NormShape());
    /** What cards say of norms. */
    public static final Document<NormReading> NORM_READINGS =
            new Document<>("sx.normreading/1", NormReading.class, new NormReadingShape());
    /** What partners may see. */
    public static final Document<PartnerView> PARTNER_VIEWS =
            new Document<>("sx.partnerview/1", PartnerView.class, new PartnerViewShape());
    /** What a method says of units, a figure for each. */
    public static final Document<PopulationResult<Double>> POPULATION_RESULTS =
            population(PopulationResultShape.byUnit());
    /** What a method says of units, a figure for each node of each. */
    public static final Document<PopulationResult<SortedMap<Node, Double>>> POPULATION_RESULTS_BY_NODE =
            population(PopulationResultShape.byNode());
    /** What may be shown of a survey. */
    public static final Document<Publication> PUBLICATIONS =
            new Document<>("sx.publication/1", Publication.class, new PublicationShape());
    /** Questions of customers. */
    public static final Document<Question> QUESTIONS =
            new Document<>("sx.question/1", Question.class, new QuestionShape());
    /** Road maps. */
    public static final Document<RoadMap> ROAD_MAPS = new Document<>("sx.roadmap/1", RoadMap.class, new RoadMapShape());
    /** Score cards. */
    public static final Document<ScoreCard> SCORE_CARDS =
            new Document<>("sx.scorecard/1", ScoreCard.class, new CardDocumentShape());
    /** Visits to steps of journeys. */
    public static final Document<Visit> VISITS = new Document<>("sx.visit/1", Visit.class, new VisitShape());

    /** Weights. */
    public static final Document<Weights> WEIGHTS = new Document<>("sx.weights/1", Weights.class, new WeightsShape());

    /** Those that are the one form of what they hold, whatever was asked. */
    public static final List<Document<?>> ALWAYS = List.of(
            INSTRUMENTS,
            SCORE_CARDS,
            PUBLICATIONS,
            CARD_DIFFERENCES,
            DIFFERENCES,
            GATES,
            GATE_RESULTS,
            BANDS,
            WEIGHTS,
            ELICITED_WEIGHTS,
            CONTACTS,
            JOURNEYS,
            VISITS,
            PARTNER_VIEWS,
            QUESTIONS,
            NORMS,
            NORM_READINGS,
            MEASUREMENTS,
            GOALS,
            ROAD_MAPS);

    private Contents() {}

    @SuppressWarnings("unchecked") // no class says of what kind the figures are
    private static <V> Document<PopulationResult<V>> population(PopulationResultShape<V> shape) {
        return new Document<>(
                "sx.populationresult/1", (Class<PopulationResult<V>>) (Class<?>) PopulationResult.class, shape);
    }

    /** Assessments by the criteria of an instrument. */
    public static Document<Assessment> assessments(Instrument instrument) {
        return new Document<>(ASSESSMENTS.format(), Assessment.class, new CriteriaShape(instrument));
    }

    /** Feedback with answers to an instrument. */
    public static Document<Feedback> feedback(Instrument instrument) {
        return new Document<>("sx.feedback/1", Feedback.class, new FeedbackShape(instrument));
    }

    /** Responses to an instrument, each by itself. */
    public static Document<Response> responses(Instrument instrument) {
        return new Document<>("sx.response/1", Response.class, new OneResponseShape(instrument));
    }

    /** Strategies that a catalogue makes. */
    public static Document<ScoringStrategy> strategies(StrategyCatalogue catalogue) {
        return new Document<>("sx.strategy/1", ScoringStrategy.class, StrategyShape.of(catalogue));
    }
}
