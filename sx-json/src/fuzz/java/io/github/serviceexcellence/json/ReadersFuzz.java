package io.github.serviceexcellence.json;

/** Where Jazzer enters: {@code -Dfuzz.reader=INSTRUMENT} says which reader it feeds. What it throws is a finding. */
public final class ReadersFuzz {
    private static final FuzzedReader READER = FuzzedReader.valueOf(System.getProperty("fuzz.reader"));

    private ReadersFuzz() {}

    /** Reads what the fuzzer made up. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        READER.read(bytes);
    }
}
