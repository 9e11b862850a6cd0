package io.github.serviceexcellence.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextProperties {
    @Property(tries = 300)
    void languagesCanBeAddedInAnyOrder(@ForAll("wordings") Map<Locale, String> wordings, @ForAll Random random) {
        List<Locale> order = new ArrayList<>(wordings.keySet());
        Collections.shuffle(order, random);
        Text text = Text.of(order.get(0), wordings.get(order.get(0)));
        for (Locale language : order.subList(1, order.size())) {
            text = text.with(language, wordings.get(language));
        }

        assertThat(text).isEqualTo(new Text(wordings)).hasSameHashCodeAs(new Text(wordings));
        assertThat(text.wordings()).isEqualTo(wordings);
    }

    @Property(tries = 300)
    void anAddedWordingIsReadAndTheOldTextKeepsItsOwn(
            @ForAll("wordings") Map<Locale, String> wordings, @ForAll("words") String words) {
        Text before = new Text(wordings);

        assertThat(before.with(Locale.KOREAN, words).in(Locale.KOREA)).isEqualTo(words);
        assertThat(before.wordings()).isEqualTo(wordings);
    }

    @Provide
    Arbitrary<Map<Locale, String>> wordings() {
        Arbitrary<Locale> languages =
                Arbitraries.of("en", "nl", "nl-BE", "fr", "de-AT", "sr-Latn-RS").map(Locale::forLanguageTag);
        return Arbitraries.maps(languages, words()).ofMinSize(1);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().ofMinLength(1).ofMaxLength(20).filter(words -> !words.isBlank());
    }
}
