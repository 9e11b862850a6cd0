package io.github.serviceexcellence.foreign;

import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.intake.Intake;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Place;
import io.github.serviceexcellence.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What was seen in all documents of a reading: which columns came, from where, and which paths nobody wanted. */
final class Tracks {
    /** Paths that are counted by name. */
    private static final int MOST_PATHS = 1000;

    private static final int MOST_LISTED = 20;

    private final PathColumns columns;
    private final Intake intake;
    private final boolean[] seen;
    private final boolean[] direct;
    private final @Nullable String[] below;
    private final Set<Integer> torn = new LinkedHashSet<>();
    /** The objects that held items of responses which are whole documents. */
    private final Set<String> holders = new HashSet<>();
    /** Two of them in one such response, until it is clear that they are parts of it. */
    private @Nullable Doubt doubt;

    private boolean holdersCame;
    private boolean siblings;
    private boolean listed;
    private final Map<String, Long> unmapped = new LinkedHashMap<>();
    private final Map<String, Long> states = new TreeMap<>();
    private long unlisted;
    private long others;
    private long events;
    private long responses;

    Tracks(PathColumns columns, Intake intake) {
        this.columns = columns;
        this.intake = intake;
        this.seen = new boolean[columns.size()];
        this.direct = new boolean[columns.size()];
        this.below = new @Nullable String[columns.size()];
    }

    /** A column came. */
    void see(int column) {
        seen[column] = true;
    }

    /** An item stood where its id alone leads. */
    void direct(int column) {
        seen[column] = true;
        direct[column] = true;
        if (below[column] != null) {
            tell(column, columns.column(column).path());
        }
    }

    /** An item was answered below other names, and not where its id alone leads; whether it always is there. */
    boolean below(int column, String path) {
        seen[column] = true;
        below[column] = Objects.requireNonNullElse(below[column], path);
        if (!path.equals(below[column])) {
            tell(column, path);
        } else if (direct[column]) {
            tell(column, columns.column(column).path());
        }
        return path.equals(below[column]);
    }

    /** Two objects that hold items. */
    private record Doubt(String one, String other) {}

    /** An item stood in a list, which nobody named: its elements may be responses. */
    void listed(int column, String path, String list) {
        seen[column] = true;
        if (!listed) {
            listed = true;
            String responses = list;
            List<String> names = columns.options().responses();
            for (int name = names.size() - 1; name >= 0; name--) {
                String step = JsonPath.child(JsonPath.ROOT, names.get(name));
                responses = responses.isEmpty() ? step : step + "." + responses;
            }
            ItemId item = columns.column(column).item().orElseThrow();
            refuse(ForeignProblem.IN_LIST.with(item, Codes.shorten(path), Codes.shorten(responses)));
        }
    }

    /**
     * Below these objects stood the items of a response. In a document that is one object they may be responses, each under its id; a name
     * that comes again in another document is no id.
     */
    void holders(Set<String> found, boolean isWhole) {
        ForeignOptions options = columns.options();
        if (!isWhole || !options.answers().isEmpty()) {
            return;
        }
        for (String one : found) {
            holdersCame |= holders.contains(one);
            if (doubt == null && !holdersCame) {
                doubt = found.stream()
                        .filter(other -> ResponseCells.areApart(one, other))
                        .findFirst()
                        .map(other -> new Doubt(one, other))
                        .orElse(null);
            }
        }
        if (holders.size() < MOST_PATHS) {
            holders.addAll(found);
        }
    }

    /** Two objects that hold items are of one kind. */
    void siblings(String one, String other) {
        if (!siblings) {
            siblings = true;
            refuse(ForeignProblem.SIBLINGS.with(Codes.shorten(one), Codes.shorten(other)));
        }
    }

    private void tell(int column, String other) {
        if (torn.add(column)) {
            ItemId item = columns.column(column).item().orElseThrow();
            Message message = ForeignProblem.TWO_PATHS.with(
                    item, Codes.shorten(Objects.requireNonNull(below[column])), Codes.shorten(other));
            intake.refuse(Problem.at(Place.NONE, message));
        }
    }

    /** Something stood where answers do, and no column takes it. */
    void unmapped(String path) {
        if (unmapped.size() < MOST_PATHS || unmapped.containsKey(path)) {
            unmapped.merge(path, 1L, Long::sum);
        } else {
            unlisted++;
        }
    }

    /** A resource of another type was passed over. */
    void other() {
        others++;
    }

