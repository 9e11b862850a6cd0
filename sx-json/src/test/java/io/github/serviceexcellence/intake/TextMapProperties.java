package io.github.serviceexcellence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextMapProperties {
    private static Integer get(TextMap<Integer> map, String text) {
        return map.get(("," + text + ",").toCharArray(), 1, text.length());
    }

    @Property
    void aMapOfTextsFindsWhatAMapOfStringsFinds(
            @ForAll("texts") List<String> known, @ForAll("texts") List<String> asked) {
        TextMap<Integer> map = new TextMap<>();
        Map<String, Integer> expected = new HashMap<>();
        for (String text : known) {
            expected.put(text, expected.size());
            map.put(text, expected.get(text));
        }
        for (String text : asked) {
            assertThat(get(map, text)).isEqualTo(expected.get(text));
        }
    }

    /** "Aa" and "BB" have the same hash code, and so have all texts made of them. */
    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("Aa", "BB", "")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts))
                .list()
                .ofMaxSize(30);
    }

    @Example
    void thousandsOfTextsWithTheSameHashCodeAreToldApart() {
        TextMap<Integer> map = new TextMap<>();
        for (int number = 0; number < 1 << 14; number++) {
            map.put(text(number), number);
        }
        for (int number = 0; number < 1 << 14; number++) {
            assertThat(get(map, text(number))).isEqualTo(number);
        }
    }

    private static String text(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < 14; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }
}
