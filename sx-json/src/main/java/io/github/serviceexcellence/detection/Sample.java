package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.instrument.Instrument;
import java.util.List;

/**
 * The first rows of a file.
 *
 * @param instrument what was asked
 * @param rows the rows as they stand, blank ones too
 * @param complete whether these are all rows of the file
 * @param bytes how long the file is, unpacked or not
 */
public record Sample(Instrument instrument, List<List<String>> rows, boolean complete, long bytes) {}