    /** An event came. */
    void event() {
        events++;
    }

    /** A response went on, in a state that may be none. */
    void response(String state) {
        responses++;
        if (!columns.options().tool().complete().contains(state)
                && (states.size() < MOST_LISTED || states.containsKey(state))) {
            states.merge(state, 1L, Long::sum);
        }
    }

    /** Says what there is to say once all was read. */
    void tell() {
        if (doubt != null && !holdersCame) {
            siblings(doubt.one(), doubt.other());
        }
        if (events > 0) {
            Word paths =
                    Word.list(unmapped.entrySet().stream().map(Tracks::counted).toList(), MOST_LISTED);
            refuse(paths);
            note(paths);
        }
        if (others > 0) {
            intake.note(ForeignProblem.OTHER_RESOURCES.with(others));
        }
    }

    private static Word counted(Map.Entry<String, Long> path) {
        return name(path.getKey()).then(Word.same(" (" + path.getValue() + ")"));
    }

    /** A path in words where it has no name at its end. */
    private static Word name(String path) {
        Word nameless = Word.of("entry without a name", "onderdeel zonder naam");
        if (path.isEmpty()) {
            return nameless;
        }
        String holder = JsonPath.parent(path);
        return !holder.isEmpty() && path.length() == holder.length() + 1
                ? Word.same(Codes.shorten(holder) + ": ").then(nameless)
                : Word.same(Codes.shorten(path));
    }

    private static Word countedState(Map.Entry<String, Long> state) {
        Word said = state.getKey().isBlank() ? Word.of("nothing", "niets") : Word.same(Codes.shorten(state.getKey()));
        return said.then(Word.same(" (" + state.getValue() + ")"));
    }

    private void refuse(Word paths) {
        Word found = unmapped.isEmpty() ? Word.of("none", "geen") : paths;
        if (items().noneMatch(column -> seen[column])) {
            refuse(ForeignProblem.NO_ITEM.with(columns.options().table().instrument(), found));
        }
        List<Word> missing = new ArrayList<>();
        for (int column = 0; column < columns.header().size(); column++) {
            if (columns.column(column).isNamed() && !seen[column] && !isSeenElsewhere(column)) {
                missing.add(Word.same(Codes.shorten(columns.column(column).path())));
            }
        }
        if (!missing.isEmpty()) {
            refuse(ForeignProblem.NO_PATH.with(Word.list(missing, MOST_LISTED), found));
        }
    }

    private IntStream items() {
        return IntStream.range(0, columns.header().size())
                .filter(column -> columns.column(column).item().isPresent());
    }

    /** Of several columns of a question one may be enough. */
    private boolean isSeenElsewhere(int column) {
        return columns.column(column).item().isPresent()
                && items().anyMatch(other -> seen[other]
                        && columns.column(other)
                                .item()
                                .equals(columns.column(column).item()));
    }

    private void refuse(Message message) {
        intake.refuse(Problem.at(Place.NONE, message));
    }

    private void note(Word paths) {
        if (unlisted > 0) {
            paths = Word.of("{paths}, others ({number})", "{paths}, andere ({number})", paths, unlisted);
        }
        if (!unmapped.isEmpty()) {
            intake.note(ForeignProblem.UNMAPPED.with(paths));
        }
        List<Word> absent = columns.options().table().instrument().items().stream()
                .filter(this::isAsked)
                .filter(item -> items().noneMatch(column ->
                        seen[column] && columns.column(column).item().equals(Optional.of(item.id()))))
                .map(item -> Word.same(item.id().value()))
                .toList();
        if (!absent.isEmpty()) {
            intake.note(ForeignProblem.ITEMS_ABSENT.with(Word.list(absent, MOST_LISTED)));
        }
        if (events > responses && responses > 0) {
            intake.note(ForeignProblem.MERGED.with(events, responses));
        }
        noteStates();
    }

    private boolean isAsked(Item item) {
        return columns.options()
                .table()
                .rows()
                .voice()
                .map(voice -> item.voices().contains(voice))
                .orElse(true);
    }

    /** Who named a condition on the state knows about it. */
    private void noteStates() {
        int state = columns.state();
        boolean known = state == PathColumns.NONE || state < columns.header().size();
        if (!known && !states.isEmpty()) {
            intake.note(ForeignProblem.STATES.with(
                    columns.column(state).path(),
                    Word.list(
                            states.entrySet().stream().map(Tracks::countedState).toList(), MOST_LISTED)));
        }
    }
}
