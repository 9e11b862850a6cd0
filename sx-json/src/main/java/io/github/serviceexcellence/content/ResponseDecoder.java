package io.github.serviceexcellence.content;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.intake.ChoiceCodes;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.intake.Levels;
import io.github.serviceexcellence.intake.Row;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.response.AnswerKind;
import io.github.serviceexcellence.shape.ShapeProblem;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.TreeReader;
import io.github.serviceexcellence.tokens.Token;
import io.github.serviceexcellence.tokens.TokenReader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decodes one response after another. What it needs for each answer was looked up beforehand or is used again. */
public final class ResponseDecoder {
    /** The field of a document with many responses. */
    public static final String RESPONSES = "responses";
    /** The index of a response that stands in no array. */
    public static final long ALONE = -1;

    private static final List<AnswerKind> NOT_ANSWERED = Arrays.stream(AnswerKind.values())
            .filter(kind -> kind != AnswerKind.ANSWERED)
            .toList();
    private static final String KINDS =
            NOT_ANSWERED.stream().map(AnswerKind::code).collect(Collectors.joining(", "));

    private static final Word ONE_CHOICE = Word.of("the code of a choice", "de code van een keuze");
    private static final Word SEVERAL_CHOICES =
            Word.of("an array with the codes of choices", "een lijst met de codes van keuzes");
    private static final Word WORDS = Word.of("an object with the field text", "een object met het veld text");

    private final Instrument instrument;
    private final Word itemOfInstrument;
    /** The first items of the instrument. */
    private final Word items;

    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final ItemKind[] kinds;
    private final Levels levels;
    private final ChoiceCodes choices;
    private final boolean[] answered;
    private final boolean tolerant;
    private final Set<ResponseField> seen = EnumSet.noneOf(ResponseField.class);
    private final Row row;
    private final boolean looksForDuplicates;
    private final UnitsDecoder units = new UnitsDecoder(this);
    private TokenReader tokens;
    /** The line of the response, or 0 if the reader knows it. */
    private long line;

    private long index = ALONE;
    /** Where the id stands, if anybody will ask. */
    private @Nullable Place idPlace;

    /** Begins; a tolerant one takes no notice of fields that it does not know. */
    public ResponseDecoder(Instrument instrument, Intake intake, TokenReader tokens, boolean tolerant) {
        this.tolerant = tolerant;
        this.instrument = instrument;
        this.tokens = tokens;
        this.row = new Row(instrument, intake, this::comesBack);
        this.looksForDuplicates = intake.looksForDuplicates();
        this.kinds = instrument.items().stream().map(Item::kind).toArray(ItemKind[]::new);
        this.levels = new Levels(instrument);
        this.choices = new ChoiceCodes(instrument);
        this.answered = new boolean[instrument.items().size()];
        for (Item item : instrument.items()) {
            indexes.put(item.id().value(), indexes.size());
        }
        this.itemOfInstrument = Word.of("item of {instrument}", "item van {instrument}", instrument);
        this.items = Codes.listed(indexes.keySet());
    }

    /** The pointer of what is being read, for a syntax error. */
    public String pointer() {
        return index == ALONE ? "" : "/" + RESPONSES + "/" + index;
    }

    /** The response that was decoded last. */
    public Row row() {
        return row;
    }

    /** Begins a response, in a line of its own or in the array. */
    public void begin(long ownLine, long place) {
        line = ownLine;
        index = place;
        row.clear();
    }

    /** The response at the reader's current token. */
    public void decode(TokenReader from) {
        tokens = from;
        if (tokens.current() != Token.BEGIN_OBJECT) {
            problem("", ResponsesProblem.NO_RESPONSE.with(found()));
            tokens.skip();
            return;
        }
        Arrays.fill(row.cells(), Cells.UNANSWERED);
        Arrays.fill(answered, false);
        seen.clear();
        units.clear();
        while (tokens.next() == Token.NAME) {
            ResponseField field = ResponseField.of(tokens.name());
            String pointer = field == null ? TreeReader.child("", tokens.name()) : "/" + field.code();
            if (field != null && !seen.add(field)) {
                problem(pointer, ShapeProblem.FIELD_TWICE.with());
            }
            tokens.next();
            read(field, pointer);
        }
        if (!seen.contains(ResponseField.ANSWERS)) {
            problem("", ShapeProblem.MISSING_FIELD.with(ResponseField.ANSWERS.code()));
        }
        // told at the end of the response, where the reader is by now
        row.route(path -> place("/" + path));
    }

