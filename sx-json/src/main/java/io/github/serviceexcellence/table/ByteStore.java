package io.github.serviceexcellence.table;

import java.util.ArrayList;
import java.util.List;

/** Bytes one behind the other, as many as there is memory for. */
final class ByteStore {
    private static final int BITS = 16;
    private static final int MASK = (1 << BITS) - 1;
    /** Bytes of an address. */
    private static final int ADDRESS = 6;

    private final List<byte[]> blocks = new ArrayList<>();
    private long end;
    private long at;

    /** Where the next byte goes. */
    long end() {
        return end;
    }

    /** How many bytes of memory it takes. */
    long size() {
        return (long) blocks.size() << BITS;
    }

    /** Forgets all. */
    void clear() {
        blocks.clear();
        end = 0;
    }

    private void add(int value) {
        if ((end & MASK) == 0) {
            blocks.add(new byte[1 << BITS]);
        }
        blocks.get((int) (end >> BITS))[(int) end & MASK] = (byte) value;
        end++;
    }

    /** Writes an address. */
    void addAddress(long address) {
        for (int i = 0; i < ADDRESS; i++) {
            add((int) (address >> (8 * i)));
        }
    }

    /** Writes another address where one was written. */
    void setAddress(long place, long address) {
        for (int i = 0; i < ADDRESS; i++) {
            blocks.get((int) ((place + i) >> BITS))[(int) (place + i) & MASK] = (byte) (address >> (8 * i));
        }
    }

    /** Writes a number from 0 in as few bytes as it takes. */
    void addNumber(long number) {
        long rest = number;
        while (rest > 0x7f) {
            add((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        add((int) rest);
    }

    /** Writes characters, those of ASCII in a byte each. */
    void addText(char[] characters, int length) {
        addNumber(length);
        for (int i = 0; i < length; i++) {
            addNumber(characters[i]);
        }
    }

    /** Goes to an address, to read from there on. */
    void seek(long address) {
        at = address;
    }

    private int next() {
        byte next = blocks.get((int) (at >> BITS))[(int) at & MASK];
        at++;
        return next & 0xff;
    }

    /** Reads an address. */
    long address() {
        long address = 0;
        for (int i = 0; i < ADDRESS; i++) {
            address |= (long) next() << (8 * i);
        }
        return address;
    }

    /** Reads a number. */
    long number() {
        long number = 0;
        int shift = 0;
        int next = next();
        while (next > 0x7f) {
            number |= (long) (next & 0x7f) << shift;
            shift += 7;
            next = next();
        }
        return number | (long) next << shift;
    }

    /** Reads characters, as many as were written. */
    char[] text() {
        char[] characters = new char[(int) number()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) number();
        }
        return characters;
    }
}
