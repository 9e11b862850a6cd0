package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.detection.Detector;
import io.github.serviceexcellence.detection.Finding;
import io.github.serviceexcellence.detection.Found;
import io.github.serviceexcellence.detection.Setting;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a survey file seems to be, found by {@link SurveyCsv#detect}: options to accept one by one or together, and what nobody can know
 * from the file. Nothing is applied before somebody accepts it.
 *
 * <pre>{@code
 * Detection found = SurveyCsv.detect(file, instrument);
 * found.proposals().forEach(proposal -> show(proposal.java(), proposal.why()));
 * found.open().forEach(question -> show(question));
 * ResponseTable table = found.reader().read(file);     // whoever accepts all of it
 * }</pre>
 *
 * <p>It misleads where a file does: that columns stand in the order of the items, or that a text is the label of a level, is likely and
 * not certain. Each proposal says what it rests on. The same file gives the same proposals.
 */
public final class Detection {
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_.,:/=+@%^-]+");

    private final List<Proposal> proposals;
    private final List<Message> open;
    private final SurveyCsv reader;

    private Detection(SurveyCsv plain, List<Finding> findings, List<Message> unknown) {
        List<Proposal> fitting = new ArrayList<>();
        List<Message> questions = new ArrayList<>(unknown);
        SurveyCsv told = plain;
        for (Finding finding : findings) {
            Proposal proposal = new Proposal(finding);
            try {
                told = proposal.apply(told);
                fitting.add(proposal);
            } catch (InvalidInputException e) {
                questions.add(SampleProblem.UNFIT_PROPOSAL.with(
                        proposal.java() + " (" + String.join(" ", proposal.arguments()) + ")",
                        e.problems().get(0).message()));
            }
        }
        this.proposals = List.copyOf(fitting);
        this.open = List.copyOf(questions);
        this.reader = told;
    }

    static Detection of(Path path, Instrument instrument) throws IOException {
        SurveyCsv plain = SurveyCsv.of(instrument);
        SampleFile file = new SampleFile(path);
        if (!file.open().isEmpty()) {
            return new Detection(plain, List.of(), file.open());
        }
        List<Finding> findings = new ArrayList<>();
        List<Message> open = new ArrayList<>();
        SampleText text = SampleText.of(file.bytes(), file.isComplete());
        text.charset()
                .ifPresentOrElse(
                        charset -> findings.add(new Finding(
                                Setting.CHARSET,
                                List.of(charset.name()),
                                text.why().orElseThrow())),
                        () -> text.why().ifPresent(open::add));
        text.doubt().ifPresent(open::add);
        SampleRows rows = SampleRows.of(text.text(), file.isComplete(), instrument);
        if (!rows.told() && rows.separator() != ',') {
            findings.add(new Finding(Setting.SEPARATOR, List.of(String.valueOf(rows.separator())), fitting(rows)));
        }
        if (!rows.readable()) {
            open.add(SampleProblem.BROKEN_SAMPLE.with(rows.rows().size() + 1));
        }
        Found found = Detector.detect(rows.sample(instrument, file.size()));
        findings.addAll(found.findings());
        open.addAll(found.open());
        return new Detection(plain, findings, open);
    }

    private static Message fitting(SampleRows rows) {
        return SampleProblem.FITTING_SEPARATOR.with(
                rows.rowsOf(rows.width()), rows.rows().size(), rows.width());
    }

    /**
     * What fits the file, in the order in which a reader is told it.
     *
     * @return the proposals; none if the file can be read as it is, or cannot be told at all
     */
    public List<Proposal> proposals() {
        return proposals;
    }

    /**
     * What nobody can know from the file, with what to write: an item without a column, two columns for one item, texts of unknown meaning,
     * respondents who come twice, a file that is no CSV.
     *
     * @return questions in English and Dutch; none if nothing is open
     */
    public List<Message> open() {
        return open;
    }

    /**
     * A reader with all proposals, for who accepts them.
     *
     * @return the reader
     */
    public SurveyCsv reader() {
        return reader;
    }

    /**
     * The proposals as arguments of the quickstart's command line, in one line to paste.
     *
     * @return the arguments, quoted as a POSIX shell needs it; empty if there is no proposal
     */
    public String commandLine() {
        return proposals.stream()
                .flatMap(proposal -> proposal.arguments().stream())
                .map(Detection::quoted)
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String argument) {
        return BARE.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }

    /**
     * The proposals as a chain of calls to paste.
     *
     * @return the chain, which begins with {@code SurveyCsv.of(instrument)}
     */
    public String java() {
        return proposals.stream()
                .map(proposal -> "\n        " + proposal.java())
                .collect(Collectors.joining("", "SurveyCsv.of(instrument)", ""));
    }

    /** The chain of calls. */
    @Override
    public String toString() {
        return java();
    }
}
