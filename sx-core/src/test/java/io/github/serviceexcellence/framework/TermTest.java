package io.github.serviceexcellence.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TermTest {
    static List<Term> all() {
        return Term.all();
    }

    @Test
    void theFrameworkHasSeventyThreeTermsEachWithItsOwnQualifiedCode() {
        // 9 elements, 5 + 4 dimensions, 4 results, 4 levels, 6 blocks, 31 topics, 10 shifts
        assertThat(Term.all()).extracting(Term::qualifiedCode).hasSize(73).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aTermIsFoundByItsQualifiedCode(Term term) {
        assertThat(term.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(term.qualifiedCode()).isEqualTo(term.kind().code() + ":" + term.code());
        assertThat(Term.parse(term.qualifiedCode())).isSameAs(term);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aTermHasATitleAndOneSentenceInEnglishAndDutch(Term term) {
        assertThat(term.title().wordings()).containsOnlyKeys(Locale.ENGLISH, Text.DUTCH);
        assertThat(term.description().wordings()).containsOnlyKeys(Locale.ENGLISH, Text.DUTCH);
        assertThat(term.title().wordings().values()).allMatch(title -> Character.isUpperCase(title.charAt(0)));
        assertThat(term.description().wordings().values())
                .allSatisfy(sentence -> assertThat(sentence).matches("\\p{Lu}[^.!?\\p{Cntrl}]{20,}\\."));
        assertThat(term.description(Locale.ENGLISH)).isNotEqualTo(term.description(Text.DUTCH));
        assertThat(term.sources()).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "element:monitoring, MONITORING",
        "dimension:operation, OPERATION",
        "block:operation, OPERATION",
        "topic:people-knowledge, PEOPLE_KNOWLEDGE",
        "result:customer-delight, CUSTOMER_DELIGHT",
        "level:core-service, CORE_SERVICE",
        "shift:10, SHIFT_10",
    })
    void aQualifiedCodeNamesItsConstant(String qualifiedCode, String constant) {
        assertThat(Term.parse(qualifiedCode)).hasToString(constant);
    }

    @Test
    void aCodeWithoutItsKindIsFoundWhereTheKindIsKnown() {
        assertThat(EuropeanDimension.parse("operation")).isEqualTo(EuropeanDimension.OPERATION);
        assertThat(IsoDimension.parse("operational-excellence")).isEqualTo(IsoDimension.OPERATIONAL_EXCELLENCE);
        assertThat(ConstructKind.parse("own-shift")).isEqualTo(ConstructKind.OWN_SHIFT);
    }

    @Test
    void anUnknownCodeListsTheCodesOfItsKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse("result:profit"))
                .withMessage("'result:profit' is no term of the framework; use one of: result:inspired-employees,"
                        + " result:outstanding-experience, result:customer-delight, result:business-results");
    }

    @ParameterizedTest
    @CsvSource({"facet:speed", "leadership", "''", ":leadership"})
    void anUnknownKindListsTheKinds(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(code))
                .withMessage("'" + code + "' is no term of the framework; use one of: element:..., dimension:...,"
                        + " result:..., level:..., block:..., topic:...,"
                        + " shift:...");
    }

    @Test
    void aMessageShowsAtMostFortyCharactersOfABadCodeAndNoControlCharacters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConstructKind.parse("a\nb"))
                .withMessage(
                        "'a\\u000ab' is no kind of construct; use one of: element, dimension, result, level, block,"
                                + " topic, shift, facet, own-shift, own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.parse("x".repeat(41)))
                .withMessage("'" + "x".repeat(40) + "...' is no edition; use one of: european, iso");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.parse("x".repeat(40)))
                .withMessage("'" + "x".repeat(40) + "' is no edition; use one of: european, iso");
    }

    @Test
    void aMissingCodeIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> Element.parse(null)).withMessage("code");
        assertThatNullPointerException().isThrownBy(() -> Term.parse(null)).withMessage("qualifiedCode");
    }
}
