package io.github.serviceexcellence.outcome;

import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.uncertainty.Interval;
import java.util.ArrayList;
import java.util.List;

/** Puts associations along the chain into words. */
final class ChainWords {
    private static final int DECIMALS = 2;
    /** Below this an interval of a correlation of 0 is wider than from -0.36 to 0.36. */
    private static final int FEW = 30;

    private final ChainAssociation chain;
    private final List<Association> all;

    ChainWords(ChainAssociation chain) {
        this.chain = chain;
        this.all = chain.links().stream()
                .flatMap(link -> link.associations().stream())
                .toList();
    }

    List<Message> statements() {
        List<Message> said = new ArrayList<>();
        said.add(chain.basis().said());
        for (AssociatedLink link : chain.links()) {
            said.add(ChainStatement.LINK.with(link.from().letter(), link.to().letter()));
            if (link.associations().isEmpty()) {
                said.add(ChainStatement.NOTHING.with());
            }
            link.associations().forEach(association -> said.addAll(of(association)));
        }
        said.addAll(notes());
        return List.copyOf(said);
    }

    private static List<Message> of(Association association) {
        List<Message> said = new ArrayList<>();
        Quoted first = new Quoted(association.first().title());
        Quoted second = new Quoted(association.second().title());
        said.add(association
                .interval()
                .map(interval -> correlation(first, second, association, interval))
                .orElseGet(() -> association.correlation().isPresent()
                        ? ChainStatement.ON_A_LINE.with(
                                first,
                                second,
                                association.n(),
                                new Figure(association.correlation().getAsDouble(), DECIMALS))
                        : nothing(first, second, association)));
        if (association.leftOut() > 0) {
            said.add(ChainStatement.LEFT_OUT.with(association.leftOut()));
        }
        return said;
    }

    private static Message correlation(Quoted first, Quoted second, Association association, Interval interval) {
        ProblemKind holds = interval.low() > 0 ? ChainStatement.TOGETHER : ChainStatement.AGAINST;
        ProblemKind kind = interval.contains(0) ? ChainStatement.OPEN : holds;
        return kind.with(
                first,
                second,
                new Figure(association.correlation().orElseThrow(), DECIMALS),
                new Figure(interval.low(), DECIMALS),
                new Figure(interval.high(), DECIMALS),
                association.n());
    }

    private static Message nothing(Quoted first, Quoted second, Association association) {
        return switch (association.absence().orElseThrow()) {
            case TOO_FEW -> ChainStatement.TOO_FEW.with(first, second, association.n(), Association.FEWEST);
            case CONSTANT -> ChainStatement.CONSTANT.with(first, second, association.n());
            case PERIODS -> ChainStatement.PERIODS.with(first, second);
        };
    }

    private List<Message> notes() {
        List<Association> told =
                all.stream().filter(each -> each.absence().isEmpty()).toList();
        List<Message> notes = new ArrayList<>();
        if (!told.isEmpty()) {
            notes.add(ChainStatement.NO_PROOF.with());
        }
        if (told.stream().anyMatch(each -> each.n() < FEW)) {
            notes.add(ChainStatement.FEW_PAIRS.with());
        }
        if (!told.isEmpty() && chain.basis() instanceof AssociationBasis.OverTime) {
            notes.add(ChainStatement.BOTH_RISE.with());
        }
        if (told.size() > ChainStatement.USUAL_LINKS) {
            notes.add(ChainStatement.MANY.with(told.size()));
        }
        return notes;
    }
}
