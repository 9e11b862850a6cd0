package io.github.serviceexcellence.bytes;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with the bytes of a file. */
final class BytesProblem {
    static final ProblemKind NOT_UTF8 = Kind.of(
            "bytes.not-utf8",
            "byte {byte} is not UTF-8 here; save the file as UTF-8",
            "byte {byte} is hier geen UTF-8; sla het bestand op als UTF-8");
    static final ProblemKind LINE_WITHIN_CHARACTER = Kind.of(
            "bytes.line-ends-within-character",
            "the line ends within a UTF-8 character; save the file as UTF-8",
            "de regel eindigt midden in een UTF-8-teken; sla het bestand op als UTF-8");
    static final ProblemKind FILE_WITHIN_CHARACTER = Kind.of(
            "bytes.file-ends-within-character",
            "the file ends within a UTF-8 character; it was cut off",
            "het bestand eindigt midden in een UTF-8-teken; het is afgekapt");
    static final ProblemKind GZIP_DAMAGED = Kind.of(
            "gzip.damaged",
            "the gzip data are damaged, near byte {position} of the file; get it again as a whole",
            "de gzip-gegevens zijn beschadigd, rond byte {position} van het bestand; haal het opnieuw in zijn geheel op");
    static final ProblemKind GZIP_CHECK_SUM = Kind.of(
            "gzip.check-sum",
            "the gzip data are damaged: they do not fit their check sum, near byte {position} of the file; get it again as a whole",
            "de gzip-gegevens zijn beschadigd: ze passen niet bij hun controlegetal, rond byte {position} van het bestand; haal het"
                    + " opnieuw in zijn geheel op");
    static final ProblemKind GZIP_CUT_OFF = Kind.of(
            "gzip.cut-off",
            "the gzip data end in the middle, near byte {position} of the file; get it again as a whole",
            "de gzip-gegevens houden halverwege op, rond byte {position} van het bestand; haal het opnieuw in zijn geheel op");
    static final ProblemKind GZIP_FOLLOWED = Kind.of(
            "gzip.followed",
            "the gzip data are followed by something else, or are of an unknown kind, near byte {position} of the file; get it again as a"
                    + " whole",
            "na de gzip-gegevens komt iets anders, of ze zijn van een onbekende soort, rond byte {position} van het bestand; haal het"
                    + " opnieuw in zijn geheel op");
    static final ProblemKind GZIP_UNKNOWN = Kind.of(
            "gzip.unknown-kind",
            "the gzip data are of an unknown kind, near byte {position} of the file; get it again as a whole",
            "de gzip-gegevens zijn van een onbekende soort, rond byte {position} van het bestand; haal het opnieuw in zijn geheel op");

    private BytesProblem() {}
}
