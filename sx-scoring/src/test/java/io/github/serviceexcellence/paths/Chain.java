package io.github.serviceexcellence.paths;

import io.github.serviceexcellence.observations.DataMatrix;
import io.github.serviceexcellence.observations.ReferenceData;

/** The effect chain that the reference figures are about; see the header of chain.pls.csv. */
final class Chain {
    static final DataMatrix MATRIX = ReferenceData.matrix("chain.csv", 0);
    static final PathModel MODEL = PathModel.builder()
            .construct("engagement", "eng1", "eng2", "eng3")
            .construct("experience", "exp1", "exp2", "exp3", "exp4")
            .construct("delight", "del1", "del2", "del3")
            .construct("business", "bus1", "bus2")
            .path("engagement", "experience")
            .path("engagement", "delight")
            .path("experience", "delight")
            .path("delight", "business")
            .build();

    private Chain() {}
}
