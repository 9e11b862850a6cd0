package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Codes of levels such as A1 to A5, as LimeSurvey exports them. */
final class LetterCodes {
    private static final int MOST = 30;

    private final Map<String, BigDecimal> values = new LinkedHashMap<>();
    private final Map<String, Integer> times = new LinkedHashMap<>();
    private final Set<Scale> scales = new HashSet<>();

    void seen(Item item, String text, BigDecimal value, int count) {
        values.put(text, value);
        times.merge(text, count, Integer::sum);
        scales.add(item.scale());
    }

    /** One way to write them, and two of them at least, or they are texts like any other. */
    void tell(Found found, Unknowns unknowns) {
        Set<String> forms = new HashSet<>();
        values.keySet().forEach(text -> forms.add(form(text)));
        if (forms.size() == 1 && values.size() > 1) {
            tell(forms.iterator().next(), found);
        } else {
            times.forEach(unknowns::add);
        }
    }

    /** The letters, and how many digits follow if zeros fill them up. */
    private static String form(String text) {
        String letters = text.replaceAll("\\d", "");
        boolean padded = text.charAt(letters.length()) == '0' && text.length() > letters.length() + 1;
        return letters + "%0" + (padded ? text.length() - letters.length() : 1) + "d";
    }

    private void tell(String form, Found found) {
        TreeSet<Integer> levels = new TreeSet<>();
        scales.forEach(scale -> levels.addAll(whole(scale)));
        if (levels.size() > MOST) {
            levels.clear();
        }
        values.values().forEach(value -> levels.add(value.intValueExact()));
        int sum = times.values().stream().mapToInt(Integer::intValue).sum();
        for (int level : levels) {
            String text = String.format(Locale.ROOT, form, level);
            found.add(
                    Setting.LEVEL,
                    DetectionProblem.CODED_LEVEL.with(
                            values.size(), values.keySet().iterator().next(), sum),
                    text,
                    String.valueOf(level));
        }
    }

    private static List<Integer> whole(Scale scale) {
        return scale.levels().stream()
                .map(Scale.Level::value)
                .filter(value ->
                        value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0)
                .filter(value -> value.compareTo(BigDecimal.valueOf(999)) <= 0)
                .map(BigDecimal::intValue)
                .toList();
    }
}
