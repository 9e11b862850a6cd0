package io.github.serviceexcellence.screening;

import io.github.serviceexcellence.instrument.Direction;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The items of a construct on two sides, such that all go together once one side is turned round. An item that does not vary, or that nobody
 * answered beside another one, is on neither side.
 */
final class Sides {
    private final List<Member> members;

    private Sides(List<Member> members) {
        this.members = members;
    }

    /** An item, and how it goes with the others when one side is turned round. */
    private record Member(Item item, boolean turned, Correlation correlation) {
        boolean isReversed() {
            return item.direction() == Direction.REVERSED;
        }
    }

    static Sides of(List<Item> items, boolean[] turned, List<Optional<Correlation>> correlations) {
        return new Sides(IntStream.range(0, turned.length)
                .boxed()
                .flatMap(place -> correlations.get(place).stream()
                        .map(correlation -> new Member(items.get(place), turned[place], correlation)))
                .toList());
    }

    /** The items of the odd side, each as it goes with the others when those of its side are turned round and it is not. */
    List<OpposedItem> opposed() {
        boolean odd = odd();
        List<Member> side = side(odd);
        List<Member> other = side(!odd);
        List<ItemId> instead = side.size() < other.size()
                ? List.of()
                : other.stream().map(member -> member.item().id()).toList();
        boolean likelier = reversed(side) > reversed(other);
        return side.stream()
                .filter(member -> member.correlation().negated().isBelowZero())
                .map(member ->
                        OpposedItem.of(member.item(), member.correlation().negated(), instead, likelier))
                .toList();
    }

    /** The smaller side; of two of one size that with more items worded in reverse, else that without the first item. */
    private boolean odd() {
        int more = Integer.compare(side(true).size(), side(false).size());
        int likelier = Long.compare(reversed(side(true)), reversed(side(false)));
        if (more != 0 || likelier != 0) {
            return more < 0 || (more == 0 && likelier > 0);
        }
        return members.isEmpty() || !members.get(0).turned();
    }

    private List<Member> side(boolean turned) {
        return members.stream().filter(member -> member.turned() == turned).toList();
    }

    private static long reversed(List<Member> side) {
        return side.stream().filter(Member::isReversed).count();
    }
}
