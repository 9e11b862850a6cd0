package io.github.serviceexcellence.detection;

/**
 * A row that names items.
 *
 * @param items how many items it names
 * @param fields how many fields it has
 */
public record ItemRow(int items, int fields) {}