    private void read(@Nullable ResponseField field, String pointer) {
        if (field == null) {
            unknown(pointer, ResponseField.names());
            return;
        }
        try {
            field.read(this, pointer);
        } catch (IllegalArgumentException e) {
            Faults.of(e).forEach(fault -> problem(pointer, fault.message()));
        }
    }

    private void unknown(String pointer, String allowed) {
        if (!tolerant) {
            problem(pointer, ShapeProblem.UNKNOWN_FIELD.with(allowed));
        }
        tokens.skip();
    }

    void id(String pointer) {
        if (isType(tokens.current() == Token.STRING, pointer, Shapes.STRING)) {
            idPlace = looksForDuplicates ? place(pointer) : null;
            row.id(tokens.characters(), tokens.offset(), tokens.length());
        }
    }

    void group() {
        units.group(tokens);
    }

    void units() {
        units.units(tokens);
    }

    void weight(String pointer) {
        if (isType(tokens.current().isNumber(), pointer, Shapes.NUMBER)) {
            row.weight(Shapes.decimal(tokens.text()));
        }
    }

    void voice(String pointer) {
        if (isType(tokens.current() == Token.STRING, pointer, Shapes.STRING)) {
            row.voice(Cells.ofVoice(Voice.parse(tokens.text()).code()));
        }
    }

    boolean isType(boolean right, String pointer, Word expected) {
        if (!right) {
            problem(pointer, ShapeProblem.WRONG_TYPE.with(expected, found()));
            tokens.skip();
        }
        return right;
    }

    /** What the reader is at, for a message that expected something else. */
    public Wording found() {
        return switch (tokens.current()) {
            case BEGIN_OBJECT -> Shapes.OBJECT;
            case BEGIN_ARRAY -> Shapes.ARRAY;
            case WHOLE, DECIMAL -> Shapes.NUMBER;
            case STRING -> quoted(Codes.shorten(tokens.text()));
            default -> Word.same(tokens.text());
        };
    }

    private static Word quoted(String text) {
        return Word.same("'" + text + "'");
    }

    void answers(String pointer) {
        if (tokens.current() != Token.BEGIN_OBJECT) {
            problem(pointer, ResponsesProblem.NO_ANSWERS.with(found()));
            tokens.skip();
            return;
        }
        while (tokens.next() == Token.NAME) {
            String name = tokens.name();
            Integer item = indexes.get(name);
            Token answer = tokens.next();
            if (item == null) {
                problem(ofItem(name), Codes.noneOf(itemOfInstrument, name, items));
                tokens.skip();
                continue;
            }
            if (answered[item]) {
                problem(ofItem(name), ResponsesProblem.TWO_ANSWERS.with());
            }
            answered[item] = true;
            answer(answer, item);
        }
    }

    private void answer(Token answer, int item) {
        if (kinds[item] == ItemKind.SEVERAL_CHOICES && answer == Token.BEGIN_ARRAY) {
            choices(item);
        } else if (kinds[item] == ItemKind.TEXT && answer == Token.BEGIN_OBJECT) {
            words(item);
        } else {
            row.say(item, cell(answer, item));
        }
    }

    private void choices(int item) {
        row.say(item, (byte) 0);
        int number = 0;
        while (tokens.next() != Token.END_ARRAY) {
            String pointer = ofItem(idOf(item)) + "/" + number++;
            if (isType(tokens.current() == Token.STRING, pointer, Shapes.STRING)) {
                byte place = choices.find(item, tokens.characters(), tokens.offset(), tokens.length());
                if (place < 0) {
                    problem(pointer, noChoice(item));
                } else if (!row.choose(item, place)) {
                    problem(pointer, ResponsesProblem.CHOSEN_TWICE.with(Codes.shorten(tokens.text())));
                }
            }
        }
        if (number == 0) {
            ofAnswer(item, ResponsesProblem.CHOSE_NOTHING.with());
        }
    }

