package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.bytes.BrokenBytesException;
import io.github.serviceexcellence.bytes.ByteLines;
import io.github.serviceexcellence.bytes.Utf8;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.RowReader;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.table.Answers;
import io.github.serviceexcellence.tokens.BrokenJsonException;
import io.github.serviceexcellence.tokens.Jackson3Reader;
import io.github.serviceexcellence.tokens.Token;
import io.github.serviceexcellence.tokens.TokenReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads one document after the other, token by token down to the responses. If the first line is a value by itself, each line stands alone,
 * and one that is broken does not hide the next.
 */
final class ForeignReading implements RowReader {
    private static final int MOST_LINE = 1 << 20;

    private final ResponseIntake responses;
    private final List<String> path;

    ForeignReading(PathColumns columns, Answers answers, Intake intake) {
        this.responses = new ResponseIntake(columns, answers, intake);
        this.path = columns.options().responses();
    }

    @Override
    public void read(InputStream in) throws IOException {
        ByteLines lines = new ByteLines(Utf8.unmarked(in), MOST_LINE);
        try {
            boolean more = lines.next();
            while (more && lines.isBlank()) {
                more = lines.next();
            }
            if (!more) {
                responses.refuse(Problem.at(Place.pointer("", 1, 1), ForeignProblem.EMPTY.with()));
            } else if (isWhole(lines)) {
                readLines(lines);
            } else {
                readWhole(Utf8.checked(lines.rest()), lines.number() - 1);
            }
        } catch (BrokenBytesException e) {
            responses.refuse(Problem.at(Place.pointer("", lines.number() + 1, 0), e.what()));
        }
    }

    @Override
    public void end() {
        responses.end();
    }

    /** Whether the line is an object or an array of its own. */
    private static boolean isWhole(ByteLines lines) {
        try (TokenReader tokens = tokens(lines)) {
            if (lines.isTooLong() || wrong(lines) >= 0) {
                return false;
            }
            Token first = tokens.next();
            tokens.skip();
            return (first == Token.BEGIN_OBJECT || first == Token.BEGIN_ARRAY) && tokens.next() == Token.END;
        } catch (BrokenJsonException e) {
            return false;
        }
    }

    private static int wrong(ByteLines lines) {
        return Utf8.firstWrong(lines.buffer(), lines.start(), lines.end());
    }

    private static TokenReader tokens(ByteLines lines) {
        return Jackson3Reader.of(lines.buffer(), lines.start(), lines.end());
    }

    private void readLines(ByteLines lines) throws IOException {
        boolean more = true;
        while (more && responses.goesOn()) {
            if (!lines.isBlank()) {
                readLine(lines);
            }
            more = lines.next();
        }
    }

    private void readLine(ByteLines lines) {
        responses.beginLine(lines.number(), lines.isLast());
        int wrong = lines.isTooLong() ? -1 : wrong(lines);
        if (lines.isTooLong()) {
            stray(lines, 0, ForeignProblem.LONG_LINE.with(MOST_LINE));
        } else if (wrong >= 0) {
            stray(lines, wrong - lines.start() + 1, Utf8.notUtf8(lines.buffer(), wrong, lines.end()));
        } else {
            parseLine(lines);
        }
    }

    private void parseLine(ByteLines lines) {
        try (TokenReader tokens = tokens(lines)) {
            tokens.next();
            document(tokens);
            if (tokens.next() != Token.END) {
                stray(lines, tokens.place("").column(), ForeignProblem.LINE_GOES_ON.with());
            }
        } catch (ResponseIntake.BrokenValueException e) {
            // was told where it broke
        } catch (BrokenJsonException e) {
            boolean goesOn = e.breaksOff() && !lines.isLast();
            Problem found = e.at("");
            stray(lines, found.place().column(), goesOn ? ForeignProblem.LINE_BREAKS_OFF.with() : found.message());
        }
    }

    private void stray(ByteLines lines, int column, Message message) {
        responses.stray(Problem.at(Place.pointer("", lines.number(), column), message));
    }

    /** Reads one value, or several one after the other. */
    private void readWhole(InputStream in, long linesBefore) throws IOException {
        responses.beginWhole(linesBefore);
        try (TokenReader tokens = Jackson3Reader.of(in)) {
            readWhole(tokens);
        }
    }

    private void readWhole(TokenReader tokens) throws IOException {
        try {
            while (tokens.next() != Token.END && responses.goesOn()) {
                document(tokens);
            }
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof BrokenBytesException wrong)) {
                throw e.getCause();
            }
            responses.refuse(Problem.at(responses.placeOf(tokens.end("")), wrong.what()));
        } catch (BrokenJsonException e) {
            responses.refuse(e.at("").moved(responses::placeOf));
        } catch (ResponseIntake.BrokenValueException e) {
            // was told where it broke
        }
    }

    /** Reads the value at which the reader stands. */
    private void document(TokenReader tokens) {
        if (!descend(tokens, 0, "")) {
            Place place = responses.placeOf(tokens.place(""));
            responses.fault(Problem.at(place, ForeignProblem.NO_RESPONSES.with(String.join(".", path))));
        }
    }

    /** Goes down to the responses and passes them on; false if they are not there. */
    private boolean descend(TokenReader tokens, int depth, String pointer) {
        if (depth == path.size()) {
            responses(tokens, pointer);
            return true;
        }
        boolean found = false;
        if (tokens.current() != Token.BEGIN_OBJECT) {
            tokens.skip();
            return false;
        }
        while (tokens.next() == Token.NAME) {
            boolean leads = JsonPath.fold(tokens.name()).equals(path.get(depth));
            String name = tokens.name();
            tokens.next();
            if (leads) {
                found |= descend(tokens, depth + 1, pointer + "/" + name);
            } else {
                tokens.skip();
            }
        }
        return found;
    }

    private void responses(TokenReader tokens, String pointer) {
        if (tokens.current() != Token.BEGIN_ARRAY) {
            responses.take(tokens, pointer);
            return;
        }
        for (long index = 0; tokens.next() != Token.END_ARRAY; index++) {
            responses.take(tokens, pointer + "/" + index);
        }
    }
}
