/**
 * The vocabulary of the Service Excellence framework and what is observed about an organisation.
 *
 * <p>Rooms, each knowing only the ones before it:
 *
 * <ul>
 *   <li>{@link io.github.serviceexcellence.problem problem}: what is wrong with an input, as data;
 *   <li>{@link io.github.serviceexcellence.framework framework}: nine elements, two editions with their dimensions, results,
 *       pyramid, building blocks, paradigm shifts;
 *   <li>{@link io.github.serviceexcellence.instrument instrument}: what is asked to measure them;
 *   <li>{@link io.github.serviceexcellence.questionnaire questionnaire}: the questionnaires that come with the library;
 *   <li>{@link io.github.serviceexcellence.response response}: what respondents answered;
 *   <li>{@link io.github.serviceexcellence.assessment assessment}: what one assessor or several
 *       concluded, about constructs or by the criteria of an instrument;
 *   <li>{@link io.github.serviceexcellence.feedback feedback}: contacts with customers, and what these say afterwards;
 *   <li>{@link io.github.serviceexcellence.norm norm}: what is promised about time, and when an organisation is open;
 *   <li>{@link io.github.serviceexcellence.journey journey}: the way that a customer or an employee goes, step by step;
 *   <li>{@link io.github.serviceexcellence.result result}: measurements of the results a to d;
 *   <li>{@link io.github.serviceexcellence.goal goal}: what an organisation wants to reach, and by when.
 * </ul>
 *
 * <p><img src="doc-files/model.svg" alt="The model: nine elements in five dimensions with experience design at the centre, the
 * effect chain to results a to d, and the pyramid of four levels">
 *
 * <p>Nothing here judges: no number in this module says how well an organisation does. At run time it needs {@code java.base}
 * and nothing else. Every public type is immutable and safe for use by several threads, but for builders.
 */
@SuppressWarnings({"requires-automatic", "module"})
module io.github.serviceexcellence.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.serviceexcellence.problem;
    exports io.github.serviceexcellence.framework;
    exports io.github.serviceexcellence.instrument;
    exports io.github.serviceexcellence.questionnaire;
    exports io.github.serviceexcellence.response;
    exports io.github.serviceexcellence.assessment;
    exports io.github.serviceexcellence.feedback;
    exports io.github.serviceexcellence.norm;
    exports io.github.serviceexcellence.journey;
    exports io.github.serviceexcellence.result;
    exports io.github.serviceexcellence.goal;
    // answers as bytes and words for problems, for the library's own modules
    exports io.github.serviceexcellence.internal to
            io.github.serviceexcellence.scoring,
            io.github.serviceexcellence.json,
            io.github.serviceexcellence.excel;
}
