package io.github.serviceexcellence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.internal.Layout.Question;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final BitSet NEVER = new BitSet();

    /** A rating of five levels, a text, four choices of which several may be chosen, one of three choices. */
    private static final Layout LAYOUT = new Layout(List.of(
            new Question(1, 4, 0b11, -1, NEVER),
            new Question(0, 0, 0b01, -1, NEVER),
            new Question(4, 1, 0b10, -1, NEVER),
            new Question(1, 2, 0b01, 2, BitSet.valueOf(new long[] {0b1010}))));

    @Test
    void aTextStandsBehindTheColumns() {
        assertThat(LAYOUT.columns()).containsExactly(0, 1, 1, 5, 6);
        assertThat(LAYOUT.width()).isEqualTo(6);
        assertThat(LAYOUT.size()).isEqualTo(7);
        assertThat(new int[] {LAYOUT.first(0), LAYOUT.first(1), LAYOUT.first(2), LAYOUT.first(3)})
                .containsExactly(0, 6, 1, 5);
        assertThat(new int[] {LAYOUT.highest(0), LAYOUT.highest(1), LAYOUT.highest(5), LAYOUT.highest(6)})
                .containsExactly(4, 1, 2, 0);
        assertThat(LAYOUT.isText(1)).isTrue();
        assertThat(LAYOUT.isText(2)).isFalse();
    }

    @Test
    void severalChoicesSayOneThing() {
        assertThat(LAYOUT.fits(new byte[] {4, 0, 1, 0, 0, 2})).isTrue();
        assertThat(LAYOUT.fits(new byte[] {4, -3, -3, -3, -3, 2, 0})).isTrue();
        assertThat(LAYOUT.fits(new byte[] {4, 0, 0, 0, 0, 2})).isFalse();
        assertThat(LAYOUT.fits(new byte[] {4, -1, 1, 0, 0, 2})).isFalse();
        assertThat(LAYOUT.fits(new byte[] {4, 1, -1, 0, 0, 2})).isFalse();
        assertThat(LAYOUT.fits(new byte[] {4, -1, -1, -1, -2, 2})).isFalse();
        assertThat(LAYOUT.fits(new byte[] {4, -3, -3, -3, -3, 2, 1})).isFalse();
        assertThat(LAYOUT.fits(new byte[5])).isFalse();
    }

    @Test
    void oneOfTheNamedChoicesMeetsACondition() {
        assertThat(LAYOUT.isMet(3, new byte[] {0, 0, 1, 0, 0, -1})).isTrue();
        assertThat(LAYOUT.isMet(3, new byte[] {0, 1, 0, 1, 0, -1})).isFalse();
        assertThat(LAYOUT.isMet(3, new byte[] {0, -1, -1, -1, -1, -1})).isFalse();
        assertThat(LAYOUT.isMet(0, new byte[6])).isTrue();
    }

    @Test
    void whatWasNotAskedIsMarkedInAllItsColumns() {
        byte[] cells = {0, -1, -1, -1, -1, -1, -1};

        assertThat(LAYOUT.route(cells, 0)).isTrue();
        assertThat(cells).containsExactly(0, -4, -4, -4, -4, -4, -1);
        assertThat(LAYOUT.route(cells, 1)).isTrue();
        assertThat(cells).containsExactly(0, -4, -4, -4, -4, -4, -4);
        assertThat(LAYOUT.route(new byte[6], 2)).isFalse();
    }
}
