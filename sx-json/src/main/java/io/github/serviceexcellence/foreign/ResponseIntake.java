package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.shape.Located;
import io.github.serviceexcellence.shape.ShapeProblem;
import io.github.serviceexcellence.shape.TreeReader;
import io.github.serviceexcellence.table.Answers;
import io.github.serviceexcellence.table.RowOptions;
import io.github.serviceexcellence.table.TimeText;
import io.github.serviceexcellence.tokens.TokenReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Takes the responses of documents: passes each on as it comes, or gathers them where their events are to be merged. */
final class ResponseIntake {
    private static final String OWN = "sx.";
    /** What readers of JSON say of a text that ends before its value does. */
    private static final String BREAKS_OFF = "json.breaks-off";

    private final PathColumns columns;
    private final Intake intake;
    private final Tracks tracks;
    private final ForeignRows rows;
    private final Problems header = new Problems();
    private final Optional<Gathered> gathered;
    private final TimeText times;
    private long ownLine;
    private boolean lineGoesOn;
    private long linesBefore;
    private boolean broken;

    ResponseIntake(PathColumns columns, Answers answers, Intake intake) {
        Optional<RowOptions.TimeColumn> time = columns.options().table().rows().time();
        this.columns = columns;
        this.intake = intake;
        this.tracks = new Tracks(columns, intake);
        this.rows = new ForeignRows(columns, answers, intake, header);
        this.times = new TimeText(time.flatMap(RowOptions.TimeColumn::format));
        this.gathered =
                columns.id() == PathColumns.NONE ? Optional.empty() : Optional.of(new Gathered(columns, intake));
    }

    /** What follows stands in a line alone; of one that is the last nobody knows whether it went on. */
    void beginLine(long line, boolean isLast) {
        ownLine = line;
        lineGoesOn = !isLast;
        broken = false;
    }

    /** What follows stands in the rest of a document, below so many lines. */
    void beginWhole(long lines) {
        ownLine = 0;
        linesBefore = lines;
        broken = false;
    }

    /** Whether reading on makes sense. */
    boolean goesOn() {
        return !broken && header.count() == 0 && !gathered.map(Gathered::isFull).orElse(false);
    }

    /** Where in the document a place is that the reader tells. */
    Place placeOf(Place place) {
        return Place.pointer(place.path(), ownLine > 0 ? ownLine : place.line() + linesBefore, place.column());
    }

    void refuse(Problem problem) {
        intake.refuse(problem);
        broken = true;
    }

    /** Counts what is no response, and tells what is wrong with it. */
    void stray(Problem problem) {
        rows.stray(List.of(problem));
    }

    /** Tells what is wrong with a document as a whole, which may be a line that hides no other. */
    void fault(Problem problem) {
        if (ownLine > 0) {
            stray(problem);
        } else {
            refuse(problem);
        }
    }

    /** Takes the value at which a reader stands. */
    void take(TokenReader tokens, String pointer) {
        Problems found = new Problems();
        Place place = placeOf(tokens.place(pointer));
        Located value = TreeReader.valueAt(tokens, "", found);
        List<Problem> problems = found.first();
        if (value == null) {
            broken(pointer, problems);
        } else {
            columns.options().tool().open(value, new Opening(pointer, place, problems));
        }
    }

    private void broken(String pointer, List<Problem> problems) {
        List<Problem> placed = problems.stream()
                .map(this::ofLine)
                .map(problem -> problem.moved(
                        inner -> placeOf(Place.pointer(pointer + inner.path(), inner.line(), inner.column()))))
                .toList();
        if (ownLine > 0) {
            rows.stray(placed);
        } else {
            placed.forEach(this::refuse);
        }
        throw new BrokenValueException();
    }

    private Problem ofLine(Problem problem) {
        boolean breaksOff = ownLine > 0 && lineGoesOn && problem.code().equals(BREAKS_OFF);
        return breaksOff
                ? new Problem(ForeignProblem.LINE_BREAKS_OFF.with(), problem.places(), problem.count())
                : problem;
    }

    /** The syntax breaks within a value, which was told: nobody knows what follows it. */
    static final class BrokenValueException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenValueException() {
            super(null, null, false, false);
        }
    }

    /** Takes what stands in one place. */
    private final class Opening implements Tool.Opened {
        private final String pointer;
        private final Place place;
        private final List<Problem> problems;

        Opening(String pointer, Place place, List<Problem> problems) {
            this.pointer = pointer;
            this.place = place;
            this.problems = problems;
        }

        private Event event(Located found) {
            Place inner = found.place();
            UnaryOperator<Place> placing = gathered.isPresent() ? intake.placing() : where -> where;
            return new Event(
                    placeOf(Place.pointer(pointer, inner.line(), inner.column())), ownLine > 0, linesBefore, placing);
        }

        @Override
        public void response(Located.Obj response) {
            if (isOwn(response)) {
                return;
            }
            Event event = event(response);
            problems.forEach(event::fault);
            accept(event, ResponseCells.of(response, columns, tracks, event));
        }

        private boolean isOwn(Located.Obj response) {
            Located format = pointer.isEmpty() ? response.field("format") : null;
            String text = format == null ? null : format.scalar();
            if (text == null || !text.startsWith(OWN)) {
                return false;
            }
            refuse(Problem.at(place, ForeignProblem.OWN_FORMAT.with(Codes.shorten(text))));
            return true;
        }

        @Override
        public void strange(Located found) {
            fault(found, ForeignProblem.NO_RESPONSE.with(found.describe()));
        }

        @Override
        public void wrongType(Located found, String type) {
            fault(found, ForeignProblem.NO_FHIR.with(Codes.shorten(type)));
        }

        @Override
        public void lacking(Located envelope, String name) {
            fault(envelope, ShapeProblem.MISSING_FIELD.with(name));
        }

        private void fault(Located found, Message message) {
            Place inner = found.place();
            stray(Problem.at(placeOf(Place.pointer(pointer + inner.path(), inner.line(), inner.column())), message));
        }

        @Override
        public void other() {
            tracks.other();
        }
    }

    private void accept(Event event, @Nullable Cell[] cells) {
        tracks.event();
        tell(event, cells);
        if (gathered.isPresent()) {
            gathered.get().add(event, cells);
        } else {
            pass(new Merged(event, cells));
        }
    }

    /** Says when the event was. */
    private void tell(Event event, @Nullable Cell[] cells) {
        for (int column : columns.times()) {
            Cell cell = cells[column];
            if (cell != null) {
                OptionalLong time = times.find(cell.text().strip());
                if (time.isPresent()) {
                    event.at(time.getAsLong());
                } else if (columns.options().latest() && cell.fault() == null) {
                    cells[column] = cell.withFault(ForeignProblem.NO_TIME.with(Codes.shorten(cell.text())));
                }
                return;
            }
        }
    }

    private void pass(Merged response) {
        Cell state = columns.state() == PathColumns.NONE ? null : response.cell(columns.state());
        tracks.response(state == null ? "" : state.text());
        rows.pass(response);
    }

    /** Passes on what was gathered, and says what there is to say. */
    void end() {
        header.first().forEach(intake::refuse);
        if (header.count() == 0) {
            gathered.ifPresent(responses -> responses.forEach(this::pass));
            rows.finish();
            tracks.tell();
        }
    }
}
