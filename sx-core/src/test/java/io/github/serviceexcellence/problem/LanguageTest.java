package io.github.serviceexcellence.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private static final String LEADERSHIP = "Leadership and management commitment";
    private static final String BLANK = "the {what} is blank; write at least one visible character";
    private static final List<String> TEMPLATE = Language.template();

    /** Every wording as it is, with a mark before it. */
    private static Map<String, String> marked() {
        return TEMPLATE.stream().collect(Collectors.toMap(english -> english, english -> "* " + english));
    }

    private static InvalidInputException refusal(Map<String, String> translations) {
        InvalidInputException refusal =
                catchThrowableOfType(InvalidInputException.class, () -> Language.of(Locale.GERMAN, translations));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    @Test
    void aLocaleThatIsNotDutchReadsEnglishAndKeepsItsNumbers() {
        Language flemish = Language.of(Locale.forLanguageTag("nl-BE"));
        Language french = Language.of(Locale.FRENCH);

        assertThat(flemish.words("yes", "ja")).isEqualTo("ja");
        assertThat(french.words("yes", "ja")).isEqualTo("yes");
        assertThat(french.locale()).isEqualTo(Locale.FRENCH);
        assertThat(Language.of(Locale.ENGLISH)).isEqualTo(Language.ENGLISH).hasSameHashCodeAs(Language.ENGLISH);
        assertThat(Language.of(Locale.forLanguageTag("nl"))).isEqualTo(Language.DUTCH);
        assertThat(Language.DUTCH).isNotEqualTo(flemish).hasToString("nl");
    }

    @Test
    void theTemplateHoldsEachWordingOnceAndInOrder() {
        assertThat(TEMPLATE)
                .contains(LEADERSHIP, BLANK, "{count} times", "row {row}")
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aCompleteLanguageSaysEverythingInItsWords() {
        Language german = Language.of(Locale.GERMAN, marked());
        Problem problem = new Problem(
                LanguageProblem.BLANK.with(), List.of(Place.cell(3, "q1", 4, 2), Place.cell(9, "q1", 10, 2)), 5);

        assertThat(problem.text(german))
                .isEqualTo("* the translation is blank; write words: * 5 times, * first at * row 3, * column q1"
                        + " (* line 4, column 2); * row 9, * column q1 (* line 10, column 2)");
        assertThat(Element.LEADERSHIP.title(german)).isEqualTo("* " + LEADERSHIP);
        assertThat(german)
                .isEqualTo(Language.of(Locale.GERMAN, marked()))
                .isNotEqualTo(Language.of(Locale.GERMAN))
                .isNotEqualTo(Language.of(Locale.FRENCH, marked()));
    }

    @Test
    void aTextReadsItsOwnWordingThenTheTranslationThenEnglish() {
        Language german = Language.of(Locale.GERMAN, marked());
        Text shipped = Text.english(LEADERSHIP).dutch("Leiderschap");

        assertThat(shipped.with(Locale.GERMAN, "Führung").in(german)).isEqualTo("Führung");
        assertThat(shipped.in(german)).isEqualTo("* " + LEADERSHIP);
        assertThat(Text.english("Our own words").in(german)).isEqualTo("Our own words");
        assertThat(Text.dutchOnly("Alleen dit").in(german)).isEqualTo("Alleen dit");
        assertThat(shipped.in(Language.of(Locale.forLanguageTag("nl-BE"), marked())))
                .isEqualTo("* " + LEADERSHIP);
    }

    @Test
    void onlyAFurtherLanguageHasTranslations() {
        Language german = Language.of(Locale.GERMAN, marked());

        assertThat(german.translation("row {row}")).contains("* row {row}");
        assertThat(german.translation("row 3")).isEmpty();
        assertThat(Language.ENGLISH.translation("row {row}")).isEmpty();
        assertThat(german.words("nobody says this", "dit zegt niemand")).isEqualTo("nobody says this");
    }

    @Test
    void whatIsMissingUnknownBlankOrHasOtherParametersIsToldAtOnce() {
        Map<String, String> translations = new HashMap<>(marked());
        translations.remove(LEADERSHIP);
        translations.remove("row {row}");
        translations.put("column {column}", " ");
        translations.put(BLANK, "{was} ist leer");
        translations.put("nobody says this", "das sagt niemand");

        InvalidInputException refusal = refusal(translations);

        assertThat(refusal.count()).isEqualTo(5);
        assertThat(refusal.text(Locale.ENGLISH))
                .startsWith("the translations into de are invalid: ")
                .contains(LEADERSHIP + "; row {row}")
                .contains("column {column}: the translation is blank; write words")
                .contains("the translation has the parameters [{was}]; write each of [{what}], and no other")
                .contains("nobody says this: the library does not say this; leave it out");
        assertThat(refusal.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "language.missing", "language.blank", "language.parameters", "language.unknown");
    }

    @Test
    void allThatIsMissingCanBeHadAsData() {
        InvalidInputException refusal = refusal(Map.of());

        assertThat(refusal.problems()).hasSize(1);
        assertThat(refusal.count()).isEqualTo(TEMPLATE.size());
        assertThat(refusal.problems().get(0).places()).extracting(Place::path).containsExactlyElementsOf(TEMPLATE);
        assertThat(refusal).hasMessageContaining(TEMPLATE.size() + " times, first at " + TEMPLATE.get(0));
    }
}
