package io.github.serviceexcellence.bytes;

/** Whether bytes that come in stretches are UTF-8. */
final class Utf8Check {
    /** How many more bytes the current character needs, and between which bounds the next one lies. */
    private int needed;

    private int least = 0x80;
    private int most = 0xBF;

    /** Goes on with a stretch; returns where its first wrong byte stands, or the end of the stretch. */
    int firstWrong(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && ((bytes[at] >= 0 && needed == 0) || fits(bytes[at] & 0xff))) {
            at++;
        }
        return at;
    }

    /** Whether the bytes so far end within a character. */
    boolean isWithinCharacter() {
        return needed > 0;
    }

    private boolean fits(int found) {
        if (needed > 0) {
            boolean fits = found >= least && found <= most;
            least = 0x80;
            most = 0xBF;
            needed--;
            return fits;
        }
        // overlong forms, surrogates and what lies beyond Unicode show in the first two bytes
        least = found == 0xE0 ? 0xA0 : found == 0xF0 ? 0x90 : 0x80;
        most = found == 0xED ? 0x9F : found == 0xF4 ? 0x8F : 0xBF;
        needed = found >= 0xF0 ? 3 : found >= 0xE0 ? 2 : 1;
        return found >= 0xC2 && found <= 0xF4;
    }
}
