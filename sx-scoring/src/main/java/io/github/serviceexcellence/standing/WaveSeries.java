package io.github.serviceexcellence.standing;

import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Figure;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.judgement.Differences;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Wording;
import io.github.serviceexcellence.statistics.TextTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Surveys of different people in a row, and which changes among them hold: each against the first one, or each against the one before. All changes that are
 * told together are one family, corrected for their number, so that a long series does not bring news by chance alone.
 *
 * <pre>{@code
 * WaveSeries series = WaveSeries.of(List.of(new Wave(Text.english("2024"), first), new Wave(Text.english("2025"), second), new Wave(Text.english("2026"), third)));
 * series.rolling(List.of(Node.INDEX)).explain(Locale.ENGLISH);
 * }</pre>
 *
 * <p>It misleads where others were asked from survey to survey: then the people change and not the score. Of the same people {@code JoinedWaves} says more.
 * Where small steps add up, only the fixed comparison sees it.
 *
 * @param waves two or more, the earliest first
 */
public record WaveSeries(List<Wave> waves) {
    /**
     * Checks the surveys.
     *
     * @throws IllegalArgumentException telling every fault: fewer than two surveys, two of one name, strategies or instruments that differ
     */
    public WaveSeries {
        waves = List.copyOf(waves);
        Faults faults = new Faults();
        faults.check(waves.size() >= 2, "waves", StandingProblem.FEW_WAVES, waves.size());
        Set<Text> names = new HashSet<>();
        for (Wave wave : waves) {
            faults.check(names.add(wave.name()), "waves", StandingProblem.WAVE_TWICE, wave.name());
            Wave first = waves.get(0);
            faults.guarded("waves", () -> wave.card().requireComparable(first.card()));
        }
        faults.throwIfAny(StandingProblem.INVALID_SERIES);
    }

    /**
     * A series of surveys.
     *
     * @param waves two or more, the earliest first
     * @return the series
     * @throws IllegalArgumentException for the same reasons as the constructor
     */
    public static WaveSeries of(List<Wave> waves) {
        return new WaveSeries(waves);
    }

    /**
     * Each survey against the first one.
     *
     * @param nodes what to compare them on, each once
     * @return the changes as one family, survey by survey
     * @throws IllegalArgumentException if a node is on none of two cards
     */
    public Differences fixed(Collection<Node> nodes) {
        return family(nodes, true);
    }

    /**
     * Each survey against the one before.
     *
     * @param nodes what to compare them on, each once
     * @return the changes as one family, survey by survey
     * @throws IllegalArgumentException if a node is on none of two cards
     */
    public Differences rolling(Collection<Node> nodes) {
        return family(nodes, false);
    }

    private Differences family(Collection<Node> nodes, boolean fixed) {
        Differences family = change(0, 1, nodes);
        for (int wave = 2; wave < waves.size(); wave++) {
            family = family.and(change(fixed ? 0 : wave - 1, wave, nodes));
        }
        return family;
    }

    private Differences change(int earlier, int later, Collection<Node> nodes) {
        Wave before = waves.get(earlier);
        Wave after = waves.get(later);
        return Differences.ofWaves(before.card(), before.name(), after.card(), after.name(), nodes);
    }

    /**
     * What may be said of the series against its first survey, as data: what is compared, the changes that hold, and of how many the data do not tell.
     *
     * @param nodes what to compare them on, each once
     * @return sentences in English and Dutch
     */
    public List<Message> fixedStatements(Collection<Node> nodes) {
        return statements(
                StandingStatement.FIXED.with(waves.size(), waves.get(0).name()), fixed(nodes));
    }

    /**
     * What may be said of the series, each survey against the one before.
     *
     * @param nodes what to compare them on, each once
     * @return sentences in English and Dutch
     */
    public List<Message> rollingStatements(Collection<Node> nodes) {
        return statements(StandingStatement.ROLLING.with(waves.size()), rolling(nodes));
    }

    private static List<Message> statements(Message first, Differences family) {
        List<Message> said = new ArrayList<>(List.of(first));
        said.addAll(family.statements());
        return List.copyOf(said);
    }

    /**
     * The points of some scores as a table: a line for each survey, a column for each score.
     *
     * @param nodes the scores
     * @param locale the reader's locale
     * @return the lines below a header; a dash where there are no points
     */
    public String table(List<Node> nodes, Locale locale) {
        return table(nodes, Language.of(locale));
    }

    /**
     * What {@link #table(List, Locale)} says, in a language of any kind.
     *
     * @param nodes as there
     * @param language the reader's language
     * @return the words
     */
    public String table(List<Node> nodes, Language language) {
        List<Wording> header = new ArrayList<>(List.of(Word.of("survey", "meting")));
        nodes.forEach(node -> header.add(waves.get(0).card().title(node)));
        TextTable table = TextTable.of(header.toArray(Wording[]::new));
        for (Wave wave : waves) {
            List<Wording> row = new ArrayList<>(List.of(wave.name()));
            nodes.forEach(node -> row.add(points(wave.card().find(node).flatMap(Score::points))));
            table.row(row);
        }
        return table.in(language);
    }

    private static Wording points(Optional<Points> points) {
        return points.<Wording>map(each -> Figure.of(each.toDouble())).orElseGet(() -> Word.same("-"));
    }
}
