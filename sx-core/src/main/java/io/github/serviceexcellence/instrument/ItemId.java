package io.github.serviceexcellence.instrument;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import org.jspecify.annotations.Nullable;

/**
 * The id of an item, unique within its instrument.
 *
 * @param value 1 to 64 letters (A to Z), digits, '.', '_' or '-', beginning with a letter or digit
 */
public record ItemId(String value) implements Comparable<ItemId> {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it holds another character or is too long
     */
    public ItemId {
        Codes.id(Word.of("item id", "item-id"), value);
    }

    /**
     * The id with this text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException if the text is no item id
     */
    public static ItemId of(String value) {
        return new ItemId(value);
    }

    /** Written out, as is {@link #hashCode}: keys of so many maps cost a process dozens of milliseconds if the compiler makes them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemId that && value.equals(that.value);
    }

    /** That of the value. */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    /** The text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
