package io.github.serviceexcellence.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.points.Aggregation.Part;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedAggregationTest {
    private static final List<Part> PARTS = List.of(
            new Part(Node.of(Element.LEADERSHIP), Points.of(20), BigDecimal.ONE),
            new Part(Node.of(Element.MONITORING), Points.of(80), BigDecimal.ONE));

    private static Aggregation own(@Nullable String name, @Nullable Optional<Points> points, List<BigDecimal> claims) {
        return new Aggregation() {
            @Override
            @SuppressWarnings("NullAway") // on purpose: callers may not be checked
            public String name() {
                return name;
            }

            @Override
            @SuppressWarnings("NullAway") // on purpose: callers may not be checked
            public Optional<Points> aggregate(List<Part> parts) {
                return points;
            }

            @Override
            public List<BigDecimal> claims(List<Part> parts) {
                return claims;
            }
        };
    }

    private static Aggregation checked(@Nullable Optional<Points> points, BigDecimal... claims) {
        return Aggregations.checked(own("own", points, List.of(claims)));
    }

    @Test
    void whatIsRightPassesAndWhatIsShippedStaysAsItIs() {
        Aggregation right = checked(Optional.of(Points.of(50)), BigDecimal.ONE, BigDecimal.ZERO);
        assertThat(right.aggregate(PARTS)).contains(Points.of(50));
        assertThat(right.claims(PARTS)).containsExactly(BigDecimal.ONE, BigDecimal.ZERO);
        assertThat(right)
                .hasToString("own")
                .isEqualTo(checked(Optional.empty()))
                .isSameAs(Aggregations.checked(right));
        assertThat(Aggregations.checked(Aggregations.median())).isSameAs(Aggregations.median());
    }

    @Test
    void whatIsWrongIsToldInTheNameOfTheAggregation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checked(Optional.of(Points.of(101))).aggregate(PARTS))
                .withMessageStartingWith(
                        "the aggregation own made less than 0 or more than 100 points of element:leadership, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checked(Optional.of(Points.of(-1))).aggregate(PARTS))
                .withMessageEndingWith("; it must give 0 to 100, or nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checked(null).aggregate(PARTS))
                .withMessageEndingWith("; it must give an Optional, if an empty one");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> checked(Optional.empty(), new BigDecimal("-1")).claims(PARTS))
                .withMessage(
                        "the claims of the aggregation own are invalid: there are 1 for 2 parts, give one for each;"
                                + " one is negative, give 0 or more");
    }

    @Test
    void whatItThrowsIsToldWithoutItsWords() {
        Aggregation quoting = Aggregations.checked(new Aggregation() {
            @Override
            public String name() {
                return "quoting";
            }

            @Override
            public Optional<Points> aggregate(List<Part> parts) {
                throw new IllegalStateException("cannot take " + parts);
            }
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quoting.aggregate(PARTS))
                .withMessageStartingWith(
                        "the aggregation quoting threw java.lang.IllegalStateException on element:leadership, ")
                .withNoCause()
                .satisfies(told -> assertThat(told.getMessage()).doesNotContain("cannot take"))
                .satisfies(told ->
                        assertThat(told.getStackTrace()[0].getClassName()).contains("CheckedAggregationTest"));
    }

    @Test
    void aMistakeIsDataWithItsPlace() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> checked(Optional.empty(), BigDecimal.ONE).claims(PARTS))
                .satisfies(refusal -> {
                    Problem problem = refusal.problems().get(0);
                    assertThat(problem.code()).isEqualTo("aggregation.number-of-claims");
                    assertThat(problem.place()).isEqualTo(Place.field("claims"));
                    assertThat(problem.parameters()).containsExactly(Map.entry("claims", "1"), Map.entry("parts", "2"));
                    assertThat(refusal.text(Text.DUTCH))
                            .isEqualTo("de aandelen die aggregatie own toekent kloppen niet: aantal aandelen: 1, aantal"
                                    + " onderdelen: 2; geef elk onderdeel er een");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geometric-mean or-zero",
                "maximum",
                "power-mean 2",
                "power-mean -2 or-zero",
                "ordered-average 1 2",
                "ordered-average-quantifier 3"
            })
    void whatIsShippedIsTrustedWhoeverMadeIt(String name) {
        Aggregation shipped = Aggregations.parse(name);
        assertThat(Aggregations.checked(shipped)).isSameAs(shipped);
    }

    @Test
    void aNameOfAnotherIsRefused() {
        for (String name : List.of("arithmetic-mean", "power-mean 2", "geometric-mean or-zero")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Aggregations.checked(own(name, Optional.empty(), List.of())))
                    .withMessage("the library has an aggregation '" + name
                            + "' that does something else; give this one a name of its own");
        }
        assertThatNullPointerException()
                .isThrownBy(() -> Aggregations.checked(own(null, Optional.empty(), List.of())))
                .withMessage("the name of an aggregation");
    }
}
