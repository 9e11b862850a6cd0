package io.github.serviceexcellence.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CombinationTest {
    private static ItemBuilder asked(String id, Asks asks) {
        return Item.builder(id)
                .wording(Text.english("Question " + id))
                .asks(asks)
                .voice(Voice.CUSTOMER);
    }

    private static ItemBuilder rating(String id, Asks asks) {
        return asked(id, asks).scale(Scale.range(1, 5)).measures(Element.LEADERSHIP);
    }

    private static ItemBuilder kano(String id, Asks asks, Construct about) {
        return asked(id, asks).choices(KanoAnswers.choices()).measures(about);
    }

    private static ItemBuilder emotions(String id) {
        return asked(id, Asks.EMOTION)
                .choices(
                        new Choice("glad", Text.english("Glad"), Valence.POSITIVE),
                        new Choice("angry", Text.english("Angry"), Valence.NEGATIVE));
    }

    private static InstrumentBuilder pulse(ItemBuilder... items) {
        InstrumentBuilder pulse = Instrument.builder("pulse", "1").title(Text.english("Pulse"));
        Arrays.stream(items).forEach(pulse::item);
        return pulse;
    }

    private static void refused(InstrumentBuilder instrument, String english, String dutch) {
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, instrument::build);

        assertThat(refusal).hasMessage("instrument pulse is invalid: " + english);
        assertThat(refusal.text(Text.DUTCH)).isEqualTo("instrument pulse klopt niet: " + dutch);
        assertThat(refusal.problems())
                .allMatch(problem -> problem.place().path().equals("items"));
    }

    @Test
    void thereIsOneWhereverItemsAskForIt() {
        Instrument pulse = pulse(
                        kano("without", Asks.DYSFUNCTIONAL, Element.MONITORING),
                        rating("follow", Asks.INFLUENCE),
                        emotions("felt").measures(Element.MONITORING),
                        rating("love", Asks.ENTHUSIASM),
                        rating("plain", Asks.RATING),
                        kano("with", Asks.FUNCTIONAL, Element.MONITORING),
                        rating("tell", Asks.SHARING),
                        emotions("now"))
                .build();

        // in the order of their first items, and their items in the order of the kind
        assertThat(pulse.combinations())
                .extracting(
                        Combination::kind,
                        combination -> String.join(
                                " ",
                                combination.items().stream().map(ItemId::value).toList()),
                        Combination::construct,
                        Combination::aspect)
                .containsExactly(
                        tuple(Combination.Kind.KANO, "with without", Optional.of(Element.MONITORING), Aspect.IS),
                        tuple(
                                Combination.Kind.SUPERPROMOTER,
                                "love tell follow",
                                Optional.of(Element.LEADERSHIP),
                                Aspect.IS),
                        tuple(Combination.Kind.EMOTIONS, "felt", Optional.of(Element.MONITORING), Aspect.IS),
                        tuple(Combination.Kind.EMOTIONS, "now", Optional.empty(), Aspect.IS));
        assertThat(pulse(rating("plain", Asks.RATING).topBox(2)).build().combinations())
                .isEmpty();
    }

    @Test
    void eachConstructAndEachAspectHasItsOwn() {
        Instrument pulse = pulse(
                        kano("a", Asks.FUNCTIONAL, Element.LEADERSHIP),
                        kano("b", Asks.FUNCTIONAL, Element.MONITORING),
                        kano("c", Asks.FUNCTIONAL, Element.LEADERSHIP).aspect(Aspect.WISHED),
                        kano("d", Asks.DYSFUNCTIONAL, Element.LEADERSHIP).aspect(Aspect.WISHED),
                        kano("e", Asks.DYSFUNCTIONAL, Element.MONITORING),
                        kano("f", Asks.DYSFUNCTIONAL, Element.LEADERSHIP))
                .build();

        assertThat(pulse.combinations())
                .extracting(
                        combination -> combination.items().get(0).value()
                                + combination.items().get(1).value(),
                        Combination::aspect)
                .containsExactly(tuple("af", Aspect.IS), tuple("be", Aspect.IS), tuple("cd", Aspect.WISHED));
    }

    @Test
    void allThatIsMissingOrThereTwiceIsTold() {
        refused(
                pulse(
                        rating("love", Asks.ENTHUSIASM),
                        rating("follow", Asks.INFLUENCE),
                        kano("a", Asks.FUNCTIONAL, Element.MONITORING).aspect(Aspect.WISHED),
                        kano("b", Asks.DYSFUNCTIONAL, Element.MONITORING).aspect(Aspect.WISHED),
                        kano("c", Asks.FUNCTIONAL, Element.MONITORING).aspect(Aspect.WISHED)),
                "element:leadership needs one item for each of enthusiasm, sharing, influence, which are read together; it has"
                        + " love (enthusiasm), follow (influence); add what is missing, and keep one of each;"
                        + " element:monitoring:wished needs one item for each of functional, dysfunctional, which are read together; it"
                        + " has a (functional), c (functional), b (dysfunctional); add what is missing, and keep one of each",
                "bij element:leadership is van elk van de soorten enthusiasm, sharing, influence één item nodig, want ze horen bij"
                        + " elkaar; nu zijn er: love (enthusiasm), follow (influence); vul aan wat ontbreekt en houd van elke soort één"
                        + " item over;"
                        + " bij element:monitoring:wished is van elk van de soorten functional, dysfunctional één item nodig, want ze"
                        + " horen bij elkaar; nu zijn er: a (functional), c (functional), b (dysfunctional); vul aan wat ontbreekt en"
                        + " houd van elke soort één item over");
    }

    @Test
    void whatIsReadTogetherIsAskedOfTheSameVoices() {
        refused(
                pulse(
                        kano("a", Asks.FUNCTIONAL, Element.MONITORING),
                        kano("b", Asks.DYSFUNCTIONAL, Element.MONITORING).voice(Voice.EMPLOYEE)),
                "a (customer), b (customer, employee) are read together, but not answered by the same voices; give them the same voices",
                "a (customer), b (customer, employee) horen bij elkaar, maar zijn niet voor dezelfde stemmen; geef ze dezelfde stemmen");
    }

    @Test
    void whatIsReadWithAWrongItemWaitsUntilThatIsMended() {
        InstrumentBuilder wrong = pulse(
                kano("a", Asks.FUNCTIONAL, Element.MONITORING),
                kano("b", Asks.DYSFUNCTIONAL, Element.MONITORING).reversed());
        InstrumentBuilder twice = pulse(
                kano("a", Asks.FUNCTIONAL, Element.MONITORING),
                kano("b", Asks.DYSFUNCTIONAL, Element.MONITORING),
                kano("a", Asks.FUNCTIONAL, Element.MONITORING));

        assertThat(codes(wrong)).containsExactly("item.no-rating");
        assertThat(codes(twice)).containsExactly("instrument.same-item-id");
    }

    private static List<String> codes(InstrumentBuilder instrument) {
        return catchThrowableOfType(InvalidInputException.class, instrument::build).problems().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void itHasAnItemForEachQuestion() {
        List<ItemId> one = List.of(ItemId.of("a"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Combination(Combination.Kind.KANO, one, Optional.empty(), Aspect.IS))
                .withMessage(
                        "a combination of kind kano has one item for each of functional, dysfunctional, given were 1");
        assertThatNullPointerException()
                .isThrownBy(() -> new Combination(null, one, Optional.empty(), Aspect.IS))
                .withMessage("kind");
    }

    @Test
    void theCategoriesAreStable() {
        assertThat(categories(Combination.Kind.EMOTIONS)).containsExactly("positive", "mixed", "neutral", "negative");
        assertThat(categories(Combination.Kind.SUPERPROMOTER))
                .containsExactly("superpromoter", "enthusiastic", "other");
        // must-be before one-dimensional before attractive before indifferent: Matzler and Hinterhuber (1998)
        // quality"
        assertThat(categories(Combination.Kind.KANO))
                .containsExactly("must-be", "one-dimensional", "attractive", "indifferent", "reverse", "questionable");
        assertThat(Combination.Kind.SUPERPROMOTER.asks())
                .containsExactly(Asks.ENTHUSIASM, Asks.SHARING, Asks.INFLUENCE);
    }

    private static List<String> categories(Combination.Kind kind) {
        return kind.categories().stream().map(Choice::code).toList();
    }

    @ParameterizedTest
    @EnumSource
    void aKindHasACodeAndCategoriesInBothLanguages(Combination.Kind kind) {
        assertThat(Combination.Kind.parse(kind.code())).isEqualTo(kind);
        assertThat(kind.categories())
                .allSatisfy(category -> assertThat(category.label().wordings()).containsKey(Text.DUTCH));
        // the order of their constants is the one in which items are sorted
        assertThat(kind.asks()).isSorted();
    }
}