    private Message noChoice(int item) {
        return ResponsesProblem.NO_CHOICE.with(Codes.shorten(tokens.text()), choices.describe(item));
    }

    private void words(int item) {
        String pointer = ofItem(idOf(item));
        int times = 0;
        while (tokens.next() == Token.NAME) {
            String name = tokens.name();
            tokens.next();
            if (!name.equals(ResponseField.TEXT)) {
                unknown(TreeReader.child(pointer, name), ResponseField.TEXT);
            } else if (++times > 1) {
                problem(TreeReader.child(pointer, name), ShapeProblem.FIELD_TWICE.with());
                tokens.skip();
            } else if (isType(tokens.current() == Token.STRING, pointer + "/" + name, Shapes.STRING)) {
                Message fault = row.text(item, tokens.text());
                if (fault != null) {
                    ofAnswer(item, fault);
                }
            }
        }
        if (times == 0) {
            problem(pointer, ShapeProblem.MISSING_FIELD.with(ResponseField.TEXT));
        }
    }

    private static String ofItem(String name) {
        return TreeReader.child("/" + ResponseField.ANSWERS.code(), name);
    }

    private byte cell(Token answer, int item) {
        if (kinds[item] == ItemKind.ONE_CHOICE && answer == Token.STRING) {
            byte place = choices.find(item, tokens.characters(), tokens.offset(), tokens.length());
            return place < 0 ? otherKind(answer, item) : place;
        }
        if (kinds[item] != ItemKind.RATING || !answer.isNumber()) {
            return otherKind(answer, item);
        }
        boolean small = answer == Token.WHOLE && tokens.length() <= 3;
        byte cell = small ? levels.find(item, tokens.small()) : Levels.NONE;
        return cell == Levels.NONE ? otherLevel(item) : cell;
    }

    /** The cell of a number that is no small whole one. */
    private byte otherLevel(int item) {
        String digits = tokens.text();
        try {
            byte cell = levels.find(item, Shapes.decimal(digits));
            if (cell != Levels.NONE) {
                return cell;
            }
            ofAnswer(item, ResponsesProblem.OFF_SCALE.with(Codes.shorten(digits), levels.describe(item)));
        } catch (IllegalArgumentException e) {
            Faults.of(e).forEach(fault -> ofAnswer(item, fault.message()));
        }
        return Cells.UNANSWERED;
    }

    private byte otherKind(Token answer, int item) {
        if (answer == Token.STRING) {
            String code = tokens.text();
            for (AnswerKind kind : NOT_ANSWERED) {
                if (kind.code().equals(code)) {
                    return Cells.ofKind(code);
                }
            }
        }
        ofAnswer(item, noAnswer(answer, item));
        tokens.skip();
        return Cells.UNANSWERED;
    }

    private Message noAnswer(Token answer, int item) {
        return switch (kinds[item]) {
            case RATING -> ResponsesProblem.NO_ANSWER.with(found(), KINDS);
            case ONE_CHOICE ->
                answer == Token.STRING
                        ? noChoice(item)
                        : ResponsesProblem.NO_OTHER_ANSWER.with(ONE_CHOICE, found(), KINDS);
            case SEVERAL_CHOICES -> ResponsesProblem.NO_OTHER_ANSWER.with(SEVERAL_CHOICES, found(), KINDS);
            case TEXT -> ResponsesProblem.NO_OTHER_ANSWER.with(WORDS, found(), KINDS);
        };
    }

    private void ofAnswer(int item, Message message) {
        problem(ofItem(idOf(item)), message);
    }

    private String idOf(int item) {
        return instrument.items().get(item).id().value();
    }

    void problem(String at, Message message) {
        row.fault(Problem.at(place(at), message));
    }

    private Place place(String at) {
        Place place = tokens.place(pointer() + at);
        return line > 0 ? Place.pointer(place.path(), line, place.column()) : place;
    }

    private Problem comesBack() {
        return Problem.at(Objects.requireNonNull(idPlace), ResponsesProblem.COMES_BACK.with());
    }

    /** Notes what is wrong with the line of the response. */
    public void fault(int column, Message message) {
        row.fault(Problem.at(Place.pointer("", line, column), message));
    }
}
