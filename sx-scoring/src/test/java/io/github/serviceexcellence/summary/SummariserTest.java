package io.github.serviceexcellence.summary;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.framework.Element.MONITORING;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.questionnaire.Instruments;
import io.github.serviceexcellence.response.Breakdown;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.response.Units;
import io.github.serviceexcellence.response.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummariserTest {
    private static final Instrument TWO = instrument(item("l", LEADERSHIP), item("m", MONITORING));

    private final Summariser summariser = Summariser.of(TWO, ItemStage.withDefaults());

    private static final List<Response> PEOPLE = List.of(
            answers(TWO, 1, 5).withGroup(GroupKey.of("g")),
            answers(TWO, 2, 3).withWeight(Weight.ofMillionths(2_000_000)),
            answers(TWO, 5).withGroup(GroupKey.of("g")));

    @Test
    void whatIsNotAskedForIsNotCollected() {
        ResponseSummary bare =
                summariser.collecting().summarise(table(TWO, PEOPLE)).total();
        assertThat(bare.collected()).isEmpty();
        assertThat(bare.sum(Node.of(LEADERSHIP)).n()).isEqualTo(3);
        assertThat(bare.sum(Node.of(LEADERSHIP)).squares()).isEmpty();
        assertThat(bare.answered(Node.of(MONITORING))).isEqualTo(2);
        assertThat(bare.applicable(Node.of(MONITORING))).isEqualTo(3);
        assertThatIllegalStateException()
                .isThrownBy(() -> bare.sum(Node.of(ItemId.of("l"))))
                .withMessage("this summary does not hold ITEMS; ask the summariser to collect them");
        assertThatIllegalStateException().isThrownBy(() -> bare.shares(Node.of(LEADERSHIP)));
        assertThatIllegalStateException().isThrownBy(() -> bare.joint(Node.of(LEADERSHIP), Node.of(MONITORING)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.merge(summariser.empty()))
                .withMessage(
                        "a summary with sums, squares, items, moments, patterns, squared weights and one with sums do not go"
                                + " together; collect the same for both");
    }

    @Test
    void momentsAreTheSumsOverThoseWhoHaveBoth() {
        ResponseSummary summary = summariser
                .collecting(Collected.MOMENTS)
                .summarise(table(TWO, PEOPLE))
                .total();
        // in quarters: 0 and 4 once, 1 and 2 twice; the third has one score only
        BigInteger million = BigInteger.valueOf(1_000_000);
        assertThat(summary.joint(Node.of(LEADERSHIP), Node.of(MONITORING)))
                .isEqualTo(new JointSum(
                        2,
                        BigInteger.valueOf(3).multiply(million),
                        BigInteger.valueOf(2).multiply(million),
                        BigInteger.valueOf(8).multiply(million),
                        BigInteger.valueOf(4).multiply(million),
                        BigInteger.valueOf(4),
                        BigInteger.valueOf(4)));
        JointSum turned = summary.joint(Node.of(MONITORING), Node.of(LEADERSHIP));
        assertThat(turned.first())
                .isEqualTo(
                        summary.joint(Node.of(LEADERSHIP), Node.of(MONITORING)).second());
        assertThat(summary.joint(Node.of(LEADERSHIP), Node.of(Element.SERVICE_CULTURE))
                        .n())
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summary.joint(Node.of(MONITORING), Node.of(MONITORING)))
                .withMessage("element:monitoring is asked for with itself, name two constructs");
    }

    @Test
    void everyPairOfElementsHasAPlaceOfItsOwn() {
        int elements = Element.values().length;
        boolean[] taken = new boolean[PairCounter.pairs(elements)];
        for (int one = 0; one < elements; one++) {
            for (int other = one + 1; other < elements; other++) {
                int pair = PairCounter.pair(one, other, elements);
                assertThat(taken[pair]).isFalse();
                taken[pair] = true;
            }
        }
        assertThat(taken).containsOnly(true);
    }

    @Test
    void answersToAnotherInstrumentAreRefused() {
        Instrument nine = Questionnaires.nine();
        String message = " of nine 1.0 does not belong in a summary of demo 1.0; make a summary for each instrument";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summariser.summarise(table(nine, List.of())))
                .withMessage("a table" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summariser.begin().add(table(nine, List.of())))
                .withMessage("a table" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summariser.begin().add(answers(nine, 1)))
                .withMessage("a response" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summariser.summarise(answers(nine, 1)))
                .withMessage("a response" + message);
    }

    @Test
    void aBuilderRefusesSummariesOfOtherKinds() {
        SummaryBuilder builder = summariser.begin();
        builder.add(answers(TWO, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(summariser.collecting().begin().build()));
        assertThat(builder.build().total().respondents()).isEqualTo(1);
    }

    @Test
    void manyGroupsArriveOneByOne() {
        ResponseTableBuilder table = ResponseTable.builder(TWO);
        SummaryBuilder builder = summariser.collecting(Collected.values()).begin();
        for (int row = 0; row < 3000; row++) {
            Response response = answers(TWO, row % 5 + 1, row % 3 + 1).withGroup(GroupKey.of("g" + row % 1000));
            builder.add(response);
            table.add(response);
        }
        GroupedSummary summary = builder.build();
        assertThat(summary.groups()).hasSize(1000);
        assertThat(summary.groups().get(GroupKey.of("g7")).respondents()).isEqualTo(3);
        assertThat(summary).isEqualTo(summariser.collecting(Collected.values()).summarise(table.build()));
    }

    @Test
    void smallNumbersAreMovedBeforeTheyOverflow() {
        // a thousand items of one element leave room for 2097 rows of evidence
        InstrumentBuilder large = Instrument.builder("large", "1").title(Text.english("Large"));
        for (int item = 0; item < 1000; item++) {
            large.item(item("i" + item, LEADERSHIP));
        }
        Instrument instrument = large.build();
        long[] all = new long[1000];
        Arrays.fill(all, 5);
        List<Response> people = Collections.nCopies(5000, answers(instrument, all));
        ResponseSummary summary = ItemStage.withDefaults().summarise(table(instrument, people));
        assertThat(summary.sum(Node.of(LEADERSHIP)).n()).isEqualTo(5000);
        assertThat(summary.answered(Node.of(LEADERSHIP))).isEqualTo(5_000_000);
        assertThat(summary.applicable(Node.of(LEADERSHIP))).isEqualTo(5_000_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1001})
    void aNumberOfThreadsThatIsNotPossibleIsRefused(int threads) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summariser.parallel(Runnable::run, threads))
                .withMessage(threads + " threads are not possible; use 1 to 1000");
    }

    @Test
    void whatGoesWrongInAPartReachesTheCaller() {
        Response heavy = answers(TWO, 5).withWeight(Weight.ofMillionths(1_000_000_000_000L));
        ResponseTable table = table(TWO, Collections.nCopies(10_000, heavy));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summariser.parallel(Runnable::run, 2).summarise(table))
                .withMessageStartingWith("the weights add up to more than 9007199254.740992");
    }

    @Test
    void anExecutorThatRefusesOrLosesPartsDoesNoHarm() {
        ResponseTable table = table(TWO, Collections.nCopies(10_000, answers(TWO, 5, 3)));
        Executor refuses = task -> {
            throw new RejectedExecutionException("closed");
        };
        for (Executor executor : List.<Executor>of(refuses, task -> {})) {
            Summariser parallel = summariser.parallel(executor, 4);
            assertThat(parallel.summarise(table)).isEqualTo(summariser.summarise(table));
            assertThat(parallel.summariseVoices(table)).isEqualTo(summariser.summariseVoices(table));
        }
    }

    @Test
    void aThreadThatIsInterruptedSummarisesNoFurther() {
        ResponseTable table = table(TWO, PEOPLE);
        SummaryBuilder builder = summariser.begin();
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> summariser.summarise(table));
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> summariser.parallel(Runnable::run, 2).summarise(table));
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> builder.add(table));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** The bytes with another number in one place, and a checksum that fits. */
    private static byte[] changed(byte[] bytes, int place, int value) {
        byte[] other = bytes.clone();
        other[place] = (byte) value;
        CRC32C checksum = new CRC32C();
        checksum.update(other, 0, other.length - 4);
        ByteBuffer.wrap(other).putInt(other.length - 4, (int) checksum.getValue());
        return other;
    }

    @Test
    void flagsOfALaterVersionAreRefused() throws IOException {
        // the magic, the version, two digests, the collections
        int imputed = 3 + 1 + 64 + 64 + 1;
        byte[] bytes = summariser.summarise(table(TWO, PEOPLE)).total().toBytes();
        assertThat(summariser.fromBytes(changed(bytes, imputed, 0)))
                .isEqualTo(summariser.summarise(table(TWO, PEOPLE)).total());
        for (int place : new int[] {imputed, imputed + 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> summariser.fromBytes(changed(bytes, place, 8)))
                    .withMessageStartingWith("the summary has the flags 8, of which this version");
        }
        try (InputStream in = getClass().getResourceAsStream("/summary-1.bin")) {
            // the magic, the version, one digest
            byte[] first = changed(Objects.requireNonNull(in).readAllBytes(), 3 + 1 + 64, 4);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> summariser.collecting(Collected.values()).fromBytes(first))
                    .withMessageStartingWith("the summary has the flags 4, of which this version");
        }
    }

    @Test
    void bytesThatNobodyCanHaveCountedAreRefused() throws IOException {
        byte[] bytes = summariser.summarise(table(TWO, PEOPLE)).total().toBytes();
        requireRespondents(summariser, bytes);
        try (InputStream in = getClass().getResourceAsStream("/summary-1.bin")) {
            requireRespondents(
                    summariser.collecting(Collected.values()),
                    Objects.requireNonNull(in).readAllBytes());
        }
    }

    /** Three respondents, none of them blank, with a weight of four million millionths: odd bytes are numbers below 0. */
    private static void requireRespondents(Summariser summariser, byte[] bytes) {
        int respondents = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\6\0\200\244\350\3");
        assertThat(summariser.fromBytes(changed(bytes, respondents, 4)).respondents())
                .isEqualTo(2);
        // fewer than none, and fewer blank ones than none
        for (byte[] impossible : List.of(changed(bytes, respondents, 5), changed(bytes, respondents + 1, 1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> summariser.fromBytes(impossible))
                    .withMessageStartingWith("nobody can have counted what the summary says");
        }
    }

    @Test
    void groupsThatComeTwiceInBytesAreRefused() {
        Response one = answers(TWO, 5).withGroup(GroupKey.of("q1"));
        Response other = answers(TWO, 5).withGroup(GroupKey.of("q2"));
        byte[] bytes = summariser.summarise(table(TWO, List.of(one, other))).toBytes();
        int second = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("q2") + 1;
        assertThat(summariser.groupsFromBytes(changed(bytes, second, '3')).groups())
                .hasSize(2);
        for (char name : new char[] {'1', '0'}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> summariser.groupsFromBytes(changed(bytes, second, name)))
                    .withMessageStartingWith("the groups of the summary do not stand in their order, each once");
        }
    }

    @Test
    void aSummaryThatWeighsTooMuchIsNotAdded() {
        Response heavy = answers(TWO, 5).withWeight(Weight.ofMillionths(1_000_000_000_000L));
        GroupedSummary half = summariser.summarise(table(TWO, Collections.nCopies(5000, heavy)));
        SummaryBuilder builder = summariser.begin().add(half);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(half))
                .withMessageStartingWith("the weights add up to more than 9007199254.740992");
        assertThat(builder.build()).isEqualTo(half);
    }

    @Test
    void patternsTellWhoAnsweredWhatTogetherAndItemsCountByThem() {
        Instrument two = instrument(item("m", MONITORING), item("n", MONITORING));
        ResponseSummary summary = Summariser.of(two, ItemStage.withDefaults())
                .collecting(Collected.PATTERNS, Collected.ITEMS)
                .summarise(table(two, List.of(answers(two, 5, 1), answers(two, 1, 1), answers(two, 3))))
                .total();
        Node m = Node.of(ItemId.of("m"));
        Node n = Node.of(ItemId.of("n"));
        assertThat(summary.patterns(Node.of(MONITORING)).orElseThrow())
                .containsExactly(
                        new AnswerPattern(List.of(m), List.of(), 19, 1, BigInteger.valueOf(1_000_000)),
                        new AnswerPattern(List.of(m, n), List.of(), 19, 2, BigInteger.valueOf(2_000_000)));
        // by hand: 100 and 0 count half, 50 counts wholly: (50 + 0 + 50) / 2
        List<ScoreSum> counting = summary.counting(Node.of(MONITORING)).orElseThrow();
        assertThat(counting.get(0).points()).contains(Points.of(50));
        assertThat(counting.get(0).n()).isEqualTo(3);
        assertThat(counting.get(1).points()).contains(Points.ZERO);
        assertThat(counting.get(1).n()).isEqualTo(2);
        // with their weights, 2 and 1 of 3, they are the construct
        assertThat(summary.sum(Node.of(MONITORING)).points()).contains(Points.parse("33.333333333"));
        assertThat(Summariser.of(two, ItemStage.withDefaults())
                        .fromBytes(Summariser.of(two, ItemStage.withDefaults())
                                .summarise(answers(two, 3))
                                .toBytes())
                        .patterns(Node.of(MONITORING)))
                .contains(List.of(new AnswerPattern(List.of(m), List.of(), 19, 1, BigInteger.valueOf(1_000_000))));
    }

    @Test
    void weightsThatAverageOneAreStillWeights() {
        // by hand: 25 and 50 points, mean 43.75, ((18.75^2 * 0.5 + 6.25^2 * 1.5) / 2) * 2 / 1, root of 234.375
        ResponseSummary summary = summariser
                .summarise(table(
                        TWO,
                        List.of(
                                answers(TWO, 2).withWeight(Weight.ofMillionths(500_000)),
                                answers(TWO, 3).withWeight(Weight.ofMillionths(1_500_000)))))
                .total();
        assertThat(summary.sum(Node.of(LEADERSHIP)).standardDeviation()).hasValue(Math.sqrt(234.375));
        assertThat(summary.sum(Node.of(ItemId.of("l"))).standardDeviation()).hasValue(Math.sqrt(234.375));
    }

    @Test
    void groupsSummarisedElsewhereMakeAWhole() {
        GroupedSummary here = summariser.summarise(table(TWO, PEOPLE));
        TreeMap<GroupKey, ResponseSummary> groups = new TreeMap<>(here.groups());
        assertThat(GroupedSummary.of(groups, here.ungrouped())).isEqualTo(here).hasSameHashCodeAs(here);
        assertThat(here.total().respondents()).isEqualTo(3);
        assertThat(here.merge(here).groups().get(GroupKey.of("g")).respondents())
                .isEqualTo(4);
    }

    @Test
    void unitsSummarisedElsewhereMakeAWhole() {
        Units team = Units.of(GroupKey.of("a", "b")).with(Breakdown.of("place"), GroupKey.of("p"));
        ResponseSummary one = summariser.summarise(answers(TWO, 1, 5));
        GroupedSummary whole = GroupedSummary.ofUnits(Map.of(team, one), summariser.empty());
        assertThat(whole)
                .isEqualTo(summariser
                        .begin()
                        .add(answers(TWO, 1, 5).withUnits(team))
                        .build());
        assertThat(whole.units()).containsOnlyKeys(Units.none(), team);
        assertThat(whole.groups()).containsOnlyKeys(GroupKey.of("a"), GroupKey.of("a", "b"));
        assertThat(whole).hasToString("GroupedSummary of 2 groups, " + one);
        // one cell, one summary: nothing is copied
        assertThat(whole.groups().get(GroupKey.of("a"))).isSameAs(one);
        assertThat(whole.groups()).isSameAs(whole.groups());
        assertThat(whole.outside(Breakdown.of("place"))).isEqualTo(summariser.empty());
        assertThat(GroupedSummary.ofUnits(Map.of(Units.none(), one), one).ungrouped())
                .isEqualTo(one.merge(one));
        assertThat(summariser.begin().build().units()).containsOnlyKeys(Units.none());
    }

    @Test
    void unitsAreReadInTheirOrderAndOnce() {
        byte[] bytes = GroupedSummary.ofUnits(
                        Map.of(
                                Units.of(GroupKey.of("a")), summariser.summarise(answers(TWO, 1)),
                                Units.of(GroupKey.of("b")), summariser.summarise(answers(TWO, 1))),
                        summariser.empty())
                .toBytes();
        // the name of b is the only b behind the head with its digests
        int place = bytes.length - 1;
        while (bytes[place] != 'b' || bytes[place - 1] != 1 || bytes[place - 2] != 0) {
            place--;
        }
        bytes[place] = 'a';
        ByteBuffer.wrap(bytes).putInt(bytes.length - 4, Numbers.checksum(bytes, bytes.length - 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summariser.groupsFromBytes(bytes))
                .withMessage(
                        "the groups of the summary do not stand in their order, each once; no version of the library writes that,"
                                + " so transfer it again");
    }

    @Test
    void bytesOfVersionOneAreReadForEver() throws IOException {
        ResponseSummary summary = summariser
                .collecting(Collected.values())
                .summarise(table(TWO, PEOPLE))
                .total();
        try (InputStream in = getClass().getResourceAsStream("/summary-1.bin")) {
            byte[] kept = Objects.requireNonNull(in).readAllBytes();
            ResponseSummary read = summariser.collecting(Collected.values()).fromBytes(kept);
            assertThat(read.isRounded()).isTrue();
            assertThat(summary.isRounded()).isFalse();
            for (Node construct : summary.constructs()) {
                assertThat(read.sum(construct).mean())
                        .isEqualTo(summary.sum(construct).mean());
                assertThat(read.sum(construct).n())
                        .isEqualTo(summary.sum(construct).n());
                assertThat(read.answered(construct)).isEqualTo(summary.answered(construct));
            }
            assertThat(read.merge(summary).isRounded()).isTrue();
            assertThat(read.merge(summary).toBytes())
                    .isEqualTo(summary.merge(read).toBytes());
            assertThat(read.merge(summary).sum(Node.of(LEADERSHIP)).mean())
                    .isEqualTo(summary.sum(Node.of(LEADERSHIP)).mean());
        }
    }

    @Test
    void bytesOfVersionOneOfWeighedItemsAreReadForEver() throws IOException {
        Instrument three = instrument(item("l", LEADERSHIP), item("m", MONITORING), item("n", MONITORING));
        ItemStage stage = ItemStage.withDefaults()
                .withItemWeights(Map.of(ItemId.of("m"), BigDecimal.ONE, ItemId.of("n"), BigDecimal.valueOf(2)));
        Summariser all = Summariser.of(three, stage).collecting(Collected.values());
        Response first = answers(three, 1, 5, 2).withWeight(Weight.ofMillionths(2_500_000));
        ResponseSummary summary = all.summarise(
                        table(three, List.of(first, answers(three, 4, 2), answers(three, 3, 3, 3), answers(three, 5))))
                .total();
        ResponseSummary read = all.fromBytes(kept("/summary-1-weighted.bin"));
        for (Node construct : summary.constructs()) {
            assertThat(read.sum(construct).points())
                    .isEqualTo(summary.sum(construct).points());
            assertThat(read.sum(construct).weight())
                    .isEqualTo(summary.sum(construct).weight());
        }
        assertThat(read.sum(Node.of(ItemId.of("n")))).isEqualTo(summary.sum(Node.of(ItemId.of("n"))));
        // sums in billionths and sums on the grid do not come out of each other
        ResponseSummary one = all.summarise(first);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read.minus(one))
                .withMessage(
                        "sums of an older version of the bytes, rounded, and exact ones do not come out of each other;"
                                + " summarise the remaining answers anew");
        assertThat(read.merge(one).minus(one)).isEqualTo(read);
        assertThat(read.minus(read).respondents()).isZero();
    }

    @Test
    void bytesOfVersionTwoAreReadForEver() throws IOException {
        Summariser all = summariser.collecting(Collected.SQUARES, Collected.ITEMS, Collected.MOMENTS);
        GroupedSummary summary = all.summarise(table(TWO, PEOPLE));
        assertThat(all.fromBytes(kept("/summary-2.bin"))).isEqualTo(summary.total());
        assertThat(all.groupsFromBytes(kept("/groups-2.bin"))).isEqualTo(summary);
    }

    @Test
    void bytesOfVersionThreeAreReadForEver() throws IOException {
        Summariser all = summariser.collecting(
                Collected.SQUARES, Collected.ITEMS, Collected.MOMENTS, Collected.PATTERNS, Collected.SAMPLING);
        GroupedSummary summary = all.summarise(table(TWO, PEOPLE));
        assertThat(all.fromBytes(kept("/summary-3.bin", summary.total().toBytes())))
                .isEqualTo(summary.total());
        assertThat(all.groupsFromBytes(kept("/groups-3.bin", summary.toBytes())))
                .isEqualTo(summary);
        assertThat(summary.total().toBytes())
                .isEqualTo(kept("/summary-3.bin", summary.total().toBytes()));
        assertThat(summary.toBytes()).isEqualTo(kept("/groups-3.bin", summary.toBytes()));
    }

    /** The bytes that were kept, written anew only when goldens are. */
    private static byte[] kept(String name, byte[] now) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.write(Path.of("src/test/resources" + name), now);
            return now;
        }
        return kept(name);
    }

    private static byte[] kept(String name) throws IOException {
        try (InputStream in = SummariserTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    @Test
    void bytesOfImputedSummariesKeepWhatWasImputed() {
        Summariser items = Summariser.of(TWO, ItemStage.withDefaults().withImputation(Imputation.UNANSWERED_AS_ZERO));
        ResponseSummary summary = items.summarise(answers(TWO, 3));
        assertThat(items.fromBytes(summary.toBytes())).isEqualTo(summary);
        assertThat(items.fromBytes(summary.toBytes()).imputed(Node.of(MONITORING)))
                .containsExactly(1L);
    }

    @Test
    void damagedBytesAreRefused() {
        byte[] bytes = summariser.summarise(answers(TWO, 3)).toBytes();
        for (int place = 0; place < bytes.length; place++) {
            byte[] damaged = bytes.clone();
            damaged[place] ^= 4;
            assertThatIllegalArgumentException().isThrownBy(() -> summariser.fromBytes(damaged));
            int length = place;
            assertThatIllegalArgumentException().isThrownBy(() -> summariser.fromBytes(Arrays.copyOf(bytes, length)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summariser.fromBytes(new byte[0]))
                .withMessage("these 0 bytes are no summary");
        byte[] flipped = bytes.clone();
        flipped[80] ^= 1;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summariser.fromBytes(flipped))
                .withMessage("the " + bytes.length
                        + " bytes of this summary are damaged: their checksum does not match; transfer them again");
        byte[] later = bytes.clone();
        later[3] = 4;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summariser.fromBytes(later))
                .withMessage("this summary was written in version 4 of the format, which this version of the library"
                        + " does not read; it reads versions 1 to 3");
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> summariser.fromBytes(later));
        assertThat(thrown.problems())
                .extracting(Problem::code, Problem::parameters)
                .containsExactly(tuple("summary.other-version", Map.of("written", "4", "readable", "3")));
        assertThat(thrown.text(Text.DUTCH))
                .isEqualTo("deze samenvatting heeft versie 4 van het formaat; deze versie van de bibliotheek leest"
                        + " alleen versie 1 tot en met 3");
    }

    @Test
    void bytesOfAnotherKindOfSummaryAreRefused() {
        byte[] bytes = summariser.summarise(answers(TWO, 3)).toBytes();
        Summariser strict = Summariser.of(TWO, ItemStage.withDefaults().withMinimumAnswered(100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strict.fromBytes(bytes))
                .withMessageStartingWith("this summary was made by another item stage than {item.aggregation=");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> summariser.collecting().fromBytes(bytes))
                .withMessage(
                        "this summary holds sums, squares, items, moments, patterns, squared weights, and the summariser"
                                + " collects sums; read it with one that collects the same");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Summariser.of(Questionnaires.nine(), ItemStage.withDefaults())
                        .fromBytes(bytes))
                .withMessageStartingWith("this is a summary of another instrument than ");
    }

    @Test
    void aSummariserTellsWhatItDoes() {
        assertThat(summariser.instrument()).isEqualTo(TWO);
        assertThat(summariser.stage()).isEqualTo(ItemStage.withDefaults());
        assertThat(summariser.collected()).containsExactly(Collected.values());
        assertThat(summariser.collecting(Collected.MOMENTS).collected()).isEqualTo(Set.of(Collected.MOMENTS));
    }

    @Test
    void manyBuildersMayBeAtWorkEachForAFew() {
        Summariser scan = Summariser.of(Instruments.organisationScanVersion1(), ItemStage.withDefaults());
        Response fours =
                Cells.answer(Response.builder(scan.instrument()), fours()).build();
        // with room for a stretch of answers in each they would take thirty gigabytes
        List<SummaryBuilder> builders = Stream.generate(scan::begin)
                .limit(20_000)
                .map(builder -> builder.add(fours))
                .toList();

        assertThat(ResponseSummary.merge(builders.stream()
                        .map(builder -> builder.build().total())
                        .toList()))
                .isEqualTo(scan.summarise(table(scan.instrument(), Collections.nCopies(20_000, fours)))
                        .total());
    }

    private static byte[] fours() {
        byte[] cells = new byte[Instruments.organisationScanVersion1().items().size()];
        Arrays.fill(cells, (byte) 3);
        return cells;
    }
}
