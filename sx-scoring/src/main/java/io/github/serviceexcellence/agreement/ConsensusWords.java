package io.github.serviceexcellence.agreement;

import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.statistics.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a consensus into words. */
final class ConsensusWords {
    private final Consensus consensus;

    ConsensusWords(Consensus consensus) {
        this.consensus = consensus;
    }

    List<Message> statements() {
        List<Message> said = new ArrayList<>();
        ProblemKind rule =
                consensus.rule() == ConsensusRule.MEDIAN ? AgreementStatement.MEDIAN : AgreementStatement.DISCUSSED;
        said.add(rule.with(consensus.assessments(), consensus.subject()));
        long unanimous =
                consensus.items().stream().filter(item -> item.spread() == 0).count();
        said.add(AgreementStatement.UNANIMOUS.with(unanimous, consensus.items().size()));
        consensus.differences().forEach(item -> said.add(difference(item)));
        return List.copyOf(said);
    }

    private static Message difference(ConsensusItem item) {
        Quoted title = new Quoted(item.item().wording());
        Word differing = Word.list(item.differing(), item.differing().size(), ConsensusWords::said);
        return item.level().isPresent()
                ? AgreementStatement.DIFFERS.with(title, figure(item.level()), differing)
                : AgreementStatement.DIFFERS_OPEN.with(title, differing);
    }

    private static Word said(Opinion opinion) {
        Wording level = figure(opinion.level());
        return Word.same(opinion.assessor() + ": ").then(level);
    }

    private static Wording figure(Optional<Scale.Level> level) {
        return level.<Wording>map(each -> Figure.given(each.value())).orElseGet(() -> Word.same("-"));
    }

    String table(Language language) {
        List<Wording> header = new ArrayList<>();
        header.add(Word.of("criterion", "criterium"));
        for (int place = 0; place < consensus.assessments(); place++) {
            header.add(Word.same(name(place)));
        }
        header.add(Word.of("level", "niveau"));
        header.add(Word.of("spread", "spreiding"));
        TextTable table = TextTable.of(header.toArray(Wording[]::new));
        consensus.items().forEach(item -> table.row(row(item)));
        return table.in(language);
    }

    private String name(int place) {
        return consensus.items().isEmpty()
                ? Integer.toString(place + 1)
                : consensus.items().get(0).opinions().get(place).assessor();
    }

    private static List<Wording> row(ConsensusItem item) {
        List<Wording> row = new ArrayList<>();
        row.add(Word.same(item.item().id().value()));
        item.opinions().forEach(opinion -> row.add(figure(opinion.level())));
        row.add(figure(item.level()));
        row.add(new Figure(item.spread(), 0));
        return row;
    }
}
