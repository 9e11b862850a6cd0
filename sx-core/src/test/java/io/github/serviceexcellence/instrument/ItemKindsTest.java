package io.github.serviceexcellence.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.InvalidInputException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemKindsTest {
    private static final Choice PHONE = choice("phone");
    private static final Choice SHOP = choice("shop");

    private static Choice choice(String code) {
        return new Choice(code, Text.english("Label " + code));
    }

    private static ItemBuilder item() {
        return Item.builder("i1").wording(Text.english("How?")).voice(Voice.CUSTOMER);
    }

    private static void refused(ItemBuilder item, String message) {
        assertThatIllegalArgumentException().isThrownBy(item::build).withMessage("the item is invalid: " + message);
    }

    @Test
    void anItemIsARatingOrOffersChoicesOrTakesText() {
        Item rating =
                item().scale(Scale.range(1, 5)).measures(Element.LEADERSHIP).build();
        Item one = item().choices(SHOP, PHONE).build();
        Item several = item().severalChoices(SHOP, PHONE).build();
        Item text = item().text().build();

        assertThat(List.of(rating, one, several, text))
                .extracting(Item::kind)
                .containsExactly(ItemKind.RATING, ItemKind.ONE_CHOICE, ItemKind.SEVERAL_CHOICES, ItemKind.TEXT);
        assertThat(rating.choices()).isEmpty();
        assertThat(one.choices()).containsExactly(SHOP, PHONE);
        assertThat(several.choices()).containsExactly(SHOP, PHONE);
        assertThat(text.choices()).isEmpty();
    }

    @Test
    void onlyARatingHasAScaleAndOnlyItMustMeasureSomething() {
        Item loose = item().choices(SHOP, PHONE).build();
        Item about =
                item().text().measures(Element.LEADERSHIP).aspect(Aspect.WISHED).build();

        assertThatIllegalStateException()
                .isThrownBy(loose::scale)
                .withMessage("item i1 is of kind one-choice, and only a rating has a scale; look at its kind first");
        assertThatIllegalStateException()
                .isThrownBy(loose::measures)
                .withMessage(
                        "item i1 is of kind one-choice and measures nothing; ask for its construct, which may be absent");
        assertThat(loose.construct()).isEmpty();
        assertThat(loose.element()).isEmpty();
        assertThat(about.measures()).isEqualTo(Element.LEADERSHIP);
        assertThat(about.element()).contains(Element.LEADERSHIP);
        assertThat(about.aspect()).isEqualTo(Aspect.WISHED);
    }

    @Test
    void whatSaysNothingOfAChoiceHasItsUsualValue() {
        Item item = item().choices(SHOP, PHONE).build();

        assertThat(item.direction()).isEqualTo(Direction.FORWARD);
        assertThat(item.asks()).isEqualTo(Asks.RATING);
        assertThat(item.topBox()).isEmpty();
        assertThat(item.aspect()).isEqualTo(Aspect.IS);
        assertThat(PHONE.valence()).isEmpty();
    }

    @Test
    void anItemIsAnsweredInOneWay() {
        refused(
                item().scale(Scale.range(1, 5))
                        .measures(Element.LEADERSHIP)
                        .choices(SHOP, PHONE)
                        .text(),
                "item i1 is answered in two ways, rating and one choice; keep one;"
                        + " item i1 is answered in two ways, rating and text; keep one");
        refused(item().choices(SHOP, PHONE).choices(SHOP, PHONE), "item i1 has two values for its choices, keep one");
        refused(item().text().text(), "item i1 has two values for its kind, keep one");
        refused(
                item().choices(SHOP, PHONE).severalChoices(SHOP, PHONE),
                "item i1 is answered in two ways, one choice and several choices; keep one");
    }

    @Test
    void anItemIsOfOneKindInDutchToo() {
        ItemBuilder item = item().severalChoices(SHOP, PHONE)
                .scale(Scale.range(1, 5))
                .choices(SHOP, PHONE)
                .text();

        assertThat(catchThrowableOfType(InvalidInputException.class, item::build)
                        .text(Text.DUTCH))
                .isEqualTo(
                        "het item klopt niet:"
                                + " item i1 is zowel een keuzevraag met meer antwoorden als een schaalvraag; houd een van beide over;"
                                + " item i1 is zowel een keuzevraag met meer antwoorden als een keuzevraag met één antwoord; houd een van"
                                + " beide over;"
                                + " item i1 is zowel een keuzevraag met meer antwoorden als een open vraag; houd een van beide over");
    }

    @Test
    void anItemSaysHowItIsAnswered() {
        refused(
                item().measures(Element.LEADERSHIP),
                "item i1 does not say how it is answered; give a scale such as Scale.range(1, 5), give choices, or ask for text");
    }

    @Test
    void whatBelongsToAScaleIsRefusedWithoutOne() {
        ItemBuilder item = item().text().reversed().topBox(2).aspect(Aspect.IMPORTANCE);

        refused(
                item,
                "item i1 is no rating and has no direction; leave it out;"
                        + " item i1 is no rating and has no top box; leave it out;"
                        + " item i1 has an aspect and measures nothing; say what it measures, or leave the aspect out");
        assertThat(catchThrowableOfType(InvalidInputException.class, item::build)
                        .text(Text.DUTCH))
                .isEqualTo("het item klopt niet: item i1 is geen schaalvraag; laat de richting weg;"
                        + " item i1 is geen schaalvraag; laat de topbox weg;"
                        + " item i1 heeft een aspect maar meet niets; geef aan wat het meet, of laat het aspect weg");
    }

    @Test
    void thereAreTwoChoicesToAHundredAndOneEachWithItsOwnCode() {
        refused(item().choices(SHOP), "item i1 has 1 choices, give 2 to 101");
        refused(
                item().severalChoices(SHOP, PHONE, SHOP, SHOP),
                "item i1 has several choices with the code shop, keep one");
        assertThat(item().choices(choices(101)).build().choices()).hasSize(101);
        refused(item().choices(choices(102)), "item i1 has 102 choices, give 2 to 101");
    }

    private static Choice[] choices(int number) {
        return IntStream.range(0, number).mapToObj(i -> choice("c" + i)).toArray(Choice[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unanswered", "dont-know", "not-applicable", "not-shown"})
    void aCodeThatSaysWhyThereIsNoAnswerIsNoChoice(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choice(code))
                .withMessage("'" + code + "' says why there is no answer, and is no code for a choice;"
                        + " let the item offer it, or use another code");
    }

    @Test
    void theCodeOfAChoiceIsPlain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choice("by phone"))
                .withMessageStartingWith("'by phone' is no choice code; use 1 to 64 of the letters A to Z");
    }

    @Test
    void waysOfNotAnsweringHaveLabels() {
        Text noIdea = Text.english("No idea").with(Locale.FRENCH, "Aucune id\u00e9e");
        Item item = item().text()
                .offers(NoAnswer.NOT_APPLICABLE)
                .offers(NoAnswer.DONT_KNOW, noIdea)
                .build();

        assertThat(item.offers())
                .containsExactly(
                        entry(NoAnswer.DONT_KNOW, noIdea),
                        entry(NoAnswer.NOT_APPLICABLE, NoAnswer.NOT_APPLICABLE.title()));
        assertThat(item().text().build().offers()).isEmpty();
        refused(
                item().text().offers(NoAnswer.DONT_KNOW).offers(NoAnswer.DONT_KNOW, noIdea),
                "item i1 has two values for its label of dont-know, keep one");
    }

    @Test
    void theCodesAreStable() {
        assertThat(ItemKind.values())
                .extracting(ItemKind::code)
                .containsExactly("rating", "one-choice", "several-choices", "text");
        assertThat(NoAnswer.values()).extracting(NoAnswer::code).containsExactly("dont-know", "not-applicable");
        assertThat(Aspect.values()).extracting(Aspect::code).containsExactly("is", "wished", "importance");
        assertThat(ItemKind.parse("several-choices")).isEqualTo(ItemKind.SEVERAL_CHOICES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoAnswer.parse("refused"))
                .withMessage("'refused' is no way of not answering; use one of: dont-know, not-applicable");
    }

    @Test
    void aVoiceMayReadOtherWords() {
        Text mine = Text.english("How did we?").dutch("Hoe deden wij het?");
        Item item =
                item().text().voice(Voice.MANAGER).wording(Voice.MANAGER, mine).build();

        assertThat(item.wording(Voice.MANAGER)).isEqualTo(mine);
        assertThat(item.wording(Voice.CUSTOMER)).isEqualTo(item.wording());
        assertThat(item.voiceWordings()).containsExactly(entry(Voice.MANAGER, mine));
        refused(
                item().text().wording(Voice.CUSTOMER, mine).wording(Voice.CUSTOMER, mine),
                "item i1 has two values for its wording for customer, keep one");
        refused(
                item().text().wording(Voice.PARTNER, mine),
                "item i1 has a wording for partner, who is not asked; add that voice or leave the wording out");
    }

    @Test
    void aConditionSortsItsAnswers() {
        Condition unhappy = Condition.answered("overall", new BigDecimal("2.0"), new BigDecimal("0.5"));

        assertThat(unhappy).isEqualTo(Condition.answered("overall", new BigDecimal("0.50"), BigDecimal.valueOf(2)));
        assertThat(unhappy.values()).containsExactly(new BigDecimal("0.5"), BigDecimal.valueOf(2));
        assertThat(unhappy).hasToString("overall 0.5 2");
        assertThat(Condition.answered("overall", 3, 1)).hasToString("overall 1 3");
        assertThat(Condition.chose("channel", "shop", "phone").choices()).containsExactly("phone", "shop");
    }

    @Test
    void aConditionNamesAnswersOfOneSortEachOnce() {
        conditionRefused(() -> Condition.chose("channel"), "it names no answer to item channel, name one or more");
        conditionRefused(
                () -> Condition.answered("overall", new BigDecimal("1"), new BigDecimal("1.0")),
                "it names an answer to item overall twice, keep one");
        conditionRefused(
                () -> new Condition(ItemId.of("overall"), List.of(BigDecimal.ONE), List.of("shop")),
                "it names values and choices of item overall, which has only one of the two");
        assertThatNullPointerException()
                .isThrownBy(() -> new Condition(null, List.of(), List.of("shop")))
                .withMessage("item");
        refused(
                item().text().condition(Condition.chose("a", "b")).condition(Condition.chose("a", "b")),
                "item i1 has two values for its condition, keep one");
    }

    private static void conditionRefused(Runnable condition, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(condition::run)
                .withMessage("the condition is invalid: " + message);
    }
}
