package io.github.serviceexcellence.population;

/** A population method that looks at all nodes of a unit together and gives each unit one number. */
public interface RowMethod extends PopulationMethod<Double> {}
