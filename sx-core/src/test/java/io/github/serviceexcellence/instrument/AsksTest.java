package io.github.serviceexcellence.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an item needs to ask what it asks. */
class AsksTest {
    private static final Choice PLAIN = new Choice("plain", Text.english("Plain"));
    private static final Choice GLAD = emotion("glad", Valence.POSITIVE);
    private static final Choice ANGRY = emotion("angry", Valence.NEGATIVE);

    private static Choice emotion(String code, Valence valence) {
        return new Choice(code, Text.english("Label " + code), valence);
    }

    private static ItemBuilder item() {
        return Item.builder("i1")
                .wording(Text.english("How?"))
                .measures(Element.LEADERSHIP)
                .voice(Voice.CUSTOMER);
    }

    private static ItemBuilder rating(Asks asks, Scale scale) {
        return item().asks(asks).scale(scale);
    }

    private static void refused(ItemBuilder item, String place, String english, String dutch) {
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, item::build);

        assertThat(refusal.problems())
                .extracting(problem -> problem.place().path())
                .containsExactly(place);
        assertThat(refusal).hasMessage("the item is invalid: item i1 " + english);
        assertThat(refusal.text(Text.DUTCH)).isEqualTo("het item klopt niet: item i1 " + dutch);
    }

    private static List<String> faults(ItemBuilder item) {
        return catchThrowableOfType(InvalidInputException.class, item::build).problems().stream()
                .map(Problem::code)
                .toList();
    }

    static Stream<Object[]> ratings() {
        return Stream.of(
                new Object[] {rating(Asks.RATING, Scale.range(1, 2)), Asks.RATING},
                new Object[] {rating(Asks.RECOMMEND, Scale.range(0, 10)), Asks.RECOMMEND},
                new Object[] {rating(Asks.MARK, Scale.range(1, 10)), Asks.MARK},
                new Object[] {rating(Asks.MARK, Scale.of("1", "5.5", "10")), Asks.MARK},
                new Object[] {rating(Asks.EASE, Scale.range(1, 7)), Asks.EASE},
                new Object[] {rating(Asks.EASE, Scale.of("1.0", "2", "3", "4", "5", "6", "7")), Asks.EASE},
                new Object[] {rating(Asks.EFFORT, Scale.range(1, 5)).reversed(), Asks.EFFORT},
                new Object[] {rating(Asks.SATISFACTION, Scale.range(1, 4)), Asks.SATISFACTION},
                new Object[] {rating(Asks.SATISFACTION, Scale.range(1, 5)).reversed(), Asks.SATISFACTION},
                new Object[] {rating(Asks.ENTHUSIASM, Scale.of("0", "0.5", "2", "9")), Asks.ENTHUSIASM});
    }

    @ParameterizedTest
    @MethodSource("ratings")
    void aRatingAsksOnAScaleThatFits(ItemBuilder item, Asks asks) {
        assertThat(item.build().asks()).isEqualTo(asks);
    }

    static Stream<ItemBuilder> noRecommendQuestions() {
        return Stream.of(
                rating(Asks.RECOMMEND, Scale.range(0, 9)),
                rating(Asks.RECOMMEND, Scale.range(1, 11)),
                rating(Asks.RECOMMEND, Scale.range(1, 10)),
                rating(Asks.RECOMMEND, Scale.range(0, 11)),
                rating(Asks.RECOMMEND, Scale.of("0", "1", "2", "3", "4", "5", "6", "6.5", "7", "8", "10")),
                rating(Asks.RECOMMEND, Scale.range(0, 10)).reversed());
    }

    @ParameterizedTest
    @MethodSource("noRecommendQuestions")
    void onlyTheScaleFromZeroToTenForwardAsksToRecommend(ItemBuilder item) {
        refused(
                item,
                "asks",
                "asks to recommend, which needs the scale 0 to 10, of which 10 is favourable",
                "is een aanbevelingsvraag; daarvoor is de schaal 0 tot en met 10 nodig, waarvan 10 gunstig is");
    }

    static Stream<ItemBuilder> noMarks() {
        return Stream.of(
                rating(Asks.MARK, Scale.range(0, 10)),
                rating(Asks.MARK, Scale.of("1", "10.5")),
                rating(Asks.MARK, Scale.range(1, 5)),
                rating(Asks.MARK, Scale.range(4, 10)),
                rating(Asks.MARK, Scale.range(1, 10)).reversed());
    }

    @ParameterizedTest
    @MethodSource("noMarks")
    void aSchoolMarkLiesWithinOneToTenForward(ItemBuilder item) {
        refused(
                item,
                "asks",
                "asks for a school mark, which needs a scale from 1 to 10, of which 10 is favourable",
                "vraagt om een rapportcijfer; daarvoor is een schaal van 1 tot en met 10 nodig, waarvan 10 gunstig is");
    }

    static Stream<ItemBuilder> noEase() {
        return Stream.of(
                rating(Asks.EASE, Scale.range(1, 5)),
                rating(Asks.EASE, Scale.range(0, 6)),
                rating(Asks.EASE, Scale.of("1", "2", "3", "4", "5", "6.5", "7")),
                rating(Asks.EASE, Scale.range(1, 7)).reversed());
    }

    @ParameterizedTest
    @MethodSource("noEase")
    void easeIsAskedFromOneToSevenForward(ItemBuilder item) {
        refused(
                item,
                "asks",
                "asks for ease, which needs the scale 1 to 7, of which 7 is favourable; on another scale ask for a rating",
                "vraagt naar gemak; daarvoor is de schaal 1 tot en met 7 nodig, waarvan 7 gunstig is; kies bij een andere schaal de"
                        + " soort rating");
    }

    static Stream<ItemBuilder> noEffort() {
        return Stream.of(
                rating(Asks.EFFORT, Scale.range(1, 5)),
                rating(Asks.EFFORT, Scale.range(1, 7)).reversed(),
                rating(Asks.EFFORT, Scale.of("1", "2", "3", "4.5", "5")).reversed());
    }

    @ParameterizedTest
    @MethodSource("noEffort")
    void effortIsAskedFromOneToFiveInReverse(ItemBuilder item) {
        refused(
                item,
                "asks",
                "asks for effort, which needs the scale 1 to 5 in reverse, since 1 is favourable; on another scale ask for a rating",
                "vraagt naar moeite; daarvoor is de omgekeerde schaal 1 tot en met 5 nodig, want 1 is gunstig; kies bij een andere"
                        + " schaal de soort rating");
    }

    @ParameterizedTest
    @EnumSource(names = {"SATISFACTION", "ENTHUSIASM", "SHARING", "INFLUENCE"})
    void ofWhatHasABoxThereAreFourLevelsOrMore(Asks asks) {
        assertThat(rating(asks, Scale.range(1, 4)).build().asks()).isEqualTo(asks);
        refused(
                rating(asks, Scale.range(1, 3)),
                "asks",
                "asks for " + asks.code() + ", which needs a scale of 4 levels or more",
                "is van de soort " + asks.code() + "; daarvoor is een schaal van minstens 4 niveaus nodig");
    }

    @ParameterizedTest
    @CsvSource({"1, 5, 4", "0, 10, 10", "1, 2, 1"})
    void aTopBoxLeavesALevelOut(int lowest, int highest, int most) {
        Scale scale = Scale.range(lowest, highest);

        for (int levels : new int[] {1, most}) {
            assertThat(item().scale(scale).topBox(levels).build().topBox()).hasValue(levels);
        }
        for (int levels : new int[] {0, -1, most + 1}) {
            refused(
                    item().scale(scale).topBox(levels),
                    "topBox",
                    "has a top box of " + levels + " levels, give 1 to " + most,
                    "heeft een topbox van " + levels + " niveaus; geef er 1 tot en met " + most);
        }
        assertThat(item().scale(scale).build().topBox()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EMOTION", "FUNCTIONAL", "DYSFUNCTIONAL"})
    void whatIsAskedWithChoicesIsAskedNeitherOnAScaleNorInWords(Asks asks) {
        for (ItemBuilder item :
                List.of(rating(asks, Scale.range(1, 5)), item().asks(asks).text())) {
            refused(
                    item,
                    "asks",
                    "asks for " + asks.code() + ", which needs choices; give choices in place of a scale or text",
                    "is van de soort " + asks.code()
                            + "; daarvoor zijn keuzes nodig; geef keuzes in plaats van een schaal of een open vraag");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EMOTION", "FUNCTIONAL", "DYSFUNCTIONAL"})
    void whatIsAskedOnAScaleIsAskedNeitherWithChoicesNorInWords(Asks asks) {
        Choice other = new Choice("other", Text.english("Other"));
        for (ItemBuilder item : List.of(
                item().asks(asks).choices(PLAIN, other),
                item().asks(asks).severalChoices(PLAIN, other),
                item().asks(asks).text())) {
            refused(
                    item,
                    "asks",
                    "asks for " + asks.code() + ", which needs a scale; give a scale, or leave out what it asks",
                    "is van de soort " + asks.code()
                            + "; daarvoor is een schaal nodig; geef een schaal, of laat de soort vraag weg");
        }
    }

    @Test
    void ofAnItemThatIsAnsweredInTwoWaysNothingElseIsSaid() {
        assertThat(faults(rating(Asks.EMOTION, Scale.range(1, 5)).choices(GLAD, ANGRY)))
                .containsExactly("item.two-kinds");
        assertThat(faults(item().asks(Asks.EMOTION).choices(GLAD, PLAIN).scale(Scale.range(1, 5))))
                .containsExactly("item.two-kinds");
    }

    @Test
    void emotionsAreOneChoiceOrSeveralAndNeedNotBeAboutAnything() {
        Item one = item().asks(Asks.EMOTION).choices(GLAD, ANGRY).build();
        Item several = Item.builder("i1")
                .wording(Text.english("What did you feel?"))
                .voice(Voice.CUSTOMER)
                .asks(Asks.EMOTION)
                .severalChoices(GLAD, emotion("calm", Valence.NEUTRAL))
                .build();

        assertThat(one.asks()).isEqualTo(Asks.EMOTION);
        assertThat(several.construct()).isEmpty();
        assertThat(several.choices())
                .extracting(Choice::valence)
                .map(Optional::get)
                .containsExactly(Valence.POSITIVE, Valence.NEUTRAL);
    }

    @Test
    void everyEmotionHasAValence() {
        refused(
                item().asks(Asks.EMOTION).choices(GLAD, PLAIN, ANGRY, new Choice("x", Text.english("X"))),
                "choices",
                "asks for emotions, but these choices have no valence: plain, x; give each positive, neutral or negative",
                "vraagt naar emoties, maar deze keuzes hebben geen valentie: plain, x; geef elk positive, neutral of negative");
        assertThat(faults(item().asks(Asks.EMOTION).choices(PLAIN, new Choice("x", Text.english("X")))))
                .containsExactly("item.no-valence");
    }

    @Test
    void noOtherChoiceHasAValence() {
        refused(
                item().severalChoices(GLAD, PLAIN),
                "choices",
                "does not ask for emotions, but these choices have a valence: glad; leave it out, or let the item ask for emotion",
                "vraagt niet naar emoties, maar deze keuzes hebben een valentie: glad; laat die weg, of geef het item de soort emotion");
        Choice[] many = IntStream.range(0, 12)
                .mapToObj(i -> emotion("c" + i, Valence.NEUTRAL))
                .toArray(Choice[]::new);
        refused(
                item().choices(many),
                "choices",
                "does not ask for emotions, but these choices have a valence: c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 and 2 more; leave"
                        + " it out, or let the item ask for emotion",
                "vraagt niet naar emoties, maar deze keuzes hebben een valentie: c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 en nog 2; laat"
                        + " die weg, of geef het item de soort emotion");
        assertThatNullPointerException()
                .isThrownBy(() -> new Choice("glad", Text.english("Glad"), (Valence) null))
                .withMessage("valence");
    }

    private static Choice[] kanoWith(String label) {
        return Arrays.stream(KanoAnswers.choices())
                .map(choice -> new Choice(choice.code(), Text.english(label + choice.code())))
                .toArray(Choice[]::new);
    }

    @ParameterizedTest
    @EnumSource(names = {"FUNCTIONAL", "DYSFUNCTIONAL"})
    void theQuestionsOfKanoHaveTheFiveAnswersInAnyWords(Asks asks) {
        assertThat(item().asks(asks).choices(KanoAnswers.choices()).build().choices())
                .extracting(Choice::code)
                .containsExactly("like", "must-be", "neutral", "live-with", "dislike");
        assertThat(item().asks(asks).choices(kanoWith("Own ")).build().asks()).isEqualTo(asks);
    }

    static Stream<ItemBuilder> noKano() {
        Choice[] turned = KanoAnswers.choices();
        turned[0] = KanoAnswers.choices()[4];
        turned[4] = KanoAnswers.choices()[0];
        return Stream.of(
                item().choices(turned),
                item().choices(Arrays.copyOf(KanoAnswers.choices(), 4)),
                item().choices(KanoAnswers.choices()[0]),
                item().choices(PLAIN, PLAIN),
                item().severalChoices(KanoAnswers.choices()));
    }

    @ParameterizedTest
    @MethodSource("noKano")
    void theQuestionsOfKanoHaveNoOtherAnswers(ItemBuilder item) {
        refused(
                item.asks(Asks.DYSFUNCTIONAL),
                "choices",
                "is a question of Kano, which needs one choice out of like, must-be, neutral, live-with, dislike, in this order; use"
                        + " KanoAnswers.choices()",
                "is een vraag van Kano; daarvoor is één keuze nodig uit like, must-be, neutral, live-with, dislike, in deze volgorde;"
                        + " gebruik KanoAnswers.choices()");
    }

    @Test
    void theQuestionsOfKanoAreAboutSomething() {
        ItemBuilder aimless = Item.builder("i1")
                .wording(Text.english("How?"))
                .voice(Voice.CUSTOMER)
                .asks(Asks.FUNCTIONAL)
                .choices(KanoAnswers.choices());

        assertThat(faults(aimless)).containsExactly("item.measures-nothing");
    }

    @Test
    void theAnswersOfKanoAreReadInBothLanguagesAndCannotBeChanged() {
        KanoAnswers.choices()[0] = PLAIN;

        assertThat(KanoAnswers.choices())
                .doesNotContain(PLAIN)
                .allSatisfy(choice -> assertThat(choice.label().wordings()).containsKey(Text.DUTCH));
    }
}
