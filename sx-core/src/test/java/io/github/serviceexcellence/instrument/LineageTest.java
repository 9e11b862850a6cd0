package io.github.serviceexcellence.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.questionnaire.Instruments;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LineageTest {
    private static final Facet COACHING = facet("coaching", "Coaching");

    private static Facet facet(String code, String title) {
        return new Facet(code, Element.LEADERSHIP, Text.english(title));
    }

    private static ItemBuilder unscaled(String id, Construct measures) {
        return Item.builder(id)
                .wording(Text.english("Statement " + id))
                .measures(measures)
                .voice(Voice.EMPLOYEE);
    }

    private static ItemBuilder item(String id, Construct measures) {
        return unscaled(id, measures).scale(Scale.range(1, 5));
    }

    private static Instrument version(String version, ItemBuilder... items) {
        InstrumentBuilder instrument = Instrument.builder("scan", version).title(Text.english("Scan"));
        Arrays.stream(items).forEach(instrument::item);
        return instrument.build();
    }

    private static ItemId id(String id) {
        return ItemId.of(id);
    }

    private static Map<ItemId, ItemId> renamed(String... ids) {
        Map<ItemId, ItemId> renamed = new HashMap<>();
        for (int pair = 0; pair < ids.length; pair += 2) {
            renamed.put(id(ids[pair]), id(ids[pair + 1]));
        }
        return renamed;
    }

    /** The pairs of ids as text: two ids where they differ. */
    private static String same(Lineage lineage) {
        return lineage.same().stream()
                .map(pair -> pair.earlier().equals(pair.later())
                        ? pair.later().value()
                        : pair.earlier() + ">" + pair.later())
                .collect(Collectors.joining(" "));
    }

    private static String codes(List<Lineage.Measured> measured) {
        return measured.stream()
                .map(each -> each.construct().qualifiedCode()
                        + (each.aspect() == Aspect.IS ? "" : ":" + each.aspect().code()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void anItemIsTheSameIfItIsWordedAndAnsweredTheSame() {
        Instrument earlier = version(
                "1", item("a", Element.LEADERSHIP), item("b", Element.MONITORING), item("c", Element.MONITORING));
        Instrument later = version(
                "2",
                item("c", Element.MONITORING),
                item("a", Element.LEADERSHIP),
                item("b", Element.MONITORING).reversed(),
                item("d", Element.SERVICE_CULTURE));

        Lineage lineage = Lineage.between(earlier, later);

        assertThat(same(lineage)).isEqualTo("c a");
        assertThat(lineage.changed())
                .containsExactly(new Lineage.Changed(id("b"), id("b"), Set.of(ItemPart.DIRECTION)));
        assertThat(lineage.added()).containsExactly(id("d"));
        assertThat(lineage.dropped()).isEmpty();
        assertThat(lineage.earlierOf(id("a"))).contains(id("a"));
        assertThat(lineage.earlierOf(id("b"))).isEmpty();
        assertThat(lineage.earlierOf(id("x"))).isEmpty();
        assertThat(codes(lineage.comparable())).isEqualTo("element:leadership");
        assertThat(codes(lineage.notComparable())).isEqualTo("element:monitoring element:service-culture");
    }

    static Stream<Object[]> changes() {
        Text dutch = Text.english("Statement a").dutch("Stelling a");
        Text labels = Text.english("never");
        return Stream.of(
                change(item("a", COACHING).wording(Voice.EMPLOYEE, Text.english("I")), ItemPart.WORDING),
                change(unworded().wording(dutch), ItemPart.WORDING),
                change(unscaled("a", COACHING).scale(Scale.range(1, 6)), ItemPart.SCALE),
                change(
                        unscaled("a", COACHING)
                                .scale(Scale.range(1, 5).withLabels(labels, labels, labels, labels, labels)),
                        ItemPart.SCALE),
                change(item("a", COACHING).reversed(), ItemPart.DIRECTION),
                change(item("a", facet("trust", "Trust")), ItemPart.CONSTRUCT),
                change(item("a", Element.LEADERSHIP), ItemPart.CONSTRUCT),
                change(item("a", COACHING).aspect(Aspect.WISHED), ItemPart.ASPECT),
                change(item("a", COACHING).condition(Condition.answered("first", 1)), ItemPart.CONDITION),
                change(
                        unscaled("a", Element.LEADERSHIP).text().aspect(Aspect.IMPORTANCE),
                        ItemPart.SCALE,
                        ItemPart.KIND,
                        ItemPart.CONSTRUCT,
                        ItemPart.ASPECT));
    }

    private static ItemBuilder unworded() {
        return Item.builder("a").measures(COACHING).voice(Voice.EMPLOYEE).scale(Scale.range(1, 5));
    }

    private static Object[] change(ItemBuilder item, ItemPart... parts) {
        return new Object[] {item, Set.of(parts)};
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangedItemSaysInWhat(ItemBuilder changed, Set<ItemPart> parts) {
        Instrument earlier = version("1", item("first", Element.MONITORING), item("a", COACHING));
        Instrument later = version("2", item("first", Element.MONITORING), changed);

        Lineage lineage = Lineage.between(earlier, later);

        assertThat(lineage.changed()).containsExactly(new Lineage.Changed(id("a"), id("a"), parts));
        assertThat(same(lineage)).isEqualTo("first");
        assertThat(codes(lineage.comparable())).isEqualTo("element:monitoring");
    }

    @Test
    void whatIsNoPartOfTheQuestionDoesNotCount() {
        Instrument earlier = version("1", unscaled("a", COACHING).scale(Scale.range(0, 10)));
        Instrument later = version(
                "2",
                item("b", Element.MONITORING),
                unscaled("a", facet("coaching", "Coaching others"))
                        .scale(Scale.range(0, 10))
                        .voice(Voice.MANAGER)
                        .offers(NoAnswer.DONT_KNOW)
                        .asks(Asks.RECOMMEND)
                        .topBox(2));

        Lineage lineage = Lineage.between(earlier, later);

        assertThat(same(lineage)).isEqualTo("a");
        assertThat(codes(lineage.comparable())).isEqualTo("facet:coaching element:leadership");
    }

    @Test
    void theDigestIsThatOfWhatIsTheSame() {
        Instrument one = version("1", item("a", COACHING), item("b", COACHING));
        Instrument two = version("2", item("b", COACHING), unworded("c", "Statement a"));
        Instrument three = version("3", unworded("d", "Statement a"));

        Lineage.Same first = Lineage.between(one, two, renamed("a", "c")).same().get(1);
        Lineage.Same second =
                Lineage.between(two, three, renamed("c", "d")).same().get(0);

        assertThat(first.digest()).isEqualTo(second.digest());
        assertThat(first.digest())
                .isNotEqualTo(Lineage.between(one, two).same().get(0).digest());
    }

    private static ItemBuilder unworded(String id, String wording) {
        return Item.builder(id)
                .wording(Text.english(wording))
                .measures(COACHING)
                .scale(Scale.range(1, 5))
                .voice(Voice.EMPLOYEE);
    }

    @Test
    void wordingsAreNotMixedUpWhereOneEndsAndTheNextBegins() {
        Instrument earlier = version("1", unworded("a", "x\ncustomer en 1 y").voice(Voice.CUSTOMER));
        Instrument later =
                version("2", unworded("a", "x").voice(Voice.CUSTOMER).wording(Voice.CUSTOMER, Text.english("y")));

        assertThat(Lineage.between(earlier, later).changed())
                .containsExactly(new Lineage.Changed(id("a"), id("a"), Set.of(ItemPart.WORDING)));
    }

    @Test
    void renamedItemsAreFoundEvenIfTheySwapOrTakeAnId() {
        Instrument earlier =
                version("1", unworded("a", "A"), unworded("b", "B"), unworded("c", "C"), unworded("d", "D"));
        Instrument later =
                version("2", unworded("a", "B"), unworded("b", "A"), unworded("d", "C"), unworded("c", "new"));

        Lineage lineage = Lineage.between(earlier, later, renamed("a", "b", "b", "a", "c", "d"));

        assertThat(same(lineage)).isEqualTo("b>a a>b c>d");
        assertThat(lineage.added()).containsExactly(id("c"));
        assertThat(lineage.dropped()).containsExactly(id("d"));
        assertThat(lineage.earlierOf(id("d"))).contains(id("c"));
        assertThat(lineage).hasToString("scan 1 to 2");
    }

    @Test
    void aRenamedItemThatIsWordedOtherwiseIsNotTheSame() {
        Lineage lineage = Lineage.between(
                version("1", unworded("a", "A"), unworded("x", "X")),
                version("2", unworded("b", "B"), unworded("x", "X")),
                renamed("a", "b"));

        assertThat(lineage.changed()).containsExactly(new Lineage.Changed(id("a"), id("b"), Set.of(ItemPart.WORDING)));
        assertThat(codes(lineage.notComparable())).isEqualTo("facet:coaching element:leadership");
    }

    @Test
    void aConditionFollowsTheItemThatItDependsOn() {
        ItemBuilder[] before = {
            unworded("a", "A"), unworded("b", "B").condition(Condition.answered("a", 1)), unworded("c", "C")
        };
        ItemBuilder[] after = {
            unworded("z", "A"), unworded("b", "B").condition(Condition.answered("z", 1)), unworded("c", "C")
        };
        Instrument earlier = version("1", before);
        Instrument later = version("2", after);

        assertThat(same(Lineage.between(earlier, later, renamed("a", "z")))).isEqualTo("a>z b c");
        assertThat(Lineage.between(earlier, later).changed())
                .containsExactly(new Lineage.Changed(id("b"), id("b"), Set.of(ItemPart.CONDITION)));
    }

    @Test
    void whoDependsOnAChangedItemIsAskedOfOthers() {
        Instrument earlier = version("1", unworded("a", "A"), unworded("b", "B").condition(Condition.answered("a", 1)));
        Instrument later =
                version("2", unworded("a", "other"), unworded("b", "B").condition(Condition.answered("a", 1)));

        assertThat(Lineage.between(earlier, later).changed())
                .extracting(Lineage.Changed::in)
                .containsExactly(Set.of(ItemPart.WORDING), Set.of(ItemPart.CONDITION));
    }

    @Test
    void choicesAreComparedToo() {
        Choice phone = new Choice("phone", Text.english("By telephone"));
        Choice shop = new Choice("shop", Text.english("In the shop"));
        Choice mail = new Choice("shop", Text.english("By mail"));
        Instrument earlier =
                version("1", choice("a").choices(phone, shop), choice("b").choices(phone, shop));
        Instrument later =
                version("2", choice("a").choices(phone, shop), choice("b").choices(phone, mail));

        Lineage lineage = Lineage.between(earlier, later);

        assertThat(same(lineage)).isEqualTo("a");
        assertThat(lineage.changed()).extracting(Lineage.Changed::in).containsExactly(Set.of(ItemPart.SCALE));
        assertThat(lineage.comparable()).isEmpty();
        assertThat(lineage.notComparable()).isEmpty();
    }

    @Test
    void anEmotionThatIsPleasantNoMoreIsAnotherChoice() {
        Instrument earlier = version("1", feeling(Valence.POSITIVE), item("b", Element.MONITORING));
        Instrument later = version("2", feeling(Valence.NEUTRAL), item("b", Element.MONITORING));

        Lineage lineage = Lineage.between(earlier, later);

        assertThat(lineage.changed()).containsExactly(new Lineage.Changed(id("a"), id("a"), Set.of(ItemPart.SCALE)));
        assertThat(codes(lineage.comparable())).isEqualTo("element:monitoring");
        assertThat(same(Lineage.between(earlier, version("2", feeling(Valence.POSITIVE)))))
                .isEqualTo("a");
    }

    private static ItemBuilder feeling(Valence surprise) {
        return choice("a")
                .asks(Asks.EMOTION)
                .choices(
                        new Choice("surprise", Text.english("Surprise"), surprise),
                        new Choice("anger", Text.english("Anger"), Valence.NEGATIVE));
    }

    private static ItemBuilder choice(String id) {
        return Item.builder(id).wording(Text.english("How?")).voice(Voice.CUSTOMER);
    }

    @Test
    void anItemOfAPartCountsForItsWholeAndForOneAspectOnly() {
        Instrument earlier = version(
                "1",
                item("a", COACHING),
                item("b", Element.LEADERSHIP),
                item("c", Element.LEADERSHIP).aspect(Aspect.WISHED),
                item("d", facet("trust", "Trust")));
        Instrument later = version(
                "2",
                item("a", COACHING),
                item("b", Element.LEADERSHIP),
                item("c", Element.LEADERSHIP).aspect(Aspect.WISHED));

        Lineage lineage = Lineage.between(earlier, later);

        assertThat(codes(lineage.comparable())).isEqualTo("facet:coaching element:leadership:wished");
        assertThat(codes(lineage.notComparable())).isEqualTo("element:leadership facet:trust");
    }

    @Test
    void oneVersionIsItsOwnLineage() {
        Instrument scan = Instruments.organisationScanVersion1();

        Lineage lineage = Lineage.between(scan, scan);

        assertThat(lineage.same()).hasSize(36).allMatch(pair -> pair.earlier().equals(pair.later()));
        assertThat(lineage.comparable()).hasSize(9);
        assertThat(lineage.notComparable()).isEmpty();
        assertThat(lineage)
                .isEqualTo(Lineage.between(scan, scan))
                .hasSameHashCodeAs(Lineage.between(scan, scan))
                .isNotEqualTo(Lineage.between(version("1", item("a", COACHING)), version("2", item("a", COACHING))));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        Instrument earlier = version("1", item("a", COACHING), item("b", COACHING));
        Instrument other = Instrument.builder("pulse", "1")
                .title(Text.english("Pulse"))
                .item(item("a", COACHING))
                .build();

        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class,
                () -> Lineage.between(earlier, other, renamed("a", "a", "b", "a", "x", "y")));

        assertThat(thrown)
                .hasMessage(
                        "scan 1 and pulse 1 make no lineage: one has the id scan, the other pulse; give both versions of an"
                                + " instrument the same id; x is renamed, but scan 1 has no such item; name an item of the earlier"
                                + " version; x is renamed to y, but pulse 1 has no such item; name an item of the later version;"
                                + " a, b are renamed to a, which only one can be; keep one of them");
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path(), Problem::code)
                .containsExactly(
                        tuple("id", "lineage.other-instruments"),
                        tuple("renamed/x", "lineage.unknown-earlier-item"),
                        tuple("renamed/x", "lineage.unknown-later-item"),
                        tuple("renamed/a", "lineage.two-to-one"));
        assertThat(thrown.text(Text.DUTCH))
                .isEqualTo(
                        "scan 1 en pulse 1 zijn geen versies die op elkaar volgen: het ene instrument heeft het id scan, het"
                                + " andere pulse; geef beide versies hetzelfde id; x zou een ander id hebben gekregen, maar scan 1"
                                + " heeft zo'n item niet; noem een item van de eerdere versie; x zou nu y heten, maar pulse 1 heeft"
                                + " zo'n item niet; noem een item van de latere versie; a, b zouden nu allemaal a heten, maar dat"
                                + " kan er maar een zijn; houd er een over");
    }

    @Test
    void theSameVersionWithOtherItemsIsRefused() {
        Instrument earlier = version("1", item("a", COACHING), item("b", COACHING), item("c", COACHING));
        Instrument later = version("1", unworded("a", "Other"), item("c", COACHING), item("d", COACHING));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lineage.between(earlier, later))
                .withMessage(
                        "scan 1 and scan 1 make no lineage: both are version 1, but they differ in a, d, b; give the changed"
                                + " one a new version");
    }

    @Test
    void theSameVersionWithAnotherOrderOrQuestionIsRefused() {
        Instrument one = version("1", unscaled("a", COACHING).scale(Scale.range(0, 10)), item("b", COACHING));
        Instrument turned =
                version("1", item("b", COACHING), unscaled("a", COACHING).scale(Scale.range(0, 10)));
        Instrument asking = version(
                "1", unscaled("a", COACHING).scale(Scale.range(0, 10)).asks(Asks.RECOMMEND), item("b", COACHING));

        Instrument boxed = version(
                "1",
                unscaled("a", COACHING).scale(Scale.range(0, 10)),
                item("b", COACHING).topBox(2));
        Instrument otherBox = version(
                "1",
                unscaled("a", COACHING).scale(Scale.range(0, 10)),
                item("b", COACHING).topBox(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lineage.between(one, asking))
                .withMessageContaining("they differ in a; give");
        for (Instrument other : List.of(one, otherBox)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Lineage.between(other, boxed))
                    .withMessageContaining("they differ in b; give");
        }
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> Lineage.between(one, turned));
        assertThat(thrown).hasMessageContaining("they differ in the order of their items; give");
        assertThat(thrown.text(Text.DUTCH))
                .isEqualTo(
                        "scan 1 en scan 1 zijn geen versies die op elkaar volgen: beide zijn versie 1, maar ze verschillen in de"
                                + " volgorde van de items; geef het gewijzigde instrument een nieuwe versie");
    }

    @Test
    void whatIsMissingIsNamed() {
        Instrument scan = version("1", item("a", COACHING));
        assertThatNullPointerException()
                .isThrownBy(() -> Lineage.between(null, scan))
                .withMessage("earlier");
        assertThatNullPointerException()
                .isThrownBy(() -> Lineage.between(scan, null))
                .withMessage("later");
        assertThatNullPointerException()
                .isThrownBy(() -> Lineage.between(scan, scan, null))
                .withMessage("renamed");
    }

    @ParameterizedTest
    @EnumSource
    void aPartHasACodeAndATitle(ItemPart part) {
        assertThat(ItemPart.parse(part.code())).isEqualTo(part);
        assertThat(part.title().wordings()).containsKey(Text.DUTCH);
    }
}
