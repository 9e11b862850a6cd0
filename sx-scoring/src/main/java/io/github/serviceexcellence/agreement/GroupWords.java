package io.github.serviceexcellence.agreement;

import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;

/** Puts agreement within groups into words. */
final class GroupWords {
    private GroupWords() {}

    static List<Message> statements(GroupAgreement groups, double floor) {
        Figure asked = new Figure(floor, 2);
        List<Message> said = new ArrayList<>();
        said.add(AgreementStatement.GROUP_METHOD.with(groups.members().size(), groups.n(), groups.leftOut()));
        said.add(difference(groups));
        groups.icc2().ifPresent(icc2 -> {
            ProblemKind kind = icc2 >= floor ? AgreementStatement.MEANS_RELIABLE : AgreementStatement.MEANS_UNRELIABLE;
            said.add(kind.with(new Figure(icc2, 2), asked));
        });
        double rwg = groups.medianRwg();
        ProblemKind agree = rwg >= floor ? AgreementStatement.MEMBERS_AGREE : AgreementStatement.MEMBERS_DISAGREE;
        said.add(agree.with(new Figure(rwg, 2), asked));
        return List.copyOf(said);
    }

    private static Message difference(GroupAgreement groups) {
        if (groups.icc1().isEmpty()) {
            return AgreementStatement.ALL_ALIKE.with();
        }
        double icc1 = groups.icc1().getAsDouble();
        Figure figure = new Figure(icc1, 2);
        return groups.differ()
                ? AgreementStatement.GROUPS_DIFFER.with(Figure.percent(icc1), figure)
                : AgreementStatement.GROUPS_ALIKE.with(figure);
    }
}
