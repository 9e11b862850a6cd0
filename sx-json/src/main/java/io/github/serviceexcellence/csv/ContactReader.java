package io.github.serviceexcellence.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.serviceexcellence.bytes.BrokenBytesException;
import io.github.serviceexcellence.bytes.Decoded;
import io.github.serviceexcellence.bytes.Gunzip;
import io.github.serviceexcellence.bytes.InterruptibleStream;
import io.github.serviceexcellence.feedback.Answered;
import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.feedback.Contact;
import io.github.serviceexcellence.feedback.ContactId;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.feedback.SubjectId;
import io.github.serviceexcellence.intake.Input;
import io.github.serviceexcellence.intake.Problems;
import io.github.serviceexcellence.intake.Spaces;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.table.ColumnName;
import io.github.serviceexcellence.table.RowForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one file of contacts. */
final class ContactReader {
    private final ContactCsv options;
    private final Consumer<? super Contact> consumer;
    private final Problems problems = new Problems();
    private List<String> header = List.of();
    private final Map<ContactColumn, Integer> places = new EnumMap<>(ContactColumn.class);
    private boolean isReadable;
    private long row;
    private long line;

    ContactReader(ContactCsv options, Consumer<? super Contact> consumer) {
        this.options = options;
        this.consumer = consumer;
    }

