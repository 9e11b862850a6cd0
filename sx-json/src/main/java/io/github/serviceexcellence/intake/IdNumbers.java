package io.github.serviceexcellence.intake;

/** Numbers ids from 0 in the order in which they first come, in at most 54 bytes each. */
public final class IdNumbers {
    private final IdTable ids = new IdTable(true);
    private final IdDigest digest = new IdDigest();
    private int count;

    /** Starts without ids. */
    public IdNumbers() {}

    /**
     * The number of an id.
     *
     * @throws IllegalStateException if there are more than can be told apart
     */
    public int number(char[] buffer, int start, int length) {
        digest.set(buffer, start, length);
        int before = ids.put(digest, count);
        if (before == IdTable.NEW) {
            return count++;
        }
        ids.put(digest, before);
        return before;
    }

    /** How many ids there are. */
    public int count() {
        return count;
    }
}
