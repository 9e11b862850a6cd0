package io.github.serviceexcellence.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.OwnConstruct;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.framework.Topic;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.ItemId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeTest {
    private static final Text TITLE = Text.english("Tone").dutch("Toon");

    @Test
    void anyConstructHasANodeInEachAspect() {
        Facet tone = new Facet("tone", Element.LEADERSHIP, TITLE);
        assertThat(Node.of(tone)).hasToString("facet:tone").isEqualTo(new Node("facet:tone"));
        assertThat(Node.of(tone, Aspect.IMPORTANCE)).hasToString("facet:tone:importance");
        assertThat(Node.of(tone, Aspect.IS)).isEqualTo(Node.of(tone));
        assertThat(Node.of(Topic.INSIGHT_RESEARCH, Aspect.WISHED)).hasToString("topic:insight-research:wished");
        assertThat(Node.of(new OwnConstruct("wished", TITLE))).hasToString("own:wished");
        assertThat(Node.of(new OwnConstruct("wished", TITLE)).aspect()).isEqualTo(Aspect.IS);
        assertThat(Node.of(new OwnConstruct("wished", TITLE), Aspect.WISHED).aspect())
                .isEqualTo(Aspect.WISHED);
    }

    @Test
    void aNodeKnowsWhatItStandsFor() {
        Node importance = Node.of(Element.LEADERSHIP, Aspect.IMPORTANCE);
        assertThat(importance.term()).contains(Element.LEADERSHIP);
        assertThat(importance.isConstruct()).isTrue();
        assertThat(importance.asIs()).isEqualTo(Node.of(Element.LEADERSHIP));
        assertThat(importance.asIs().asIs()).isEqualTo(Node.of(Element.LEADERSHIP));
        assertThat(Node.INDEX.asIs()).isEqualTo(Node.INDEX);
        assertThat(new Node("own:safety").term()).isEmpty();
        assertThat(new Node("own:safety").isConstruct()).isTrue();
        assertThat(Node.of(ItemId.of("i1")).item()).contains(ItemId.of("i1"));
        for (Node other : new Node[] {Node.INDEX, Node.of(ItemId.of("i1")), Node.indicator("waiting-time")}) {
            assertThat(other.isConstruct()).isFalse();
            assertThat(other.term()).isEmpty();
            assertThat(other.aspect()).isEqualTo(Aspect.IS);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "index, Index, Index",
        "element:leadership, Leadership and management commitment, Leiderschap en managementcommitment",
        "element:leadership:importance, Leadership and management commitment (importance),"
                + " Leiderschap en managementcommitment (belang)",
        "own:safety:wished, safety (as wished), safety (zoals gewenst)",
        "item:i1, i1, i1",
        "indicator:waiting-time, waiting-time, waiting-time",
    })
    void itsTitleIsWhatTheFrameworkKnowsOfIt(String code, String english, String dutch) {
        assertThat(new Node(code).title(Locale.ENGLISH)).isEqualToIgnoringCase(english);
        assertThat(new Node(code).title(Text.DUTCH)).isEqualToIgnoringCase(dutch);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "leadership",
                "element:",
                "element:unknown",
                "element:leadership:is",
                "element:leadership:other",
                "own:",
                "own:a b",
                "own:a:wished:wished",
                "item:",
                "item:a:wished",
                "indicator:",
                "indicator:a:wished",
                "index:wished",
                "kind:a"
            })
    void whatIsNoNodeIsRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Node(code));
    }
}
