package io.github.serviceexcellence.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.points.Node;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorrelationsTest {
    private static final Node A = Node.of(Element.LEADERSHIP);
    private static final Node B = Node.of(Element.EMPLOYEE_ENGAGEMENT);
    private static final Node C = Node.INDEX;

    @Test
    void aCorrelationIsTheSameEitherWay() {
        Correlations known = Correlations.of(List.of(A, B, C), 0.1, 0.2, 0.3);

        assertThat(known.of(A, B)).isEqualTo(known.of(B, A)).hasValue(0.1);
        assertThat(known.of(C, A)).isEqualTo(known.of(A, C)).hasValue(0.2);
        assertThat(known.of(C, B)).isEqualTo(known.of(B, C)).hasValue(0.3);
        assertThat(known.of(C, C)).hasValue(1);
        assertThat(known.of(A, Node.of(Element.EXPERIENCE_DESIGN))).isEmpty();
    }

    @Test
    void nothingIsKnownOfNothing() {
        assertThat(Correlations.none().of(A, A)).isEqualTo(OptionalDouble.empty());
        assertThat(Correlations.none().nodes()).isEmpty();
    }

    @Test
    void askedOneByOneTheyAreTheSame() {
        Correlations asked = Correlations.of(
                List.of(A, B, C), (later, earlier) -> later.equals(B) ? 0.1 : earlier.equals(A) ? 0.2 : 0.3);

        assertThat(asked).isEqualTo(Correlations.of(List.of(A, B, C), 0.1, 0.2, 0.3));
        assertThat(asked).hasSameHashCodeAs(Correlations.of(List.of(A, B, C), 0.1, 0.2, 0.3));
        assertThat(asked.below()).containsExactly(0.1, 0.2, 0.3);
    }

    @Test
    void fewerNodesKeepTheirCorrelations() {
        assertThat(Correlations.of(List.of(A, B, C), 0.1, 0.2, 0.3).only(Set.of(A, C)))
                .isEqualTo(Correlations.of(List.of(A, C), 0.2));
    }

    @Test
    void allFaultsAreTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Correlations.of(List.of(A, A, B), 2))
                .withMessageContainingAll(
                        "element:leadership stands twice",
                        "3 nodes have 3 correlations between them, but 1 are given",
                        "a correlation of 2.0 is not possible");
    }
}
