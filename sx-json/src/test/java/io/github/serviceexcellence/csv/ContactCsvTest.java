package io.github.serviceexcellence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.feedback.Answered;
import io.github.serviceexcellence.feedback.Channel;
import io.github.serviceexcellence.feedback.Contact;
import io.github.serviceexcellence.feedback.ContactId;
import io.github.serviceexcellence.feedback.Contacts;
import io.github.serviceexcellence.feedback.CustomerId;
import io.github.serviceexcellence.feedback.SubjectId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactCsvTest {
    private static final ContactCsv DUTCH = ContactCsv.withDefaults()
            .withColumn(ContactColumn.CUSTOMER, "Klant")
            .withColumn(ContactColumn.SUBJECT, "Onderwerp")
            .withColumn(ContactColumn.TIME, "Wanneer")
            .withColumn(ContactColumn.CUSTOMER_SAYS, "Opgelost volgens klant")
            .withAnswered("ja", Answered.YES)
            .withAnswered("nee", Answered.NO)
            .withAnswered("n.v.t.", Answered.UNKNOWN)
            .withSeparator(';')
            .withTimes(DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm"), ZoneId.of("Europe/Amsterdam"));

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Contacts read(ContactCsv csv, String text) {
        try {
            return csv.read(in(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SxFormatException refused(ContactCsv csv, String text) {
        return catchThrowableOfType(SxFormatException.class, () -> csv.read(in(text)));
    }

    @Test
    void everyColumnIsReadByItsCode() {
        Contact expected = Contact.builder()
                .customer(CustomerId.of("c-17"))
                .subject(SubjectId.of("permit, new"))
                .time(Instant.parse("2026-03-02T09:15:00Z"))
                .id(ContactId.of("42"))
                .channel(Channel.of("telephone"))
                .answeredAt(Instant.parse("2026-03-02T09:20:00Z"))
                .organisationSays(Answered.YES)
                .customerSays(Answered.UNKNOWN)
                .build();

        List<Contact> read = new ArrayList<>();
        try {
            ContactCsv.withDefaults().read(in("""
                    note,customer-says,organisation-says,answered-at,channel,id,time,subject,customer
                    x, unknown ,yes,2026-03-02T10:20:00+01:00,telephone,42,2026-03-02T09:15:00Z,"permit, new",c-17
                    """), read::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        assertThat(read).containsExactly(expected);
    }

    @Test
    void anExportWithItsOwnNamesWordsAndTimes() {
        Contacts contacts = read(DUTCH, """
                \uFEFFsep=;
                Klant;Onderwerp;Wanneer;Opgelost volgens klant
                Wil;paspoort;01-07-2026 10:00;nee
                Wil;paspoort;02-07-2026 09:30;ja

                ;;;
                Anna;tuin;25-10-2026 02:30;
                """);

        assertThat(contacts.size()).isEqualTo(3);
        // in July two hours ahead; at the end of October the first of two, still two hours ahead
        assertThat(contacts.history(CustomerId.of("Wil"), SubjectId.of("paspoort"))
                        .time(0))
                .isEqualTo(Instant.parse("2026-07-01T08:00:00Z"));
        Contact anna =
                contacts.history(CustomerId.of("Anna"), SubjectId.of("tuin")).contact(0);
        assertThat(anna.time()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(anna.customerSays()).isEmpty();
    }

    @Test
    void aDateAloneIsTheStartOfItsDay() {
        Contacts contacts = read(
                DUTCH.withTimes(DateTimeFormatter.ofPattern("d-M-uuuu"), ZoneId.of("Europe/Amsterdam")),
                "Klant;Onderwerp;Wanneer;Opgelost volgens klant\nWil;paspoort;1-7-2026;ja\n");

        assertThat(contacts.histories().get(0).time(0)).isEqualTo(Instant.parse("2026-06-30T22:00:00Z"));
    }

    @Test
    void whatIsWrongIsToldWithRowLineAndColumn() {
        SxFormatException refused = refused(DUTCH, """
                Klant;Onderwerp;Wanneer;Opgelost volgens klant
                Wil;paspoort;1 juli;misschien
                ;paspoort;29-03-2026 02:30;ja
                Anna;tuin
                Bas;tuin;01-07-2026 10:00;ja
                """);

        assertThat(refused).hasMessage("""
                the document has 5 problems:
                  row 1, column Wanneer (line 2, column 3): '1 juli' is no time such as 02-03-2026 10:15; say with withTimes how times are written
                  row 1, column Opgelost volgens klant (line 2, column 4): 'misschien' does not say whether it was answered; use one of: ja, n.v.t., nee, no, unknown, yes; or say what it means with withAnswered
                  row 2, column Klant (line 3, column 1): nothing stands here; fill the column Klant for each contact
                  row 2, column Wanneer (line 3, column 3): '29-03-2026 02:30' never was in Europe/Amsterdam: the clock skipped it; correct it or name the right zone
                  row 3 (line 4): this row has 2 fields, the header has 4; a separator is missing, too many, or needs quotes around its field""");
    }

    @Test
    void aTimeIsNeverReadAsAnother() {
        String rows = "Klant;Onderwerp;Wanneer;Opgelost volgens klant\nWil;tuin;31-02-2026 09:30;\n";
        ContactCsv twelve =
                DUTCH.withTimes(DateTimeFormatter.ofPattern("dd-MM-yyyy hh:mm"), ZoneId.of("Europe/Amsterdam"));

        assertThat(refused(DUTCH, rows)).hasMessageContaining("'31-02-2026 09:30' is no time such as");
        assertThat(refused(twelve, rows.replace("31-", "01-")))
                .hasMessageContaining("'01-02-2026 09:30' is no time such as");
    }

    @Test
    void whatMayBeMissingGivesWayToWhatIsFoundUnderItsName() {
        Contacts contacts = read(
                ContactCsv.withDefaults().withColumn(ContactColumn.CUSTOMER, "id"),
                "id,subject,time\n\u00a0c-17\u200b,permit,2026-03-02T09:15:00Z\n");

        assertThat(contacts.histories().get(0).customer()).isEqualTo(CustomerId.of("c-17"));
        assertThat(refused(ContactCsv.withDefaults(), "customer,subject,time\n\u00a0,permit,2026-03-02T09:15:00Z\n"))
                .hasMessageContaining("fill the column customer for each contact");
    }

    @Test
    void theHeaderIsToldOfAtOnce() {
        assertThat(refused(DUTCH.withColumn(ContactColumn.CHANNEL, "Kanaal"), "Klant;Wanneer;Klant\na;b;c\n"))
                .hasMessageContaining("the document has 4 problems")
                .hasMessageContaining("the column Klant is there 2 times")
                .hasMessageContaining("there is no column Onderwerp; the columns are Klant, Wanneer, Klant")
                .hasMessageContaining("there is no column Kanaal")
                .hasMessageContaining("there is no column Opgelost volgens klant");
        assertThat(refused(
                        ContactCsv.withDefaults().withColumn(ContactColumn.CUSTOMER, "subject"),
                        "subject,time\na,2026-03-02T09:15:00Z\n"))
                .hasMessageContaining("the column subject cannot tell subject and something else too");
        assertThat(refused(DUTCH, "\n\n"))
                .hasMessageContaining(
                        "the file is empty; expected a header with at least the columns Klant, Onderwerp");
    }

    @Test
    void whatContactsRefuseIsToldAtItsRow() {
        assertThat(refused(ContactCsv.withDefaults(), """
                customer,subject,time,id,answered-at
                a,b,2026-03-02T09:15:00Z,1,2026-03-02T09:14:00Z
                a,b,2026-03-02T09:15:00Z,2,
                a,b,2026-03-02T09:15:00Z,2,
                """))
                .hasMessageContaining("row 1 (line 2): the answer of 2026-03-02T09:14:00Z comes before the question");
        assertThat(refused(ContactCsv.withDefaults(), """
                customer,subject,time,id
                a,b,2026-03-02T09:15:00Z,2
                a,b,2026-03-02T09:15:00Z,2
                """))
                .hasMessageContaining("row 2 (line 3): contact 2 was added before");
    }

    @Test
    void brokenFilesAreTold() {
        String top = "customer,subject,time\n";
        assertThat(refused(ContactCsv.withDefaults(), top + "a,\"b,2026-03-02T09:15:00Z\n"))
                .hasMessageContaining("a quote is opened and never closed");
        assertThat(refused(ContactCsv.withDefaults(), "PK\u0003\u0004 and so on"))
                .hasMessageContaining("and not CSV");
        InputStream latin = new ByteArrayInputStream(
                (top + "Andr\u00e9,b,2026-03-02T09:15:00Z\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(catchThrowableOfType(
                        SxFormatException.class, () -> ContactCsv.withDefaults().read(latin)))
                .hasMessageContaining("row 1, column customer (line 2, column 1)")
                .hasMessageContaining("name its character set with withCharset");
    }

    @Test
    void aPackedFileInAnotherCharacterSet(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(
                    "customer,subject,time\nAndr\u00e9,b,2026-03-02T09:15:00Z\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        Path file = Files.write(folder.resolve("contacts.csv.gz"), packed.toByteArray());

        Contacts contacts = ContactCsv.withDefaults()
                .withCharset(Charset.forName("windows-1252"))
                .read(file);

        assertThat(contacts.histories().get(0).customer()).isEqualTo(CustomerId.of("Andr\u00e9"));
    }

    @Test
    void namesAndMeaningsDoNotClash() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DUTCH.withColumn(ContactColumn.ID, " Klant "))
                .withMessageContaining("another column has it");
        assertThatIllegalArgumentException().isThrownBy(() -> DUTCH.withColumn(ContactColumn.ID, " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DUTCH.withAnswered("ja", Answered.NO))
                .withMessageContaining("means something else already");
        assertThatIllegalArgumentException().isThrownBy(() -> DUTCH.withSeparator('"'));
        for (ContactColumn column : ContactColumn.values()) {
            assertThat(ContactColumn.parse(column.code())).isEqualTo(column);
        }
    }
}
