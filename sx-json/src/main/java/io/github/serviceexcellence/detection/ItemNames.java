package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.problem.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which item a name is of: by its id or its wording. */
final class ItemNames {
    /** A shorter wording stands within other names by chance. */
    private static final int TELLING = 14;

    private static final int LONGEST = 1000;
    private static final int NOBODY = -1;
    private static final String BEFORE_ID = "/[({|>.: ";
    private static final String SURE = "/[({|>";

    private final List<Item> items;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> loose = new HashMap<>();
    private final Map<String, Integer> wordings = new HashMap<>();

    ItemNames(Instrument instrument) {
        items = instrument.items();
        for (int item = 0; item < items.size(); item++) {
            enter(ids, items.get(item).id().value(), item);
            enter(loose, Texts.loose(items.get(item).id().value()), item);
            for (String wording : wordings(items.get(item))) {
                enter(wordings, Texts.words(wording), item);
            }
        }
    }

    private static List<String> wordings(Item item) {
        return Stream.concat(Stream.of(item.wording()), item.voiceWordings().values().stream())
                .map(Text::wordings)
                .flatMap(languages -> languages.values().stream())
                .distinct()
                .toList();
    }

    /** A name of two items is a name of none. */
    private static void enter(Map<String, Integer> names, String name, int item) {
        names.merge(name, item, (one, other) -> one.equals(other) ? one : NOBODY);
    }

    /** How a name is that of an item, the surest first. */
    enum Way {
        SAME,
        CASE,
        END,
        WORDING
    }

    /**
     * An item that a name is of.
     *
     * @param item the place of the item
     * @param way how it is known
     */
    record Match(int item, Way way) {}

    /** The item with a place. */
    Item item(int place) {
        return items.get(place);
    }

    /** The item by what can be looked up. */
    Optional<Match> find(String name) {
        return of(ids.get(name), Way.SAME)
                .or(() -> of(loose.get(Texts.loose(name)), Way.CASE))
                .or(() -> byEnd(name))
                .or(() -> of(wordings.get(Texts.words(name)), Way.WORDING));
    }

    /** The item by what can be looked up, or by a wording within the name. */
    Optional<Match> search(String name) {
        return find(name).or(() -> within(Texts.words(name)));
    }

    private Optional<Match> within(String words) {
        int longest = 0;
        int item = NOBODY;
        for (Map.Entry<String, Integer> wording : wordings.entrySet()) {
            String key = wording.getKey();
            boolean fits = key.length() >= TELLING && words.length() <= LONGEST && words.contains(key);
            if (fits && key.length() > longest) {
                longest = key.length();
                item = wording.getValue();
            } else if (fits && key.length() == longest && item != wording.getValue()) {
                item = NOBODY;
            }
        }
        return of(item, Way.WORDING);
    }

    /** The id behind a path or within brackets: {@code group/s1}, {@code Q[s1]}. */
    private Optional<Match> byEnd(String name) {
        String open = name.endsWith("]") || name.endsWith(")") || name.endsWith("}")
                ? name.substring(0, name.length() - 1)
                : name;
        for (int at = 0; at < open.length() - 1 && open.length() <= LONGEST; at++) {
            if (BEFORE_ID.indexOf(open.charAt(at)) >= 0) {
                Optional<Match> match = tail(open.substring(at + 1), SURE.indexOf(open.charAt(at)) >= 0);
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    /** Behind a point or a space a number alone may number anything. */
    private Optional<Match> tail(String end, boolean sure) {
        boolean tells = sure || end.chars().anyMatch(Character::isLetter);
        return tells ? of(ids.get(end), Way.END).or(() -> of(loose.get(Texts.loose(end)), Way.END)) : Optional.empty();
    }

    /** The item whose id this is, alone or at its end. */
    Optional<Integer> byId(String name) {
        return of(ids.get(name), Way.SAME).or(() -> byEnd(name)).map(Match::item);
    }

    private static Optional<Match> of(@Nullable Integer item, Way way) {
        return item == null || item == NOBODY ? Optional.empty() : Optional.of(new Match(item, way));
    }

    /** What is said of a name. */
    static Message why(Way way, String name, String item) {
        return switch (way) {
            case SAME -> DetectionProblem.SAME_NAME.with(Codes.shorten(name), item);
            case CASE -> DetectionProblem.CASE_DIFFERS.with(Codes.shorten(name), item);
            case END -> DetectionProblem.ENDS_IN_ID.with(Codes.shorten(name), item);
            case WORDING -> DetectionProblem.WORDING.with(Codes.shorten(name), item);
        };
    }
}
