package io.github.serviceexcellence.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Asks;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemKind;
import io.github.serviceexcellence.instrument.Voice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every questionnaire that comes with the library. */
class QuestionnairesTest {
    private static final int MOST_WORDS = 20;
    private static final Locale[] LANGUAGES = {Locale.ENGLISH, Text.DUTCH};

    static List<Instrument> all() {
        return Instruments.all();
    }

    private static Stream<Text> wordings(Item item) {
        return Stream.concat(Stream.of(item.wording()), item.voiceWordings().values().stream());
    }

    private static Stream<Text> texts(Item item) {
        Stream<Text> labels = item.kind() == ItemKind.RATING
                ? item.scale().levels().stream().flatMap(level -> level.label().stream())
                : item.choices().stream().map(Choice::label);
        return Stream.of(wordings(item), labels, item.offers().values().stream())
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Instrument instrument) {
        return Stream.of(Optional.of(instrument.title()), instrument.purpose(), instrument.introduction())
                .flatMap(Optional::stream);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyWordIsThereInEnglishAndDutch(Instrument instrument) {
        assertThat(Stream.concat(texts(instrument), instrument.items().stream().flatMap(QuestionnairesTest::texts)))
                .allSatisfy(text -> assertThat(text.wordings()).containsOnlyKeys(LANGUAGES));
        assertThat(instrument.languages()).containsExactly(LANGUAGES);
    }

    @ParameterizedTest
    @MethodSource("all")
    void oneReadsWhatItIsForHowLongItTakesAndWhatBecomesOfTheAnswers(Instrument instrument) {
        assertThat(instrument.purpose()).isPresent();
        assertThat(instrument.minutes()).isPresent();
        assertThat(instrument.introduction()).isPresent();
    }

    private static void says(Optional<Text> text, String english, String dutch) {
        assertThat(text.orElseThrow().in(Locale.ENGLISH)).contains(english);
        assertThat(text.orElseThrow().in(Text.DUTCH)).containsIgnoringCase(dutch);
    }

    @ParameterizedTest
    @MethodSource("all")
    void thePurposeTellsWhoseReadingOfTheModelItIs(Instrument instrument) {
        says(
                instrument.purpose(),
                " is the choice of the makers of this questionnaire.",
                " is een keuze van de makers van deze vragenlijst.");
    }

    @ParameterizedTest
    @MethodSource("all")
    void oneReadsInTheSameWordsEverywhereThatFiveIsTheFewest(Instrument instrument) {
        says(
                instrument.introduction(),
                " no results from fewer than five people",
                "uitkomsten van minder dan vijf mensen ");
    }

    /** An audit is work that assessors took on, and the board questions prepare a meeting. */
    @ParameterizedTest
    @MethodSource("all")
    void oneReadsThatOneIsFreeToTakePart(Instrument instrument) {
        if (!Set.of("maturity-audit", "board-questions")
                .contains(instrument.id().value())) {
            says(instrument.introduction(), "Taking part is ", "zelf of je meedoet.");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void whoWritesInWordsOfTheirOwnIsAskedToNameNobody(Instrument instrument) {
        if (instrument.items().stream().anyMatch(item -> item.kind() == ItemKind.TEXT)) {
            says(instrument.introduction(), "not mention any names", "geen namen");
        }
    }

    /** Their judgements stand under their names, so what others are promised cannot be promised to them. */
    @ParameterizedTest
    @MethodSource("all")
    void assessorsAmongOthersReadThatTheyAreNamed(Instrument instrument) {
        if (instrument.voices().contains(Voice.ASSESSOR) && instrument.voices().size() > 1) {
            says(instrument.introduction(), "shown with your name", "met je naam te zien");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aMarkIsAskedFromOneToTen(Instrument instrument) {
        assertThat(instrument.items().stream().filter(item -> item.asks() == Asks.MARK))
                .allSatisfy(item -> says(Optional.of(item.wording()), " from 1 to 10 ", " van 1 tot en met 10 "));
    }

    @ParameterizedTest
    @MethodSource("all")
    void noTextOfAnItemIsLongerThanTwentyWords(Instrument instrument) {
        assertThat(instrument.items().stream()
                        .flatMap(QuestionnairesTest::texts)
                        .flatMap(text -> text.wordings().values().stream()))
                .allSatisfy(words -> assertThat(words.split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS));
    }

    @ParameterizedTest
    @MethodSource("all")
    void noSentenceOfAnIntroductionIsLongerThanTwentyWords(Instrument instrument) {
        assertThat(instrument.introduction().orElseThrow().wordings().values().stream()
                        .flatMap(words -> Stream.of(words.split("(?<=[.:?!]) "))))
                .allSatisfy(sentence -> assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aRatingIsOneSentenceThatAsksOneThing(Instrument instrument) {
        assertThat(instrument.items().stream()
                        .filter(item -> item.kind() == ItemKind.RATING)
                        .flatMap(QuestionnairesTest::wordings)
                        .flatMap(text -> text.wordings().values().stream()))
                .allSatisfy(words -> assertThat(words)
                        .matches("\\p{Lu}[^.!?;]+[.?]")
                        .doesNotContainPattern("(?i)/|\\b(and|en) (or|of)\\b|\\b(as well as|evenals)\\b"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void noTwoItemsAskAVoiceTheSameInTheSameWords(Instrument instrument) {
        for (Voice voice : instrument.voices()) {
            for (Locale language : LANGUAGES) {
                assertThat(instrument.items().stream()
                                .filter(item -> item.voices().contains(voice))
                                .map(item -> item.wording(voice).in(language)))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsAskedOfSeveralVoicesLeadsFromAQuestionThatTheyAllAreAsked(Instrument instrument) {
        assertThat(instrument.items().stream().filter(item -> item.condition().isPresent()))
                .allSatisfy(item -> assertThat(instrument
                                .item(item.condition().orElseThrow().item())
                                .voices())
                        .containsAll(item.voices()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void onlyEffortIsWordedInReverseOutsideTheScansOfElements(Instrument instrument) {
        assertThat(instrument.items().stream()
                        .filter(item -> item.direction() == Direction.REVERSED)
                        .filter(item -> item.element().isEmpty()))
                .allMatch(item -> item.asks() == Asks.EFFORT);
    }
}
