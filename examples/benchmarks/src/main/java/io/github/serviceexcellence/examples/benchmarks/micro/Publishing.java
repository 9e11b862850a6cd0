package io.github.serviceexcellence.examples.benchmarks.micro;

import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.strategy.ScoringStrategy;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the summaries of 4,800 teams in 160 departments in 8 divisions to what may be shown of them all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 0)
@Measurement(iterations = 5)
public class Publishing {
    private static final int TEAMS = 4800;
    private static final int DEPARTMENTS = 160;
    private static final int DIVISIONS = 8;

    /** How many respondents there are. */
    @Param("1000000")
    public int rows;

    private final ScoringStrategy strategy = StandardStrategy.withDefaults();
    private GroupedSummary summary = strategy.stage().summariseGroups(MadeUp.table(1, 1));

    /** For JMH. */
    public Publishing() {}

    /** Makes a survey up, and an organisation for its groups. */
    @Setup
    public void makeUp() {
        GroupedSummary teams = strategy.stage().summariseGroups(MadeUp.table(1, rows, TEAMS));
        SortedMap<GroupKey, ResponseSummary> tree = new TreeMap<>();
        int place = 0;
        for (GroupKey team : teams.groups().keySet()) {
            int department = place++ % DEPARTMENTS;
            tree.put(
                    GroupKey.of("division " + department % DIVISIONS, "department " + department, team.value()),
                    teams.groups().get(team));
        }
        summary = GroupedSummary.of(tree, teams.ungrouped());
    }

    /**
     * Scores every unit and decides what may be shown. The first time is that of a program that does it once.
     *
     * @return the publication
     */
    @Benchmark
    public Publication publish() {
        return strategy.scoreGroups(summary, AnonymityFloor.standard());
    }
}
