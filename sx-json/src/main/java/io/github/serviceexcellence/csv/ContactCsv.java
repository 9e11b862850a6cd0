package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.feedback.Answered;
import io.github.serviceexcellence.feedback.Contact;
import io.github.serviceexcellence.feedback.Contacts;
import io.github.serviceexcellence.feedback.ContactsBuilder;
import io.github.serviceexcellence.intake.Input;
import io.github.serviceexcellence.intake.IntakeProblem;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.table.ColumnName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads contacts of customers from CSV files: a header, then one contact a row.
 *
 * <p>Columns are named after the {@linkplain ContactColumn#code() codes} of what they tell, unless {@link #withColumn} says otherwise; in any
 * order, and columns that nobody named are not read. Those of the customer, the subject and the time must be there, and in each row filled. Any
 * other may be missing, unless {@link #withColumn} names it, and gives way where another is found under its name; a blank there says nothing.
 *
 * <p>A time is written as ISO 8601 says, with its offset, such as {@code 2026-03-02T10:15:00+01:00}, unless {@link #withTimes} says otherwise.
 * Whether a contact was answered is said by the words yes, no and unknown, and by the texts that {@link #withAnswered} gives a meaning.
 *
 * <pre>{@code
 * Contacts contacts = ContactCsv.withDefaults()
 *         .withColumn(ContactColumn.CUSTOMER, "klantnummer")
 *         .withAnswered("ja", Answered.YES)
 *         .withTimes(DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm"), ZoneId.of("Europe/Amsterdam"))
 *         .read(Path.of("contacten.csv"));
 * }</pre>
 *
 * <p>Files are UTF-8 unless {@link #withCharset} or a byte order mark says otherwise, and may be packed with gzip. What is wrong with a row is told
 * with its line and column, and a file with a problem gives no contacts. Time is linear in the file, memory in the contacts that are kept.
 */
public final class ContactCsv {
    private static final ContactCsv DEFAULTS =
            new ContactCsv(Map.of(), answered(), TimeReader.ISO, ',', StandardCharsets.UTF_8);

    private final Map<ContactColumn, String> columns;
    private final Map<String, Answered> answered;
    private final TimeReader times;
    private final char separator;
    private final Charset charset;

    private ContactCsv(
            Map<ContactColumn, String> columns,
            Map<String, Answered> answered,
            TimeReader times,
            char separator,
            Charset charset) {
        this.columns = columns;
        this.answered = answered;
        this.times = times;
        this.separator = separator;
        this.charset = charset;
    }

    private static Map<String, Answered> answered() {
        Map<String, Answered> words = new HashMap<>();
        for (Answered word : Answered.values()) {
            words.put(word.code(), word);
        }
        return Map.copyOf(words);
    }

    /**
     * A reader of comma-separated files in which every column has its code for a name.
     *
     * @return the reader
     */
    public static ContactCsv withDefaults() {
        return DEFAULTS;
    }

    /**
     * Finds what a column tells under another name, which must be there then.
     *
     * @param what what it tells
     * @param name the name of the column in the header
     * @return the changed copy
     * @throws IllegalArgumentException if the name is blank or that of another column
     */
    public ContactCsv withColumn(ContactColumn what, String name) {
        String folded = ColumnName.fold(name);
        if (folded.isEmpty()
                || columns.entrySet().stream()
                        .anyMatch(given ->
                                given.getKey() != what && given.getValue().equals(folded))) {
            throw InvalidInputException.of(ContactProblem.NAME.with(name, what.code()));
        }
        Map<ContactColumn, String> more = new EnumMap<>(ContactColumn.class);
        more.putAll(columns);
        more.put(what, folded);
        return new ContactCsv(more, answered, times, separator, charset);
    }

    /**
     * Gives a text a meaning where a column tells whether a contact was answered.
     *
     * @param text the text as it stands in the file; spaces around it do not count
     * @param meaning what it means
     * @return the changed copy
     * @throws IllegalArgumentException if the text is blank, or means something else already
     */
    public ContactCsv withAnswered(String text, Answered meaning) {
        String word = text.strip();
        Answered known = answered.getOrDefault(word, meaning);
        if (word.isEmpty() || known != meaning) {
            throw InvalidInputException.of(ContactProblem.MEANING.with(text));
        }
        Map<String, Answered> more = new HashMap<>(answered);
        more.put(word, Objects.requireNonNull(meaning, "meaning"));
        return new ContactCsv(columns, Map.copyOf(more), times, separator, charset);
    }

    /**
     * Reads times that are written in another way. One without an offset is a time in the zone; a date alone is the start of its day. A time that
     * the clock skipped in that zone is a problem; of a time that came twice the first is meant.
     *
     * @param format how times are written
     * @param zone where they were read from a clock
     * @return the changed copy
     */
    public ContactCsv withTimes(DateTimeFormatter format, ZoneId zone) {
        return new ContactCsv(columns, answered, TimeReader.of(format, zone), separator, charset);
    }

    /**
     * Sets what stands between fields, such as a semicolon; without this call it is a comma, or what a first line such as {@code sep=;} says.
     *
     * @param character the character
     * @return the changed copy
     * @throws IllegalArgumentException if it cannot separate fields
     */
    public ContactCsv withSeparator(char character) {
        if (!SurveyCsv.isSeparator(character)) {
            throw InvalidInputException.of(CsvProblem.SEPARATOR.with());
        }
        return new ContactCsv(columns, answered, times, character, charset);
    }

    /**
     * Reads files in another character set, such as {@code Charset.forName("windows-1252")}. A byte order mark of UTF-8 or UTF-16 counts more.
     *
     * @param named the character set
     * @return the changed copy
     */
    public ContactCsv withCharset(Charset named) {
        return new ContactCsv(columns, answered, times, separator, Objects.requireNonNull(named, "named"));
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its contacts
     * @throws IOException if the file cannot be read
     * @throws SxFormatException if anything is wrong, telling every problem; a second contact with one id as well
     */
    public Contacts read(Path file) throws IOException {
        return read(Input.of(file));
    }

    /**
     * Reads a stream to its end; it stays open.
     *
     * @param in the stream
     * @return its contacts
     * @throws IOException if the stream cannot be read
     * @throws SxFormatException if anything is wrong, telling every problem; a second contact with one id as well
     */
    public Contacts read(InputStream in) throws IOException {
        return read(Input.of(IntakeProblem.DOCUMENT.with(), in));
    }

    private Contacts read(Input input) throws IOException {
        ContactsBuilder contacts = Contacts.builder();
        new ContactReader(this, contacts::add).read(input);
        return contacts.build();
    }

    /**
     * Reads a stream to its end, one contact at a time; it stays open. Two contacts with one id are not told.
     *
     * @param in the stream
     * @param consumer takes each contact; once a problem was found it gets no more
     * @throws IOException if the stream cannot be read
     * @throws SxFormatException if anything is wrong, telling every problem, after the whole stream was read: what the consumer made of the first
     *     contacts is then to be thrown away
     */
    public void read(InputStream in, Consumer<? super Contact> consumer) throws IOException {
        new ContactReader(this, consumer).read(Input.of(IntakeProblem.DOCUMENT.with(), in));
    }

    /** The name of a column, and whether somebody gave it. */
    String name(ContactColumn column) {
        return columns.getOrDefault(column, column.code());
    }

    boolean isGiven(String name) {
        return columns.containsValue(name);
    }

    boolean mustHave(ContactColumn column) {
        return column.isRequired() || columns.containsKey(column);
    }

    Map<String, Answered> answeredTexts() {
        return answered;
    }

    TimeReader times() {
        return times;
    }

    char separator() {
        return separator;
    }

    Charset charset() {
        return charset;
    }
}
