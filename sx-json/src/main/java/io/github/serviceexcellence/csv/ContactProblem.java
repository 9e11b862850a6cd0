package io.github.serviceexcellence.csv;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with files of contacts, and with how they are to be read. */
final class ContactProblem {
    static final ProblemKind NAME = Kind.of(
            "contacts.column-name",
            "'{name}' cannot be the name of the column {column}: it is blank, or another column has it; give another name",
            "'{name}' kan niet de naam van de kolom {column} zijn: er staat niets, of een andere kolom heet al zo; geef een andere naam");
    static final ProblemKind MEANING = Kind.of(
            "contacts.meaning",
            "'{text}' is blank or means something else already; give each text one meaning",
            "'{text}' is leeg of betekent al iets anders; geef elke tekst \u00e9\u00e9n betekenis");
    static final ProblemKind LACKS_COLUMN = Kind.of(
            "contacts.lacks-column",
            "there is no column {missing}; the columns are {columns}; name the right one with withColumn",
            "er is geen kolom {missing}; de kolommen zijn {columns}; noem de juiste met withColumn");
    static final ProblemKind COLUMN_TWICE = Kind.of(
            "contacts.column-twice",
            "the column {column} is there {number} times; give one of them another name in the file",
            "de kolom {column} staat er {number} keer; geef er een in het bestand een andere naam");
    static final ProblemKind TWO_ROLES = Kind.of(
            "contacts.two-roles",
            "the column {column} cannot tell {what} and something else too; name another column with withColumn",
            "de kolom {column} kan niet {what} en ook iets anders vertellen; noem met withColumn een andere kolom");
    static final ProblemKind FIELDS = Kind.of(
            "contacts.number-of-fields",
            "this row has {fields} fields, the header has {columns}; a separator is missing, too many, or needs quotes around its field",
            "deze rij heeft {fields} velden, de kopregel {columns}; er ontbreekt een scheidingsteken, er is er een te veel, of het veld moet"
                    + " tussen aanhalingstekens");
    static final ProblemKind BLANK = Kind.of(
            "contacts.blank",
            "nothing stands here; fill the column {column} for each contact",
            "hier staat niets; vul de kolom {column} bij elk contact in");
    static final ProblemKind NO_WORD = Kind.of(
            "contacts.no-word",
            "'{given}' does not say whether it was answered; use one of: {texts}; or say what it means with withAnswered",
            "'{given}' zegt niet of het is beantwoord; kies uit: {texts}; of zeg met withAnswered wat het betekent");
    static final ProblemKind TIME = Kind.of(
            "contacts.no-time",
            "'{given}' is no time such as {example}; say with withTimes how times are written",
            "'{given}' is geen tijdstip zoals {example}; zeg met withTimes hoe tijdstippen worden geschreven");
    static final ProblemKind SKIPPED = Kind.of(
            "contacts.skipped-time",
            "'{given}' never was in {zone}: the clock skipped it; correct it or name the right zone",
            "'{given}' heeft in {zone} niet bestaan: de klok sloeg dit tijdstip over; verbeter het of noem de juiste tijdzone");
    static final ProblemKind NOT_UTF8 = Kind.of(
            "contacts.not-utf8",
            "'{given}' cannot be read in the character set of the file; save the file as UTF-8, or name its character set with withCharset",
            "'{given}' is niet te lezen met de tekenset van het bestand; sla het bestand op als UTF-8, of noem de tekenset met withCharset");
    static final ProblemKind EMPTY = Kind.of(
            "contacts.empty",
            "the file is empty; expected a header with at least the columns {columns}",
            "het bestand is leeg; verwacht: een kopregel met minstens de kolommen {columns}");

    private ContactProblem() {}
}
