/**
 * Documents of the Service Excellence library, in and out.
 *
 * <ul>
 *   <li>{@link io.github.serviceexcellence.json json}: instruments, responses, assessments, strategies and score cards as JSON, with a
 *       format line that never changes its meaning;
 *   <li>{@link io.github.serviceexcellence.csv csv}: survey answers from CSV files and workbooks;
 *   <li>{@link io.github.serviceexcellence.foreign foreign}: survey answers from the JSON of other tools, and a questionnaire for one;
 *   <li>{@link io.github.serviceexcellence.document document}: what all have in common: surveys of any size, and what is said
 *       when a document is wrong: every problem, with its place.
 * </ul>
 *
 * <p>Reading is strict. Nothing is guessed, repaired or left out; a document that is wrong gives one exception and no result. Only
 * faulty rows of a survey may be left out, by name, and then the result says so.
 */
@SuppressWarnings({"requires-automatic", "module"})
module io.github.serviceexcellence.json {
    requires transitive io.github.serviceexcellence.scoring;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires de.siegmar.fastcsv;
    requires tools.jackson.core;

    exports io.github.serviceexcellence.document;
    exports io.github.serviceexcellence.json;
    exports io.github.serviceexcellence.csv;
    exports io.github.serviceexcellence.foreign;
    // for those who read and write with another mapper for us
    exports io.github.serviceexcellence.content to
            io.github.serviceexcellence.jackson2,
            io.github.serviceexcellence.jackson3;
    exports io.github.serviceexcellence.shape to
            io.github.serviceexcellence.jackson2,
            io.github.serviceexcellence.jackson3;
    exports io.github.serviceexcellence.tokens to
            io.github.serviceexcellence.jackson2,
            io.github.serviceexcellence.jackson3;
    // for those who read workbooks for us
    exports io.github.serviceexcellence.table to
            io.github.serviceexcellence.excel;

    uses io.github.serviceexcellence.table.WorkbookReader;
// bytes, intake, content, tokens, schema and shape are how it is done: no user needs them, and they may change
}
