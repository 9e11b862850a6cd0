package io.github.serviceexcellence.content;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.assessment.Assessor;
import io.github.serviceexcellence.assessment.NotRatedReason;
import io.github.serviceexcellence.assessment.Subject;
import io.github.serviceexcellence.attainment.Attainment;
import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.feedback.Answered;
import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.feedback.ContactId;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.feedback.Feedback;
import io.github.serviceexcellence.feedback.Party;
import io.github.serviceexcellence.feedback.SubjectId;
import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.ConnectionKind;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.ConstructKind;
import io.github.serviceexcellence.framework.Dimension;
import io.github.serviceexcellence.framework.Edition;
import io.github.serviceexcellence.framework.EffectChain;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.EuropeanDimension;
import io.github.serviceexcellence.framework.IsoDimension;
import io.github.serviceexcellence.framework.ParadigmShift;
import io.github.serviceexcellence.framework.PyramidLevel;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.gate.GateOutcome;
import io.github.serviceexcellence.goal.Objective;
import io.github.serviceexcellence.goal.ObjectiveId;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Combination;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentId;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.ItemPart;
import io.github.serviceexcellence.instrument.NoAnswer;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Valence;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.journey.JourneyId;
import io.github.serviceexcellence.journey.Partner;
import io.github.serviceexcellence.journey.PartnerId;
import io.github.serviceexcellence.journey.Sense;
import io.github.serviceexcellence.journey.Step;
import io.github.serviceexcellence.journey.StepId;
import io.github.serviceexcellence.judgement.Contrast;
import io.github.serviceexcellence.judgement.Obstacle;
import io.github.serviceexcellence.metric.IntervalMethod;
import io.github.serviceexcellence.metric.Metric;
import io.github.serviceexcellence.metric.MetricKind;
import io.github.serviceexcellence.metric.MetricUnit;
import io.github.serviceexcellence.norm.NormId;
import io.github.serviceexcellence.norm.Opening;
import io.github.serviceexcellence.norm.WorkingCalendar;
import io.github.serviceexcellence.outcome.Course;
import io.github.serviceexcellence.outcome.NoAssociation;
import io.github.serviceexcellence.outcome.ObjectiveState;
import io.github.serviceexcellence.outcome.Spacing;
import io.github.serviceexcellence.points.Absence;
import io.github.serviceexcellence.points.AbsenceReason;
import io.github.serviceexcellence.points.AggregationLaw;
import io.github.serviceexcellence.points.Compensation;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.population.Divisor;
import io.github.serviceexcellence.population.Penalty;
import io.github.serviceexcellence.population.Ties;
import io.github.serviceexcellence.profile.Certainty;
import io.github.serviceexcellence.qualification.ResolutionDefinition;
import io.github.serviceexcellence.qualification.Stratum;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.RespondentId;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.result.Better;
import io.github.serviceexcellence.result.Measure;
import io.github.serviceexcellence.result.MeasureId;
import io.github.serviceexcellence.result.Measurement;
import io.github.serviceexcellence.result.Period;
import io.github.serviceexcellence.result.Purpose;
import io.github.serviceexcellence.roadmap.PlanMethod;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StrategyCatalogue;
import io.github.serviceexcellence.strategy.StrategyLaw;
import io.github.serviceexcellence.summary.Imputation;
import io.github.serviceexcellence.uncertainty.Correction;
import io.github.serviceexcellence.uncertainty.Correlations;
import io.github.serviceexcellence.uncertainty.Interval;
import io.github.serviceexcellence.weighting.ElicitationMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How public values stand in JSON where a mapper of a host meets them: those with a document as that document, codes and ids as strings, and what
 * else is part of a document as it stands there.
 */
public final class Bindings {
    private static final String ROOT = "io.github.serviceexcellence.";

    private final Map<Class<?>, Binding<?>> byClass = new LinkedHashMap<>();

    private Bindings() {}

    /** With the instruments that documents may name, one at least, and the strategies that a catalogue makes. */
    public static Bindings of(List<Instrument> instruments, StrategyCatalogue catalogue) {
        Bindings bindings = new Bindings();
        bindings.addDocuments(List.copyOf(instruments), catalogue);
        bindings.addValues();
        bindings.addNames();
        bindings.addTerms();
        bindings.addCodes();
        return bindings;
    }

    /** How values of exactly a class are read; null if nothing is known of it. */
    public @Nullable Binding<?> exactly(Class<?> type) {
        return byClass.get(type);
    }

