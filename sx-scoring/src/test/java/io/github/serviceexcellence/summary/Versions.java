package io.github.serviceexcellence.summary;

import io.github.serviceexcellence.framework.Construct;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.framework.Facet;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Aspect;
import io.github.serviceexcellence.instrument.Choice;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.InstrumentBuilder;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemBuilder;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import io.github.serviceexcellence.response.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Two versions of a random instrument, and answers to them; which items are the same is known because it was decided here. */
public final class Versions {
    private static final Facet COACHING = new Facet("coaching", Element.LEADERSHIP, Text.english("Coaching"));
    private static final Facet TRUST = new Facet("trust", Element.LEADERSHIP, Text.english("Trust"));
    private static final List<Construct> CONSTRUCTS = List.of(
            Element.LEADERSHIP,
            COACHING,
            TRUST,
            Element.MONITORING,
            Element.SERVICE_CULTURE,
            Element.EXPERIENCE_DESIGN);
    private static final List<Scale> SCALES =
            List.of(Scale.range(1, 5), Scale.range(0, 10), Scale.of("0", "0.25", "1"));

    public final Instrument earlier;
    public final Instrument later;
    public final Map<ItemId, ItemId> renamed = new HashMap<>();
    /** The earlier id of each later item that is the same. */
    public final Map<ItemId, ItemId> same = new HashMap<>();

    private final Random random;

    /** What an item is, without its id. */
    private record Content(int number, Construct construct, Scale scale, boolean reversed, Aspect aspect, int kind) {
        static Content of(int number, Random random) {
            return new Content(
                    number,
                    CONSTRUCTS.get(random.nextInt(CONSTRUCTS.size())),
                    SCALES.get(random.nextInt(SCALES.size())),
                    random.nextInt(4) == 0,
                    random.nextInt(5) == 0 ? Aspect.WISHED : Aspect.IS,
                    random.nextInt(8));
        }

        Content changed(Random random) {
            Scale other = SCALES.get((SCALES.indexOf(scale) + 1) % SCALES.size());
            Construct elsewhere = CONSTRUCTS.get((CONSTRUCTS.indexOf(construct) + 1) % CONSTRUCTS.size());
            return switch (random.nextInt(4)) {
                case 0 -> new Content(number + 1000, construct, scale, reversed, aspect, kind);
                case 1 -> kind < 2 ? changed(random) : new Content(number, construct, other, reversed, aspect, kind);
                case 2 -> kind < 2 ? changed(random) : new Content(number, construct, scale, !reversed, aspect, kind);
                default -> new Content(number, elsewhere, scale, reversed, aspect, kind);
            };
        }

        Item item(String id) {
            ItemBuilder item = Item.builder(id)
                    .wording(Text.english("Statement " + number))
                    .voice(Voice.EMPLOYEE)
                    .measures(construct)
                    .aspect(aspect);
            Choice[] choices = {
                new Choice("x", Text.english("X")),
                new Choice("y", Text.english("Y")),
                new Choice("z", Text.english("Z"))
            };
            return switch (kind) {
                case 0 -> item.choices(choices).build();
                case 1 -> item.severalChoices(choices).build();
                default -> (reversed ? item.reversed() : item).scale(scale).build();
            };
        }
    }

    public Versions(long seed) {
        random = new Random(seed);
        List<Item> before = new ArrayList<>();
        List<Item> after = new ArrayList<>();
        int size = 1 + random.nextInt(12);
        for (int number = 0; number < size; number++) {
            Content content = Content.of(number, random);
            before.add(content.item("i" + number));
            develop(content, number, after);
        }
        for (int number = size; after.isEmpty() || random.nextInt(3) == 0; number++) {
            after.add(Content.of(number, random).item("i" + number));
        }
        Collections.shuffle(after, random);
        earlier = instrument("2025", before);
        later = instrument("2026", after);
    }

