package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.response.AnswerKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The few texts that mean a missing answer wherever they stand, without case and white space; all others are for people to say. */
final class MissingTexts {
    private static final Map<String, AnswerKind> KINDS = kinds();

    private MissingTexts() {}

    private static Map<String, AnswerKind> kinds() {
        Map<String, AnswerKind> kinds = new HashMap<>();
        for (String text :
                new String[] {"n/a", "n.a.", "n.v.t.", "n.v.t", "nvt", "notapplicable", "nietvantoepassing"}) {
            kinds.put(text, AnswerKind.NOT_APPLICABLE);
        }
        for (String text : new String[] {
            "don'tknow", "don\u2019tknow", "dontknow", "donotknow", "weetniet", "weetikniet", "geenmening", "noopinion"
        }) {
            kinds.put(text, AnswerKind.DONT_KNOW);
        }
        for (String text : new String[] {"na", "nan", "null", "none", "#n/a", "<na>", "noanswer", "geenantwoord"}) {
            kinds.put(text, AnswerKind.UNANSWERED);
        }
        return Map.copyOf(kinds);
    }

    /** What a text means. */
    static Optional<AnswerKind> kind(String text) {
        return Optional.ofNullable(KINDS.get(Texts.loose(text)));
    }
}