    /** How values of a class are written, which may be one that makes a class of the library what it is; null if nothing is known of it. */
    public @Nullable Binding<?> find(Class<?> type) {
        Binding<?> exact = byClass.get(type);
        if (exact != null || !(isOfLibrary(type) || ScoringStrategy.class.isAssignableFrom(type))) {
            return exact;
        }
        for (Binding<?> binding : byClass.values()) {
            if (binding.holds().isAssignableFrom(type)) {
                return binding;
            }
        }
        return null;
    }

    /** Whether a class is one of this library: such a value stands in JSON as it says here or not at all. */
    public static boolean isOfLibrary(Class<?> type) {
        return type.getName().startsWith(ROOT);
    }

    /** What to say of a class of this library that has no form. */
    public static String refusal(Class<?> type) {
        return type.getSimpleName() + " of the Service Excellence library has no form in JSON; take what it holds,"
                + " or the document that it is a part of";
    }

    private <T> void bind(Class<T> holds, Shape<T> shape) {
        byClass.put(holds, new Binding<>(holds, shape));
    }

    private <T> void bind(Document<T> document) {
        bind(document.holds(), document.shape());
    }

    private void addDocuments(List<Instrument> instruments, StrategyCatalogue catalogue) {
        bind(PublishedCard.class, Contents.SCORE_CARDS.shape().as(PartnerViewShape::shown, card -> card));
        Contents.ALWAYS.forEach(this::bind);
        bind(Contents.strategies(catalogue));
        bind(Response.class, new ByInstrument<>(instruments, Contents::responses, Response::instrument));
        bind(
                Feedback.class,
                new ByInstrument<>(
                        instruments,
                        Contents::feedback,
                        feedback -> feedback.response().instrument()));
        bind(Assessment.class, new AnyAssessmentShape(instruments));
    }

    private void addValues() {
        bind(Text.class, Shapes.TEXT);
        bind(Construct.class, new ConstructShape());
        bind(Digest.class, DescriptionShape.DIGEST);
        bind(Scale.class, InstrumentShape.SCALE);
        bind(GroupKey.class, ScoreCardShape.GROUP);
        bind(Units.class, QuestionShape.UNITS);
        bind(Weight.class, Shapes.decimal(Weight::of, Weight::toBigDecimal));
        bind(Period.class, MeasurementShape.PERIOD);
        bind(Measure.class, new MeasureShape());
        bind(Measurement.class, new MeasurementShape());
        bind(Objective.class, new ObjectiveShape());
        bind(WorkingCalendar.class, new CalendarShape());
        bind(Opening.class, CalendarShape.OPENING);
        bind(Step.class, new StepShape());
        bind(Partner.class, JourneyShape.PARTNER);
        bind(Node.class, NodeShapes.NODE);
        bind(Points.class, NodeShapes.POINTS);
        bind(Absence.class, new AbsenceShape());
        bind(Interval.class, new IntervalShape());
        bind(Correlations.class, new CorrelationsShape());
        bind(Metric.class, new MetricShape());
        bind(Score.class, new ScoreShape());
        bind(ScoreTree.class, new TreeShape());
        bind(StrategyDescription.class, new DescriptionShape(true));
    }

    private void addNames() {
        bind(ItemId.class, Names.ITEM);
        bind(InstrumentId.class, Names.INSTRUMENT);
        bind(JourneyId.class, Names.JOURNEY);
        bind(StepId.class, Names.STEP);
        bind(PartnerId.class, Names.PARTNER);
        bind(NormId.class, Names.NORM);
        bind(MeasureId.class, Names.MEASURE);
        bind(ObjectiveId.class, Names.OBJECTIVE);
        bind(Channel.class, Names.CHANNEL);
        bind(CustomerId.class, Names.CUSTOMER);
        bind(SubjectId.class, Names.SUBJECT);
        bind(ContactId.class, Names.CONTACT);
        bind(RespondentId.class, Names.RESPONDENT);
        bind(Subject.class, Names.ASSESSED);
        bind(Assessor.class, Names.ASSESSOR);
        bind(Breakdown.class, Names.BREAKDOWN);
    }

    private void addTerms() {
        term(BuildingBlock.class);
        term(Element.class);
        term(EuropeanDimension.class);
        term(IsoDimension.class);
        term(ParadigmShift.class);
        term(PyramidLevel.class);
        term(ResultElement.class);
        term(Topic.class);
        term(Dimension.class);
        term(Term.class);
    }

