package io.github.serviceexcellence.strategy;

import io.github.serviceexcellence.card.View;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.internal.Codes;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A view as options of a strategy: its code, and which elements are chosen. */
final class ViewOptions {
    static final String VIEW = "view";
    static final String ELEMENTS = "elements";

    private static final String ALL = "all";

    private ViewOptions() {}

    static Map<String, String> of(View view) {
        return Map.of(VIEW, view.code(), ELEMENTS, choice(view));
    }

    static View read(OptionReader options) {
        View all = options.read(VIEW, View::parse, View.elementsOnly());
        return options.read(ELEMENTS, choice -> chosen(choice, all), all);
    }

    private static View chosen(String choice, View all) {
        if (choice.equals(ALL)) {
            return all;
        }
        View view = all.only(
                Arrays.stream(choice.split(", ", -1)).map(Element::parse).toList());
        Codes.oneForm(choice, choice(view));
        return view;
    }

    /** {@code all}, or the codes of the chosen elements, sorted. */
    private static String choice(View view) {
        return view.isComplete()
                ? ALL
                : view.elements().stream().map(Element::code).sorted().collect(Collectors.joining(", "));
    }
}
