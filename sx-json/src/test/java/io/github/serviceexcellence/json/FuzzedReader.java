package io.github.serviceexcellence.json;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.csv.SurveyCsv;
import io.github.serviceexcellence.document.ResponseSource;
import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.foreign.ForeignJson;
import io.github.serviceexcellence.framework.Term;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.points.Aggregations;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Normalisations;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.points.Threshold;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.RespondentId;
import io.github.serviceexcellence.result.Period;
import io.github.serviceexcellence.strategy.MissingPolicy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.strategy.StrategyCatalogue;
import io.github.serviceexcellence.summary.Collected;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.ItemStage;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.Summariser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.CRC32C;

/**
 * Every reader of the library, and what must hold of any bytes whatever: they are read, and then what was read can be written and read again
 * the same; or they are refused with the one documented exception, which reads in both languages.
 */
enum FuzzedReader {
    INSTRUMENT(document(SxJson.strict().instruments())),
    SCORE_CARD(document(SxJson.strict().scoreCards(), FuzzedReader::explain)),
    PUBLICATION(document(SxJson.strict().publications())),
    STRATEGY(strategy()),
    ASSESSMENT(document(SxJson.strict().assessments())),
    MEASUREMENTS(document(SxJson.strict().measurements())),
    GOALS(document(SxJson.strict().goals())),
    CRITERIA(document(SxJson.strict().assessments(Fixtures.pulse()))),
    DOCUMENT_LINES(bytes -> SxJson.strict().instruments().readLines(in(bytes), instrument -> {})),
    RESPONSES(source(in -> SxJson.strict().responses(Fixtures.visit()).keepIds().from(in))),
    WIDE(source(in -> wide().from(in))),
    TALL(source(in -> wide().withLongForm("id", "item", "value").from(in))),
    FOREIGN(source(in -> ForeignJson.of(wide()).from(in))),
    WEBHOOKS(source(in -> ForeignJson.formbricks(wide()).from(in))),
    FORMS(source(in -> ForeignJson.typeform(SurveyCsv.of(Fixtures.visit())).from(in))),
    RESOURCES(source(in -> ForeignJson.fhir(SurveyCsv.of(Fixtures.visit())).from(in))),
    SUMMARY(FuzzedReader::summary),
    GROUPED_SUMMARY(FuzzedReader::groupedSummary),
    TEXT(FuzzedReader::text);

    /** Reads bytes, and throws if anything does not hold. */
    @FunctionalInterface
    interface Target {
        void read(byte[] bytes) throws IOException;
    }

    private static final Summariser SUMMARISER =
            Summariser.of(Fixtures.pulse(), ItemStage.withDefaults()).collecting(Collected.values());
    /** The magic and the version, the digests of instrument and stage, and what is collected. */
    private static final int HEAD = 3 + 1 + 64 + 64 + 1;

    private static final List<Function<String, ?>> PARSERS = List.of(
            Points::parse,
            Node::new,
            Digest::new,
            GroupKey::of,
            RespondentId::of,
            Term::parse,
            Text::english,
            Threshold::parse,
            MissingPolicy::parse,
            Period::parse,
            Aggregations::parse,
            Normalisations::parse,
            text -> Scale.of(text.split(",")));

    private final Target target;

    FuzzedReader(Target target) {
        this.target = target;
    }

    /** Reads bytes; throws what nobody has documented, or an AssertionError if something else does not hold. */
    void read(byte[] bytes) {
        try {
            target.read(bytes);
        } catch (SxFormatException e) {
            require(!e.problems().isEmpty() && e.problems().size() <= 100, "problems are bounded");
            require(!e.getMessage().isBlank() && !e.text(Text.DUTCH).isBlank(), "problems have words");
        } catch (IOException e) {
            throw new AssertionError("bytes in memory do not fail", e);
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static <T> Target document(DocumentFormat<T> format) {
        return document(format, value -> {});
    }

    private static <T> Target document(DocumentFormat<T> format, Consumer<T> use) {
        return bytes -> {
            T value = format.read(in(bytes));
            use.accept(value);
            String written = format.write(value);
            require(format.read(written).equals(value), "what was written is read the same");
        };
    }

    private static void explain(ScoreCard card) {
        require(
                !card.explain(Locale.ENGLISH).isBlank()
                        && !card.explain(Text.DUTCH).isBlank(),
                "a card has words");
    }

    private static Target strategy() {
        return bytes -> {
            var format = SxJson.strict().strategies(StrategyCatalogue.standard());
            String written = format.write(format.read(in(bytes)));
            require(format.write(format.read(written)).equals(written), "what was written is read the same");
        };
    }

    private static SurveyCsv wide() {
        return SurveyCsv.of(Fixtures.visit())
                .withIdColumn("id")
                .withGroupColumn("group")
                .withWeightColumn("weight")
                .withVoiceColumn("voice");
    }

    /** Read as a table and, in two ways, as a summary: the three agree. */
    private static Target source(Function<InputStream, ResponseSource> form) {
        Instrument asked = Fixtures.visit();
        Summariser summariser = Summariser.of(asked, ItemStage.withDefaults());
        return bytes -> {
            GroupedSummary skipping =
                    form.apply(in(bytes)).skippingFaults().summarise(summariser).result();
            GroupedSummary helped = form.apply(in(bytes))
                    .skippingFaults()
                    .withExecutor(Runnable::run)
                    .summarise(summariser)
                    .result();
            require(skipping.equals(helped), "other threads make no difference");
            var table = form.apply(in(bytes)).table().result();
            require(summariser.summarise(table).equals(skipping), "a table makes the same summary");
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            SxJson.strict().responses(asked).writeLines(table, lines);
            var again = SxJson.strict().responses(asked).keepIds().read(in(lines.toByteArray()));
            require(summariser.summarise(again).equals(skipping), "what was written is read the same");
        };
    }

    /** A checksum and a head that fit: without them no fuzzer gets any further. */
    private static byte[] mended(byte[] bytes, byte[] like) {
        byte[] mended = bytes.clone();
        System.arraycopy(like, 0, mended, 0, Math.min(mended.length, HEAD));
        if (mended.length >= HEAD + 4) {
            CRC32C checksum = new CRC32C();
            checksum.update(mended, 0, mended.length - 4);
            ByteBuffer.wrap(mended).putInt(mended.length - 4, (int) checksum.getValue());
        }
        return mended;
    }

    private static void refusable(Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException e) {
            require(e.getMessage() != null && !e.getMessage().isBlank(), "a refusal has words");
        }
    }

    private static void summary(byte[] bytes) {
        byte[] like = SUMMARISER.empty().toBytes();
        for (byte[] given : List.of(bytes, mended(bytes, like))) {
            refusable(() -> {
                ResponseSummary read = SUMMARISER.fromBytes(given);
                require(SUMMARISER.fromBytes(read.toBytes()).equals(read), "what was written is read the same");
                StandardStrategy.withDefaults().score(read).explain(Locale.ENGLISH);
            });
        }
    }

    private static void groupedSummary(byte[] bytes) {
        byte[] like = SUMMARISER.begin().build().toBytes();
        for (byte[] given : List.of(bytes, mended(bytes, like))) {
            refusable(() -> {
                GroupedSummary read = SUMMARISER.groupsFromBytes(given);
                require(SUMMARISER.groupsFromBytes(read.toBytes()).equals(read), "what was written is read the same");
            });
        }
    }

    private static void text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Consumer<Function<String, ?>> tried = parser -> refusable(() -> parser.apply(text));
        PARSERS.forEach(tried);
    }
}
