package io.github.serviceexcellence.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.EuropeanDimension;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemBuilderTest {
    private static ItemBuilder item() {
        return aimless().measures(Element.LEADERSHIP);
    }

    private static ItemBuilder aimless() {
        return Item.builder("i1").wording(Text.english("Managers listen.")).voice(Voice.EMPLOYEE);
    }

    private static void refused(ItemBuilder item, String message) {
        assertThatIllegalArgumentException().isThrownBy(item::build).withMessage(message);
    }

    @Test
    void anItemIsAForwardRatingUnlessSaidOtherwise() {
        Item item = item().scale(Scale.range(1, 5)).build();

        assertThat(item.direction()).isEqualTo(Direction.FORWARD);
        assertThat(item.asks()).isEqualTo(Asks.RATING);
        assertThat(item().scale(Scale.range(1, 5)).reversed().build().direction())
                .isEqualTo(Direction.REVERSED);
    }

    @Test
    void wordingsAndVoicesAddUp() {
        Item item = item().scale(Scale.range(1, 5))
                .wording(Text.DUTCH, "Leidinggevenden luisteren.")
                .voice(Voice.CUSTOMER)
                .voice(Voice.EMPLOYEE)
                .build();

        assertThat(item.wording().wordings()).containsOnlyKeys(Locale.ENGLISH, Text.DUTCH);
        assertThat(item.voices()).containsExactly(Voice.CUSTOMER, Voice.EMPLOYEE);
    }

    @Test
    void allThatIsMissingIsTold() {
        refused(
                Item.builder("i1"),
                "the item is invalid: item i1 has no wording, give it in one language or more;"
                        + " item i1 does not say how it is answered; give a scale such as Scale.range(1, 5), give choices, or ask for text;"
                        + " item i1 has no voice, say who may answer it");
    }

    @Test
    void allThatIsSaidTwiceIsTold() {
        refused(
                item().wording(Text.english("Managers hear."))
                        .scale(Scale.range(1, 5))
                        .scale(Scale.range(1, 5))
                        .measures(Element.LEADERSHIP)
                        .reversed()
                        .direction(Direction.FORWARD)
                        .asks(Asks.SATISFACTION)
                        .asks(Asks.RATING)
                        .topBox(1)
                        .topBox(1),
                "the item is invalid: item i1 has two wordings in en, keep one;"
                        + " item i1 has two values for its scale, keep one;"
                        + " item i1 has two values for its construct, keep one;"
                        + " item i1 has two values for its direction, keep one;"
                        + " item i1 has two values for its kind of question, keep one;"
                        + " item i1 has two values for its top box, keep one");
    }

    @Test
    void aFaultNamesTheFieldAndReadsAsDutchToo() {
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class,
                () -> aimless()
                        .wording(Text.DUTCH, " ")
                        .scale(Scale.range(0, 10))
                        .scale(Scale.range(1, 5))
                        .asks(Asks.RECOMMEND)
                        .build());

        assertThat(refusal.problems())
                .extracting(problem -> problem.place().path(), Problem::code)
                .containsExactly(
                        tuple("wording", "item.bad-wording"),
                        tuple("scale", "item.set-twice"),
                        tuple("measures", "item.measures-nothing"),
                        tuple("asks", "item.recommend-scale"));
        assertThat(refusal.text(Text.DUTCH))
                .isEqualTo("het item klopt niet: item i1 heeft een lege tekst in de taal nl; laat die taal weg;"
                        + " item i1 heeft twee waarden voor de schaal; houd er een over;"
                        + " item i1 meet niets; noem een element, een facet of een ander begrip;"
                        + " item i1 is een aanbevelingsvraag; daarvoor is de schaal 0 tot en met 10 nodig, waarvan 10"
                        + " gunstig is");
    }

    @Test
    void anItemCountsForTheElementThatItOrItsFacetMeasures() {
        Text speed = Text.english("Speed");

        assertThat(elementOf(Element.LEADERSHIP)).contains(Element.LEADERSHIP);
        assertThat(elementOf(new Facet("speed", Element.SERVICE_CULTURE, speed)))
                .contains(Element.SERVICE_CULTURE);
        assertThat(elementOf(new Facet("speed", EuropeanDimension.CULTURE, speed)))
                .isEmpty();
        assertThat(elementOf(BuildingBlock.EXPERIENCE)).isEmpty();
    }

    private static Optional<Element> elementOf(Construct construct) {
        return aimless().scale(Scale.range(1, 5)).measures(construct).build().element();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "_a", "\u00e9", "a\n"})
    void anIdIsPlain(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemId.of(id))
                .withMessageContaining("is no item id; use 1 to 64 of the letters A to Z, digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Item.builder(id).scale(Scale.range(1, 5)).build())
                .withMessageStartingWith("the item is invalid: item ")
                .withMessageContaining(" has a bad id: '")
                .withMessageContaining(" has no wording, ");
    }
}
