package io.github.serviceexcellence.agreement;

import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.Scale;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What several assessments say about one criterion.
 *
 * @param item the criterion
 * @param opinions what each assessment says, in their order
 * @param level the level that they come to; nothing if nobody rated it, or no level was agreed on
 */
public record ConsensusItem(Item item, List<Opinion> opinions, Optional<Scale.Level> level) {
    /** Copies the list. */
    public ConsensusItem {
        Objects.requireNonNull(item, "item");
        opinions = List.copyOf(opinions);
        Objects.requireNonNull(level, "level");
    }

    /**
     * Who gave another level. Who did not rate it does not differ.
     *
     * @return their opinions, in the order of the assessments
     */
    public List<Opinion> differing() {
        return opinions.stream()
                .filter(opinion ->
                        opinion.level().isPresent() && !opinion.level().equals(level))
                .toList();
    }

    /**
     * How far the lowest and the highest level that were given lie apart.
     *
     * @return in steps of the scale: 0 if all agree, or fewer than two rated it
     */
    public int spread() {
        int[] places = opinions.stream()
                .flatMap(opinion -> opinion.level().stream())
                .mapToInt(this::place)
                .sorted()
                .toArray();
        return places.length == 0 ? 0 : places[places.length - 1] - places[0];
    }

    private int place(Scale.Level level) {
        return item.scale().levels().stream().map(Scale.Level::value).toList().indexOf(level.value());
    }
}
