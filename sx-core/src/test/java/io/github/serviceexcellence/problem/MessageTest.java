package io.github.serviceexcellence.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.internal.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static final ProblemKind TOO_MANY = Kind.of(
            "crate.too-many",
            "{apples} apples in {crate}, {most} fit; take {apples} out",
            "in {crate} passen er {most}, dit zijn {apples} appels");

    @Test
    void theOrderOfTheValuesIsThatOfTheEnglishText() {
        Message message = TOO_MANY.with(9, "crate b", 8);

        assertThat(message.code()).isEqualTo("crate.too-many");
        assertThat(message.parameters())
                .containsExactly(entry("apples", "9"), entry("crate", "crate b"), entry("most", "8"));
        assertThat(message).hasToString("9 apples in crate b, 8 fit; take 9 out");
    }

    @Test
    void aDutchReaderReadsDutchAndAnyOtherEnglish() {
        Message message = TOO_MANY.with(9, "crate b", 8);

        assertThat(message.in(Text.DUTCH)).isEqualTo("in crate b passen er 8, dit zijn 9 appels");
        assertThat(message.in(Locale.forLanguageTag("nl-BE"))).isEqualTo(message.in(Text.DUTCH));
        assertThat(message.in(Locale.GERMAN)).isEqualTo(message.toString());
        assertThat(message.in(Locale.ROOT)).isEqualTo(message.toString());
    }

    @Test
    void wordsAndMessagesInAMessageSpeakTheSameLanguage() {
        Message inner = TOO_MANY.with(9, Word.of("the box", "de doos"), 8);
        Message outer = Kind.of("stall.closed", "closed: {reason}", "gesloten: {reason}")
                .with(inner);

        assertThat(outer).hasToString("closed: 9 apples in the box, 8 fit; take 9 out");
        assertThat(outer.in(Text.DUTCH)).isEqualTo("gesloten: in de doos passen er 8, dit zijn 9 appels");
        assertThat(outer.parameters()).containsExactly(entry("reason", inner.toString()));
    }

    @Test
    void whatAValueHoldsIsNotReadAsAPattern() {
        Message message = TOO_MANY.with("{most} $1 \\", "{crate}", "8");

        assertThat(message).hasToString("{most} $1 \\ apples in {crate}, 8 fit; take {most} $1 \\ out");
    }

    @Test
    void equalCodesAndParametersMakeEqualMessages() {
        Message message = TOO_MANY.with(9, Word.of("the box", "de doos"), 8);

        assertThat(message)
                .isEqualTo(TOO_MANY.with(9L, Word.of("the box", "de doos"), new BigDecimal("8")))
                .hasSameHashCodeAs(TOO_MANY.with("9", Word.of("the box", "de doos"), "8"))
                .isNotEqualTo(TOO_MANY.with(8, Word.of("the box", "de doos"), 8))
                .isNotEqualTo(TOO_MANY.with(9, Word.of("the box", "de kist"), 8))
                .isNotEqualTo(Kind.of("crate.other", TOO_MANY.english(), TOO_MANY.dutch())
                        .with(9, Word.of("the box", "de doos"), 8))
                .isNotEqualTo(null)
                .isNotEqualTo(message.toString());
    }

    @Test
    void aMessageDoesNotChangeWithWhatItWasMadeOf() {
        List<String> crates = new ArrayList<>(List.of("a", "b"));
        Message message = TOO_MANY.with(9, crates, 8);
        crates.clear();

        assertThat(message.parameters()).containsEntry("crate", "[a, b]");
        assertThatThrownBy(() -> message.parameters().put("crate", "c"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aMissingOrSurplusValueIsAMistake() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TOO_MANY.with(9, "crate b").in(Locale.ENGLISH))
                .withMessage("the message crate.too-many lacks the parameter most");
        assertThatIllegalStateException()
                .isThrownBy(() -> TOO_MANY.with(9, "crate b", 8, 7).parameters())
                .withMessage("the message crate.too-many has 4 values for [apples, crate, most]");
        assertThatThrownBy(() ->
                        Kind.of("crate.lost", "lost", "{crate} kwijt").with().in(Text.DUTCH))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("{crate} kwijt");
    }

    @Test
    void aMessageWithoutParametersIsItsText() {
        Message message =
                Kind.of("crate.empty", "an empty crate", "een leeg krat").with();

        assertThat(message.parameters()).isEmpty();
        assertThat(message).hasToString("an empty crate");
        assertThat(message.in(Text.DUTCH)).isEqualTo("een leeg krat");
    }
}
