package io.github.serviceexcellence.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.paths.PathModel.Path;
import org.junit.jupiter.api.Test;

class PathModelTest {
    @Test
    void constructsStandBehindThoseThatActOnThem() {
        PathModel model = PathModel.builder()
                .path("b", "c")
                .path("a", "b")
                .construct("c", "c1")
                .construct("b", "b1", "b2")
                .construct("a", "a1")
                .build();

        assertThat(model.constructs()).containsExactly("a", "b", "c");
        assertThat(model.indicators()).containsExactly("a1", "b1", "b2", "c1");
        assertThat(model.indicators("b")).containsExactly("b1", "b2");
        assertThat(model.paths()).containsExactly(new Path("b", "c"), new Path("a", "b"));
        assertThat(model.actingOn("c")).containsExactly("b");
        assertThat(model.actingOn("a")).isEmpty();
        assertThat(model).hasToString("[b -> c, a -> b]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.indicators("d"))
                .withMessageContaining("d");
    }

    @Test
    void itIsAValue() {
        PathModel one = PathModel.builder()
                .construct("a", "a1")
                .construct("b", "b1")
                .path("a", "b")
                .build();
        PathModel same = PathModel.builder()
                .path("a", "b")
                .construct("b", "b1")
                .construct("a", "a1")
                .build();

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("a");
        assertThat(one)
                .isNotEqualTo(PathModel.builder()
                        .construct("a", "a1")
                        .construct("b", "b1")
                        .path("b", "a")
                        .build());
    }

    @Test
    void whatIsWrongIsToldAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathModel.builder()
                        .construct("a", "x")
                        .construct("a", "y")
                        .construct("b", "x")
                        .construct("c")
                        .construct("loose", "z")
                        .construct(" ", "w")
                        .path("a", "b")
                        .path("a", "b")
                        .path("b", "nowhere")
                        .path("c", "b")
                        .build())
                .withMessageContaining("construct a stands twice, keep one")
                .withMessageContaining("indicator x stands twice, keep one")
                .withMessageContaining("construct c has no indicator")
                .withMessageContaining("no path leads to or from construct loose")
                .withMessageContaining("the path from a to b stands twice, keep one")
                .withMessageContaining("nowhere")
                .withMessageContaining("blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathModel.builder().construct("a", "x").build())
                .withMessageContaining("it has no path");
    }

    @Test
    void onlyWhoIsInACircleIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathModel.builder()
                        .construct("a", "a1")
                        .construct("b", "b1")
                        .construct("c", "c1")
                        .path("a", "b")
                        .path("b", "a")
                        .path("b", "c")
                        .build())
                .withMessageContaining("paths lead from construct a back to itself")
                .withMessageContaining("paths lead from construct b back to itself")
                .matches(refused -> !refused.getMessage().contains("construct c"));
    }
}