    /** By the qualified code, as nodes have it: a dimension and a building block are both called operation. */
    private <T extends Term> void term(Class<T> terms) {
        bind(terms, Shapes.string(() -> type(terms), code -> term(terms, code), Term::qualifiedCode));
    }

    private static <T extends Term> T term(Class<T> terms, String code) {
        Term term = Term.parse(code);
        if (!terms.isInstance(term)) {
            throw Codes.unknown(Word.of("term of this kind", "begrip van deze soort"), code, codes(terms));
        }
        return terms.cast(term);
    }

    private static Type type(Class<? extends Term> terms) {
        return new Type.Code(terms.getSimpleName(), codes(terms));
    }

    private static List<String> codes(Class<? extends Term> terms) {
        return Term.all().stream()
                .filter(terms::isInstance)
                .map(Term::qualifiedCode)
                .toList();
    }

    private void addCodes() {
        code(ConnectionKind.class, ConnectionKind::parse, ConnectionKind::code);
        code(ConstructKind.class, ConstructKind::parse, ConstructKind::code);
        code(Edition.class, Edition::parse, Edition::code);
        code(EffectChain.class, EffectChain::parse, EffectChain::code);
        code(Asks.class, Asks::parse, Asks::code);
        code(Aspect.class, Aspect::parse, Aspect::code);
        code(Direction.class, Direction::parse, Direction::code);
        code(ItemKind.class, ItemKind::parse, ItemKind::code);
        code(ItemPart.class, ItemPart::parse, ItemPart::code);
        code(NoAnswer.class, NoAnswer::parse, NoAnswer::code);
        code(Valence.class, Valence::parse, Valence::code);
        code(Voice.class, Voice::parse, Voice::code);
        code(AnswerKind.class, AnswerKind::parse, AnswerKind::code);
        code(NotRatedReason.class, NotRatedReason::parse, NotRatedReason::code);
        code(Answered.class, Answered::parse, Answered::code);
        code(Party.class, Party::parse, Party::code);
        code(Sense.class, Sense::parse, Sense::code);
        code(Better.class, Better::parse, Better::code);
        code(Purpose.class, Purpose::parse, Purpose::code);
        code(AbsenceReason.class, AbsenceReason::parse, AbsenceReason::code);
        code(AggregationLaw.class, AggregationLaw::parse, AggregationLaw::code);
        code(Compensation.class, Compensation::parse, Compensation::code);
        code(ElicitationMethod.class, ElicitationMethod::parse, ElicitationMethod::code);
        code(Imputation.class, Imputation::parse, Imputation::code);
        code(Correction.class, Correction::parse, Correction::code);
        code(IntervalMethod.class, IntervalMethod::parse, IntervalMethod::code);
        code(MetricKind.class, MetricKind::parse, MetricKind::code);
        code(MetricUnit.class, MetricUnit::parse, MetricUnit::code);
        code(StrategyLaw.class, StrategyLaw::parse, StrategyLaw::code);
        code(GateOutcome.class, GateOutcome::parse, GateOutcome::code);
        code(Contrast.class, Contrast::parse, Contrast::code);
        code(Obstacle.class, Obstacle::parse, Obstacle::code);
        code(Certainty.class, Certainty::parse, Certainty::code);
        code(ResolutionDefinition.class, ResolutionDefinition::parse, ResolutionDefinition::code);
        code(Stratum.class, Stratum::parse, Stratum::code);
        code(Attainment.class, Attainment::parse, Attainment::code);
        code(PlanMethod.class, PlanMethod::parse, PlanMethod::code);
        code(Course.class, Course::parse, Course::code);
        code(NoAssociation.class, NoAssociation::parse, NoAssociation::code);
        code(ObjectiveState.class, ObjectiveState::parse, ObjectiveState::code);
        code(Spacing.class, Spacing::parse, Spacing::code);
        code(Divisor.class, Divisor::parse, Divisor::code);
        code(Penalty.class, Penalty::parse, Penalty::code);
        code(Ties.class, Ties::parse, Ties::code);
        code(PyramidLevel.Tier.class, PyramidLevel.Tier::parse, PyramidLevel.Tier::code);
        code(Combination.Kind.class, Combination.Kind::parse, Combination.Kind::code);
    }

    private <E extends Enum<E>> void code(Class<E> constants, Function<String, E> parser, Function<E, String> code) {
        bind(constants, Shapes.code(constants, parser, code));
    }
}