    void read(Input input) throws IOException {
        try (InputStream in =
                new InterruptibleStream(Gunzip.unpacked(input.opening().open()))) {
            read(in);
        } catch (BrokenBytesException e) {
            problems.add(Place.pointer("", line, 0), e.what());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        problems.throwIfAny(input.name());
    }

    private void read(InputStream in) throws IOException {
        PushbackInputStream raw = new PushbackInputStream(in, FileKind.BYTES);
        byte[] first = raw.readNBytes(FileKind.BYTES);
        raw.unread(first);
        Optional<FileKind> other = FileKind.of(first);
        if (other.isPresent()) {
            problems.add(Place.NONE, other.get().message());
            return;
        }
        CsvBytes bytes = new CsvBytes(Decoded.utf8(raw, options.charset()));
        Optional<Character> told = bytes.separator();
        read(bytes, told.orElse(options.separator()), told.isPresent() ? 1 : 0);
        if (bytes.endWithinCharacter()) {
            problems.add(Place.pointer("", line, 0), CsvProblem.CUT_OFF.with());
        }
    }

    private void read(InputStream in, char separator, int linesBefore) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(SurveyReader.BUFFER)
                .ofCsvRecord(in, StandardCharsets.UTF_8)) {
            for (CsvRecord record : csv) {
                line = linesBefore + record.getStartingLineNumber();
                take(record.getFields());
            }
        } catch (CsvParseException e) {
            problems.add(Place.pointer("", line, 0), SurveyReader.unreadable(e));
        }
        if (line == 0 && problems.count() == 0) {
            problems.add(
                    Place.NONE,
                    ContactProblem.EMPTY.with(listed(Stream.of(ContactColumn.values())
                            .filter(options::mustHave)
                            .map(options::name)
                            .toList())));
        }
    }

    private void take(List<String> fields) {
        if (header.isEmpty()) {
            header = fields.stream().map(ColumnName::fold).toList();
            Stream.of(ContactColumn.values()).forEach(this::find);
            isReadable = problems.count() == 0;
        } else if (isReadable && fields.stream().anyMatch(field -> !field.isBlank())) {
            row++;
            contact(fields);
        }
    }

    private void find(ContactColumn column) {
        String name = options.name(column);
        if (!options.mustHave(column) && options.isGiven(name)) {
            // what may be missing gives way to what the caller finds under that name
            return;
        }
        int times = Collections.frequency(header, name);
        int place = header.indexOf(name);
        if (times == 1 && places.containsValue(place)) {
            problems.add(Place.pointer("", line, 0), ContactProblem.TWO_ROLES.with(name, column.code()));
        } else if (times == 1) {
            places.put(column, place);
        } else if (times > 1) {
            problems.add(Place.pointer("", line, 0), ContactProblem.COLUMN_TWICE.with(name, times));
        } else if (options.mustHave(column)) {
            problems.add(Place.pointer("", line, 0), ContactProblem.LACKS_COLUMN.with(name, listed(header)));
        }
    }

    /** Where a column stands, from 0; -1 if it is not there. */
    private int at(ContactColumn column) {
        return places.getOrDefault(column, -1);
    }

    private static String listed(List<String> names) {
        return Codes.shorten(String.join(", ", names));
    }

    private void contact(List<String> fields) {
        if (fields.size() != header.size()) {
            problems.add(Place.cell(row, "", line, 0), ContactProblem.FIELDS.with(fields.size(), header.size()));
            return;
        }
        long before = problems.count();
        CustomerId customer = required(ContactColumn.CUSTOMER, fields, CustomerId::of);
        SubjectId subject = required(ContactColumn.SUBJECT, fields, SubjectId::of);
        Instant time = required(ContactColumn.TIME, fields, options.times()::read);
        Optional<ContactId> id = read(ContactColumn.ID, fields, ContactId::of);
        Optional<Channel> channel = read(ContactColumn.CHANNEL, fields, Channel::of);
        Optional<Instant> answeredAt = read(ContactColumn.ANSWERED_AT, fields, options.times()::read);
        Optional<Answered> organisation = read(ContactColumn.ORGANISATION_SAYS, fields, this::word);
        Optional<Answered> said = read(ContactColumn.CUSTOMER_SAYS, fields, this::word);
        if (customer == null || subject == null || time == null || problems.count() > before) {
            return;
        }
        try {
            Contact contact = Contact.builder()
                    .customer(customer)
                    .subject(subject)
                    .time(time)
                    .id(id)
                    .channel(channel)
                    .answeredAt(answeredAt)
                    .organisationSays(organisation)
                    .customerSays(said)
                    .build();
            if (problems.count() == 0) {
                consumer.accept(contact);
            }
        } catch (IllegalArgumentException e) {
            tell(Place.cell(row, "", line, 0), e);
        }
    }

    private <T> @Nullable T required(ContactColumn column, List<String> fields, Function<String, T> reader) {
        if (trimmed(fields.get(at(column))).isEmpty()) {
            problems.add(place(column), ContactProblem.BLANK.with(options.name(column)));
            return null;
        }
        return read(column, fields, reader).orElse(null);
    }

    private <T> Optional<T> read(ContactColumn column, List<String> fields, Function<String, T> reader) {
        int place = at(column);
        String text = place < 0 ? "" : trimmed(fields.get(place));
        if (!RowForm.isUtf8(text)) {
            problems.add(place(column), ContactProblem.NOT_UTF8.with(Codes.shorten(text)));
            return Optional.empty();
        }
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
        } catch (IllegalArgumentException e) {
            tell(place(column), e);
            return Optional.empty();
        }
    }

    /** Without white space of any script around it, and characters that nobody sees. */
    private static String trimmed(String field) {
        int start = 0;
        int end = field.length();
        while (start < end && Spaces.isSpace(field.charAt(start))) {
            start++;
        }
        while (end > start && Spaces.isSpace(field.charAt(end - 1))) {
            end--;
        }
        return field.substring(start, end);
    }

    private void tell(Place place, IllegalArgumentException e) {
        Faults.of(e).forEach(fault -> problems.add(place, fault.message()));
    }

    private Place place(ContactColumn column) {
        return Place.cell(row, options.name(column), line, at(column) + 1);
    }

    private Answered word(String text) {
        Answered word = options.answeredTexts().get(text);
        if (word == null) {
            Message fault = ContactProblem.NO_WORD.with(
                    Codes.shorten(text),
                    listed(new ArrayList<>(new TreeSet<>(options.answeredTexts().keySet()))));
            throw InvalidInputException.of(fault);
        }
        return word;
    }
}
