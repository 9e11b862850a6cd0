package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.framework.BuildingBlock;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Quoted;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.ProblemKind;
import io.github.serviceexcellence.problem.Wording;
import java.util.ArrayList;
import java.util.List;

/** Puts a table of building blocks into sentences. */
final class BlockWords {
    private final BlockTable table;

    BlockWords(BlockTable table) {
        this.table = table;
    }

    List<Message> statements() {
        List<Message> said = new ArrayList<>();
        if (table.isConfidential()) {
            said.add(ProfileStatement.CONFIDENTIAL.with());
        }
        table.rows().forEach(row -> said.add(row(row)));
        if (table.tellsVoices()) {
            said.addAll(customers());
        }
        table.priorities().filter(Importance::isAsked).forEach(each -> said.addAll(behind(each)));
        return List.copyOf(said);
    }

    private static Message row(BlockRow row) {
        ProblemKind kind = row.term() instanceof BuildingBlock ? BlockStatement.BLOCK : BlockStatement.TOPIC;
        List<Message> cells = row.isAsked()
                ? row.cells().stream()
                        .filter(BlockCell::isAsked)
                        .map(BlockWords::cell)
                        .toList()
                : List.of(BlockStatement.NOT_ASKED.with());
        return kind.with(new Quoted(row.term().title()), new Joined("; ", List.copyOf(cells)));
    }

    private static Message cell(BlockCell cell) {
        Wording voice = View.people(cell.voice());
        Message performance = ProfileStatement.figure(cell.performance());
        return View.asked(cell.importance())
                ? BlockStatement.CELL_WITH_IMPORTANCE.with(
                        voice, performance, ProfileStatement.figure(cell.importance()))
                : BlockStatement.CELL.with(voice, performance);
    }

    private List<Message> customers() {
        List<Wording> lacking = new ArrayList<>();
        table.withoutCustomers().forEach(block -> lacking.add(new Quoted(block.title())));
        ProblemKind kind = table.hasCustomers() ? BlockStatement.NO_CUSTOMER_ASKED : BlockStatement.NO_CUSTOMERS;
        return lacking.isEmpty() ? List.of() : List.of(kind.with(new Joined(", ", lacking)));
    }

    private static List<Message> behind(Importance importance) {
        Wording voice = View.people(importance.voice());
        if (!importance.isKnown()) {
            return List.of(BlockStatement.BEHIND_NOT_KNOWN.with(voice));
        }
        List<Message> said = importance.behind().stream()
                .map(topic -> BlockStatement.BEHIND.with(
                        voice,
                        new Quoted(
                                topic.performance().node().term().orElseThrow().title()),
                        Figure.of(topic.importance().lead().value()),
                        Figure.of(-topic.performance().lead().value())))
                .toList();
        return said.isEmpty() ? List.of(BlockStatement.NONE_BEHIND.with(voice)) : said;
    }
}
