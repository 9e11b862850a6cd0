package io.github.serviceexcellence.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.ParadigmShift;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Problem;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InstrumentTest {
    private static final Scale FIVE = Scale.range(1, 5);

    private static ItemBuilder item(String id) {
        return item(id, FIVE, Element.LEADERSHIP);
    }

    private static ItemBuilder item(String id, Scale scale, Construct construct) {
        return Item.builder(id)
                .wording(Text.english("Statement " + id))
                .voice(Voice.EMPLOYEE)
                .scale(scale)
                .measures(construct);
    }

    private static Facet facet(String code, Element parent) {
        return new Facet(code, parent, Text.english(code));
    }

    private static InstrumentBuilder pulse(String version) {
        return Instrument.builder("pulse", version).title(Text.english("Pulse"));
    }

    private static Instrument of(ItemBuilder... items) {
        InstrumentBuilder pulse = pulse("1.0");
        for (ItemBuilder item : items) {
            pulse.item(item);
        }
        return pulse.build();
    }

    private static void refused(InstrumentBuilder instrument, String message) {
        assertThatIllegalArgumentException().isThrownBy(instrument::build).withMessage(message);
    }

    @Test
    void theFaultsOfAllItemsAreToldAtOnce() {
        ItemBuilder aimless = Item.builder("i07")
                .wording(Text.english("Why?"))
                .scale(Scale.range(1, 5))
                .voice(Voice.CUSTOMER);
        ItemBuilder repeated = item("i12").wording(Text.DUTCH, "Een").wording(Text.DUTCH, "Twee");

        refused(
                pulse("1.0").item(item("i01").build()).item(aimless).item(repeated),
                "instrument pulse is invalid: item i07 measures nothing, name an element, a facet or another construct;"
                        + " item i12 has two wordings in nl, keep one");
        refused(
                pulse("1.0")
                        .item(Item.builder("i1").wording(Text.english("Why?")).scale(Scale.range(1, 5))),
                "instrument pulse is invalid: item i1 measures nothing, name an element, a facet or another construct;"
                        + " item i1 has no voice, say who may answer it");
    }

    @Test
    void aFaultOfAnItemLiesBelowTheItem() {
        InstrumentBuilder pulse = pulse("1.0")
                .minutes(0)
                .item(item("a").scale(FIVE))
                .item(item("a b"))
                .item(item("a"));

        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, pulse::build);

        assertThat(refusal.subject()).get().extracting(Message::code).isEqualTo("instrument.invalid");
        assertThat(refusal.problems())
                .extracting(problem -> problem.place().path(), Problem::code)
                .containsExactly(
                        tuple("minutes", "instrument.minutes"),
                        tuple("items/a", "instrument.same-item-id"),
                        tuple("items/a/scale", "item.set-twice"),
                        tuple("items/a b/id", "item.bad-id"));
        assertThat(refusal.text(Text.DUTCH))
                .isEqualTo("instrument pulse klopt niet: het invullen duurt 0 minuten; geef 1 minuut of meer;"
                        + " meerdere items hebben het id a; houd er een over;"
                        + " item a heeft twee waarden voor de schaal; houd er een over;"
                        + " het id van item a b klopt niet: 'a b' is niet bruikbaar als item-id;"
                        + " gebruik 1 tot en met 64 tekens: letters (A tot en met Z), cijfers, '.', '_' en '-',"
                        + " en begin met een letter of cijfer");
    }

    @Test
    void theFaultsOfTheInstrumentAreToldAtOnce() {
        String idRule =
                "; use 1 to 64 of the letters A to Z, digits, '.', '_' and '-', beginning with a letter or digit";

        refused(
                Instrument.builder("team pulse", "").minutes(0),
                "instrument team pulse is invalid: 'team pulse' is no instrument id" + idRule + "; '' is no version"
                        + idRule + "; it has no title, give one; it takes 0 minutes, give 1 or more;"
                        + " it has no items, add one or more");
    }

    @Test
    void twoItemsMayNotShareAnId() {
        refused(
                pulse("1.0").item(item("a")).item(item("b")).item(item("a").build()),
                "instrument pulse is invalid: several items have the id a, keep one");
    }

    @Test
    void nothingIsSetTwice() {
        refused(
                pulse("1.0")
                        .title(Text.english("Again"))
                        .purpose(Text.english("a"))
                        .purpose(Text.english("b"))
                        .introduction(Text.english("a"))
                        .introduction(Text.english("b"))
                        .minutes(1)
                        .minutes(2)
                        .item(item("a")),
                "instrument pulse is invalid: its title is set twice, keep one; its purpose is set twice, keep one; its introduction"
                        + " is set twice, keep one; its number of minutes is set twice, keep one");
    }

    @Test
    void aCodeStandsForOneFacet() {
        refused(
                pulse("1.0")
                        .item(item("a", Scale.range(1, 5), facet("speed", Element.LEADERSHIP)))
                        .item(item("b", Scale.range(1, 5), facet("speed", Element.MONITORING)))
                        .item(item("c", Scale.range(1, 5), facet("speed", Element.LEADERSHIP))),
                "instrument pulse is invalid: facet:speed is described in two ways, use one parent and title for all its items");
    }

    @Test
    void aThousandItemsAreTheMost() {
        InstrumentBuilder pulse = pulse("1.0");
        IntStream.rangeClosed(1, 1000).forEach(number -> pulse.item(item("i" + number)));

        assertThat(pulse.build().items()).hasSize(1000);
        refused(pulse.item(item("i1001")), "instrument pulse is invalid: it has 1001 items, at most 1000 are possible");
    }

    @Test
    void itemsKeepTheirOrderAndAreFoundById() {
        Instrument pulse = of(item("b"), item("a"));

        assertThat(pulse.indexOf(ItemId.of("a"))).isEqualTo(1);
        assertThat(pulse.item(ItemId.of("b"))).isEqualTo(item("b").build());
        assertThat(pulse.has(ItemId.of("a"))).isTrue();
        assertThat(pulse.has(ItemId.of("c"))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pulse.item(ItemId.of("c")))
                .withMessage("'c' is no item of pulse 1.0; use one of: b, a");
    }

    private static ItemBuilder asked(String id) {
        return Item.builder(id).wording(Text.english("Choose " + id)).voice(Voice.CUSTOMER);
    }

    private static ItemBuilder choice(String id) {
        return asked(id).choices(choices("yes", "no"));
    }

    private static ItemBuilder emotions(String id, Valence yes, Valence no) {
        return asked(id)
                .asks(Asks.EMOTION)
                .choices(new Choice("yes", Text.english("Yes"), yes), new Choice("no", Text.english("No"), no));
    }

    private static Choice[] choices(String... codes) {
        return Stream.of(codes)
                .map(code -> new Choice(code, Text.english("Label " + code)))
                .toArray(Choice[]::new);
    }

    @Test
    void theRatingsOfAConstructMeasureItOrAPartOfIt() {
        Facet rhythm = new Facet("rhythm", Topic.CONDITIONS_GOVERNANCE, Text.english("Rhythm"));
        Instrument pulse = of(
                item("a", FIVE, rhythm),
                item("b", FIVE, Topic.CONDITIONS_NORMS).aspect(Aspect.IMPORTANCE),
                choice("c").measures(BuildingBlock.CONDITIONS),
                item("d", FIVE, BuildingBlock.CONDITIONS),
                choice("e"));

        assertThat(pulse.itemsOf(BuildingBlock.CONDITIONS))
                .extracting(item -> item.id().value())
                .containsExactly("a", "b", "d");
        assertThat(pulse.itemsOf(Topic.CONDITIONS_GOVERNANCE))
                .extracting(item -> item.id().value())
                .containsExactly("a");
        assertThat(pulse.constructs())
                .containsExactly(rhythm, Topic.CONDITIONS_GOVERNANCE, BuildingBlock.CONDITIONS, Topic.CONDITIONS_NORMS);
        assertThat(of(choice("c").measures(Element.MONITORING)).constructs()).isEmpty();
    }

    @Test
    void anInstrumentAsksEveryVoiceOfItsItems() {
        assertThat(of(item("a"), choice("b")).voices()).containsExactly(Voice.CUSTOMER, Voice.EMPLOYEE);
    }

    @Test
    void aConditionLooksAtAnEarlierItem() {
        InstrumentBuilder pulse = pulse("1.0")
                .item(item("a").condition(Condition.answered("b", 1)))
                .item(item("b").condition(Condition.answered("b", 1)))
                .item(item("c").condition(Condition.answered("x", 1)));

        refused(
                pulse,
                "instrument pulse is invalid: item a depends on b, which does not stand before it; move it behind b;"
                        + " item b depends on b, which does not stand before it; move it behind b;"
                        + " item c depends on x, which is no item of the instrument; name an item that stands before it");
        assertThat(catchThrowableOfType(InvalidInputException.class, pulse::build)
                        .problems())
                .extracting(problem -> problem.place().path())
                .containsExactly("items/a/condition", "items/b/condition", "items/c/condition");
    }

    @Test
    void aConditionNamesAnswersThatTheItemHas() {
        refused(
                pulse("1.0")
                        .item(item("a"))
                        .item(choice("b"))
                        .item(asked("t").text())
                        .item(item("c").condition(Condition.answered("a", 0, 5)))
                        .item(item("d").condition(Condition.chose("a", "yes")))
                        .item(item("e").condition(Condition.chose("b", "maybe", "yes")))
                        .item(item("f").condition(Condition.answered("b", 1)))
                        .item(item("g").condition(Condition.chose("t", "yes"))),
                "instrument pulse is invalid: item c depends on answer 0 to a, which has 1, 2, 3, 4, 5;"
                        + " item d depends on answer yes to a, which has 1, 2, 3, 4, 5;"
                        + " item e depends on answer maybe to b, which has yes, no;"
                        + " item f depends on answer 1 to b, which has yes, no;"
                        + " item g depends on t, which is answered in words; depend on a rating or on choices");
    }

    @Test
    void aConditionOnAnItemThatIsWrongItselfWaits() {
        refused(
                pulse("1.0").item(item("a").scale(FIVE)).item(item("b").condition(Condition.answered("a", 9))),
                "instrument pulse is invalid: item a has two values for its scale, keep one");
    }

    @Test
    void codesMayBeNumbersWithoutBeingValues() {
        ItemBuilder numbered = asked("a").choices(choices("1", "2"));

        assertThat(of(numbered, item("b").condition(Condition.chose("a", "2"))).items())
                .hasSize(2);
        refused(
                pulse("1.0").item(numbered).item(item("b").condition(Condition.answered("a", 2))),
                "instrument pulse is invalid: item b depends on answer 2 to a, which has 1, 2");
    }

    @Test
    void theItemsOfAnElementMeasureItOrAFacetOfIt() {
        Instrument pulse = of(
                item("a"),
                item("b", FIVE, facet("speed", Element.LEADERSHIP)),
                item("c", FIVE, facet("warmth", Element.SERVICE_CULTURE)));

        assertThat(pulse.itemsOf(Element.LEADERSHIP))
                .extracting(item -> item.id().value())
                .containsExactly("a", "b");
        assertThat(pulse.itemsOf(Element.MONITORING)).isEmpty();
    }

    @Test
    void aLanguageOfTheInstrumentIsOneThatAllItemsHave() {
        ItemBuilder french = Item.builder("b")
                .wording(Locale.FRENCH, "Deux")
                .voice(Voice.EMPLOYEE)
                .scale(FIVE)
                .measures(Element.MONITORING);

        assertThat(of(
                                item("a").wording(Text.DUTCH, "Een").wording(Locale.FRENCH, "Un"),
                                item("b").wording(Text.DUTCH, "Twee"))
                        .languages())
                .containsExactly(Locale.ENGLISH, Text.DUTCH);
        assertThat(of(item("a"), french).languages()).isEmpty();
    }

    @Test
    void whatIsReadWithAnItemIsReadInItsLanguagesToo() {
        Text both = Text.english("Both").dutch("Beide");
        Text english = Text.english("English");
        ItemBuilder whole = item("a")
                .wording(Text.DUTCH, "Een")
                .voice(Voice.MANAGER)
                .wording(Voice.MANAGER, both)
                .offers(NoAnswer.DONT_KNOW);

        assertThat(of(whole).languages()).containsExactly(Locale.ENGLISH, Text.DUTCH);
        assertThat(of(whole.offers(NoAnswer.NOT_APPLICABLE, english)).languages())
                .containsExactly(Locale.ENGLISH);
        assertThat(of(choice("a").wording(Text.DUTCH, "Kies")).languages()).containsExactly(Locale.ENGLISH);
        assertThat(of(item("a").wording(Text.DUTCH, "Een").wording(Voice.EMPLOYEE, english))
                        .languages())
                .containsExactly(Locale.ENGLISH);
    }

    @Test
    void whatDecidesOnNumbersChangesTheDigest() {
        Digest digest = of(item("a")).digest();

        assertThat(new Digest[] {
                    of(item("a").reversed()).digest(),
                    of(item("a").asks(Asks.SATISFACTION)).digest(),
                    of(item("a").topBox(1)).digest(),
                    of(item("a").topBox(2)).digest(),
                    of(emotions("a", Valence.POSITIVE, Valence.NEGATIVE)).digest(),
                    of(emotions("a", Valence.NEUTRAL, Valence.NEGATIVE)).digest(),
                    of(emotions("a", Valence.NEGATIVE, Valence.POSITIVE)).digest(),
                    of(item("a").aspect(Aspect.WISHED)).digest(),
                    of(item("a").aspect(Aspect.IMPORTANCE)).digest(),
                    of(choice("a")).digest(),
                    of(choice("a").measures(Element.LEADERSHIP)).digest(),
                    of(asked("a").choices(choices("yes", "no", "perhaps"))).digest(),
                    of(asked("a").choices(choices("no", "yes"))).digest(),
                    of(asked("a").severalChoices(choices("yes", "no"))).digest(),
                    of(asked("a").text()).digest(),
                    of(item("a"), item("c").condition(Condition.answered("a", 1)))
                            .digest(),
                    of(item("a"), item("c").condition(Condition.answered("a", 1, 2)))
                            .digest(),
                    of(item("a"), item("c")).digest(),
                    of(item("b")).digest(),
                    of(item("a"), item("b")).digest(),
                    of(item("b"), item("a")).digest(),
                    of(item("a", Scale.range(1, 6), Element.LEADERSHIP)).digest(),
                    of(item("a", Scale.of("1", "2", "3", "4.5", "5"), Element.LEADERSHIP))
                            .digest(),
                    of(item("a", FIVE, Element.MONITORING)).digest(),
                    of(item("a", FIVE, facet("speed", Element.LEADERSHIP))).digest(),
                    of(item("a", FIVE, facet("speed", Element.MONITORING))).digest(),
                    pulse("1.1").item(item("a")).build().digest(),
                    Instrument.builder("other", "1.0")
                            .title(Text.english("Pulse"))
                            .item(item("a"))
                            .build()
                            .digest()
                })
                .doesNotContain(digest)
                .doesNotHaveDuplicates();
    }

    @Test
    void wordsAndVoicesDoNotChangeTheDigest() {
        Text word = Text.english("word");
        Instrument plain = of(item("a"));
        Instrument wordy = Instrument.builder("pulse", "1.0")
                .title(Text.english("Another title"))
                .purpose(word)
                .introduction(word)
                .minutes(2)
                .item(item("a", Scale.range(1, 5).withLabels(word, word, word, word, word), Element.LEADERSHIP)
                        .wording(Text.DUTCH, "Een")
                        .offers(NoAnswer.DONT_KNOW)
                        .voice(Voice.CUSTOMER)
                        .wording(Voice.CUSTOMER, word))
                .build();

        assertThat(wordy.digest()).isEqualTo(plain.digest());
        assertThat(wordy).isNotEqualTo(plain);
    }

    @Test
    void theDigestStaysTheSameForEver() {
        Instrument pulse = of(
                item("q1", Scale.of("0", "0.5", "2"), Element.LEADERSHIP),
                item("q2", Scale.of("1", "2", "4", "8"), facet("speed", Element.SERVICE_CULTURE))
                        .reversed()
                        .asks(Asks.SATISFACTION),
                item("q3", Scale.of("1", "10"), ParadigmShift.SHIFT_9).asks(Asks.MARK));

        // sha256sum of these lines, made by hand:
        // instrument pulse 1.0
        // q1 element:leadership - forward rating 0 0.5 2
        // q2 facet:speed element:service-culture reversed satisfaction 1 2 4 8
        // q3 shift:9 - forward mark 1 10
        assertThat(pulse.digest()).hasToString("a4e099bba1c033e307082a91ace142afecdafbf3a0b35dfcc70a2a9e7454948c");
    }

    @Test
    void theDigestOfOtherKindsStaysTheSameForEver() {
        Instrument pulse = of(
                item("q1", FIVE, Element.LEADERSHIP).aspect(Aspect.WISHED),
                choice("q2"),
                asked("q3")
                        .severalChoices(choices("a", "b"))
                        .measures(facet("speed", Element.MONITORING))
                        .aspect(Aspect.IMPORTANCE)
                        .condition(Condition.chose("q2", "yes", "no")),
                asked("q4").text().condition(Condition.answered("q1", 2, 1)));

        // sha256sum of these lines, made by hand:
        // instrument pulse 1.0
        // q1 element:leadership - forward rating 1 2 3 4 5; aspect wished
        // q2 - - forward rating one-choice yes no
        // q3 facet:speed element:monitoring forward rating several-choices a b; aspect importance; condition q2 no yes
        // q4 - - forward rating text; condition q1 1 2
        assertThat(pulse.digest()).hasToString("00008e0598b3c8742e8bb3bb5175c5375e550cc19733b7a86ad6de3821db7762");
    }

    @Test
    void theDigestOfWhatMakesOtherFiguresStaysTheSameForEver() {
        Instrument pulse = of(
                item("q1").topBox(2).aspect(Aspect.WISHED),
                emotions("q2", Valence.POSITIVE, Valence.NEUTRAL).condition(Condition.answered("q1", 1)),
                asked("q3").choices(KanoAnswers.choices()).asks(Asks.FUNCTIONAL).measures(Element.LEADERSHIP),
                asked("q4")
                        .choices(KanoAnswers.choices())
                        .asks(Asks.DYSFUNCTIONAL)
                        .measures(Element.LEADERSHIP));

        // sha256sum of these lines, made by hand:
        // instrument pulse 1.0
        // q1 element:leadership - forward rating 1 2 3 4 5; aspect wished; top-box 2
        // q2 - - forward emotion one-choice yes no; condition q1 1; valence positive neutral
        // q3 element:leadership - forward functional one-choice like must-be neutral live-with dislike
        // q4 element:leadership - forward dysfunctional one-choice like must-be neutral live-with dislike
        assertThat(pulse.digest()).hasToString("fad2c506975c3549ada0d9bad4c7336569eaeac106a9116536635a01f680f5f9");
    }

    @Test
    void anInstrumentMayHaveAnIntroduction() {
        Text why = Text.english("We ask you because.");

        assertThat(pulse("1.0").introduction(why).item(item("a")).build().introduction())
                .contains(why);
        assertThat(of(item("a")).introduction()).isEmpty();
    }

    @Test
    void idsSortByTheirText() {
        assertThat(ItemId.of("q10")).isLessThan(ItemId.of("q2"));
        assertThat(InstrumentId.of("b")).isGreaterThan(InstrumentId.of("a"));
    }

    @Test
    void aDigestIsSha256() {
        // FIPS 180-2, appendix B.1
        assertThat(Digest.ofText("abc"))
                .isEqualTo(new Digest("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Digest("BA7816"))
                .withMessage("a digest is 64 hexadecimal digits in lower case, given were 6 characters");
    }

    @Test
    void theCodesOfItemsAreStable() {
        unknown(
                "kind of question; use one of: rating, recommend, satisfaction, ease, effort, mark, enthusiasm, sharing, influence,"
                        + " emotion, functional, dysfunctional",
                () -> Asks.parse("x"));
        unknown("valence; use one of: positive, neutral, negative", () -> Valence.parse("x"));
        unknown("combination of items; use one of: emotions, superpromoter, kano", () -> Combination.Kind.parse("x"));
        unknown("direction; use one of: forward, reversed", () -> Direction.parse("x"));
        unknown("voice; use one of: customer, employee, manager, assessor, partner", () -> Voice.parse("x"));
        assertThat(Asks.parse("mark")).isEqualTo(Asks.MARK);
        assertThat(Valence.parse("negative")).isEqualTo(Valence.NEGATIVE);
        assertThat(Combination.Kind.parse("kano")).isEqualTo(Combination.Kind.KANO);
        assertThat(Direction.parse("reversed")).isEqualTo(Direction.REVERSED);
        assertThat(Voice.parse("customer")).isEqualTo(Voice.CUSTOMER);
    }

    private static void unknown(String rest, Runnable parse) {
        assertThatIllegalArgumentException().isThrownBy(parse::run).withMessage("'x' is no " + rest);
    }
}
