package io.github.serviceexcellence.analysis;

import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import java.util.ArrayList;
import java.util.List;

/** Puts correlations and the factors behind them into words. */
final class AnalysisWords {
    private static final int MOST = 10;
    private static final int DECIMALS = 2;
    private static final int FINE = 3;

    private AnalysisWords() {}

    static List<Message> of(CorrelationTable correlations) {
        return List.of(
                StructureStatement.CORRELATIONS.with(
                        correlations.nodes().size(),
                        correlations.n(),
                        correlations.missing().word()),
                StructureStatement.NO_PROOF.with(),
                ReliabilityStatement.CONFIDENTIAL.with());
    }

    static List<Message> of(ParallelAnalysis parallel) {
        ParallelEigenvalue first = parallel.eigenvalues().get(0);
        return List.of(
                StructureStatement.PARALLEL.with(
                        parallel.draws(),
                        parallel.factors(),
                        parallel.basis().n(),
                        parallel.basis().missing().word()),
                StructureStatement.LARGEST.with(
                        new Figure(first.observed(), DECIMALS),
                        parallel.eigenvalues().size(),
                        new Figure(first.high(), DECIMALS)),
                StructureStatement.EXPLORES.with(),
                ReliabilityStatement.CONFIDENTIAL.with());
    }

    static List<Message> of(Factors factors) {
        List<Message> said = new ArrayList<>();
        said.add(StructureStatement.FACTORS.with(
                factors.size(),
                factors.nodes().size(),
                ReliabilityWords.method(factors.method()),
                factors.rotation().code(),
                factors.basis().n(),
                factors.basis().missing().word()));
        double explained = 0;
        for (int factor = 0; factor < factors.size(); factor++) {
            explained += factors.explained(factor);
        }
        said.add(StructureStatement.FIT.with(Figure.percent(explained), new Figure(factors.residual(), FINE)));
        if (!factors.heywood().isEmpty()) {
            said.add(StructureStatement.HEYWOOD.with(
                    Word.list(factors.heywood(), MOST, node -> Word.same(node.code()))));
        }
        said.add(StructureStatement.EXPLORES.with());
        said.add(ReliabilityStatement.CONFIDENTIAL.with());
        return List.copyOf(said);
    }
}