    /** Most items stay as they are; ids are given anew more often than contents. */
    private void develop(Content content, int number, List<Item> after) {
        int fate = random.nextInt(12);
        String id = "i" + number;
        String next = fate < 3 ? "r" + number : id;
        if (fate == 11) {
            return;
        }
        boolean changes = fate == 0 || fate == 10;
        after.add((changes ? content.changed(random) : content).item(next));
        if (!next.equals(id)) {
            renamed.put(ItemId.of(id), ItemId.of(next));
        }
        if (!changes) {
            same.put(ItemId.of(next), ItemId.of(id));
        }
        if (fate == 1) {
            // another item takes the id that became free
            after.add(Content.of(number + 500, random).item(id));
        }
    }

    private static Instrument instrument(String version, List<Item> items) {
        InstrumentBuilder instrument = Instrument.builder("scan", version).title(Text.english("Scan"));
        items.forEach(instrument::item);
        return instrument.build();
    }

    /** What both measure with the same items. */
    public Set<Node> comparable() {
        Set<Node> comparable = nodes(later, Optional.empty());
        comparable.addAll(nodes(earlier, Optional.empty()));
        comparable.removeAll(nodes(later, Optional.of(same.keySet())));
        comparable.removeAll(nodes(earlier, Optional.of(Set.copyOf(same.values()))));
        return comparable;
    }

    /** What the ratings of an instrument measure that are not among some. */
    private static Set<Node> nodes(Instrument instrument, Optional<Set<ItemId>> without) {
        Set<Node> nodes = new LinkedHashSet<>();
        for (Item item : instrument.items()) {
            boolean counts = item.choices().isEmpty()
                    && without.filter(some -> some.contains(item.id())).isEmpty();
            Construct construct = item.measures();
            if (counts) {
                nodes.add(Node.of(construct, item.aspect()));
                construct.parent().ifPresent(whole -> nodes.add(Node.of(whole, item.aspect())));
            }
        }
        return nodes;
    }

    public List<Response> answers(Instrument instrument, int rows, boolean weighted) {
        List<Response> responses = new ArrayList<>();
        int[] columns = Cells.columns(instrument);
        for (int row = 0; row < rows; row++) {
            byte[] cells = new byte[columns[instrument.items().size()]];
            for (int item = 0; item < instrument.items().size(); item++) {
                answer(instrument.items().get(item), cells, columns[item], columns[item + 1]);
            }
            Response response =
                    Cells.answer(Response.builder(instrument), cells).build();
            Response counted = weighted && random.nextBoolean()
                    ? response.withWeight(Weight.ofMillionths(1 + random.nextInt(3_000_000)))
                    : response;
            int group = random.nextInt(3);
            responses.add(group == 0 ? counted : counted.withGroup(GroupKey.of("g" + group)));
        }
        return responses;
    }

    private void answer(Item item, byte[] cells, int first, int end) {
        boolean given = random.nextInt(4) > 0;
        byte none = (byte) (-1 - random.nextInt(4));
        int levels =
                item.choices().isEmpty() ? item.scale().size() : item.choices().size();
        for (int column = first; column < end; column++) {
            cells[column] = given ? (byte) random.nextInt(end - first > 1 ? 2 : levels) : none;
        }
        if (given && end - first > 1) {
            cells[first] = 1;
        }
    }

    /** A row of the earlier version copied to the later one by hand: what is the same; the rest was not shown. */
    public Response rewritten(Response row) {
        int[] from = Cells.columns(earlier);
        int[] into = Cells.columns(later);
        byte[] cells = new byte[into[later.items().size()]];
        Arrays.fill(cells, Cells.NOT_SHOWN);
        for (int item = 0; item < later.items().size(); item++) {
            ItemId before = same.get(later.items().get(item).id());
            for (int column = into[item]; before != null && column < into[item + 1]; column++) {
                cells[column] = Cells.at(row, from[earlier.indexOf(before)] + column - into[item]);
            }
        }
        ResponseBuilder copy = Cells.answer(Response.builder(later), cells);
        Response built = copy.build().withWeight(row.weight());
        return row.units().isEmpty() ? built : built.withUnits(row.units());
    }
}
