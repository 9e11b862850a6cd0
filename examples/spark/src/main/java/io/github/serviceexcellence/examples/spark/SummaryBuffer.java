package io.github.serviceexcellence.examples.spark;

import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseTable;
import io.github.serviceexcellence.response.ResponseTableBuilder;
import io.github.serviceexcellence.summary.ResponseSummary;
import io.github.serviceexcellence.summary.Summariser;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was added up of one group so far, and what was wrong. Spark keeps it as an object while rows come in, and serialises it when it
 * travels: then, and not row by row, the summary becomes bytes. Public because Spark asks it of what it serialises.
 *
 * <p>Answers are added up a stretch at a time, which costs a row far less than a summary of its own, and a group less memory than a
 * builder of its own, of which one would do for all groups of a task.
 */
public final class SummaryBuffer implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int STRETCH = 256;

    private final Problems problems = new Problems();

    private transient List<Response> stretch = new ArrayList<>();
    private transient @Nullable ResponseSummary sum;
    /** Known as long as there is anything to add up. */
    private transient @Nullable Summariser summariser;
    /** What arrived, until it is asked for. */
    private transient byte @Nullable [] arrived;

    SummaryBuffer() {}

    void add(Response response, Summariser by) {
        summariser = by;
        stretch.add(response);
        if (stretch.size() == STRETCH) {
            summary(by);
        }
    }

    void addAll(SummaryBuffer other, Summariser by) {
        sum = summary(by).merge(other.summary(by));
        problems.addAll(other.problems);
    }

    Problems problems() {
        return problems;
    }

    /** All that was added. */
    ResponseSummary summary(Summariser by) {
        summariser = by;
        List<ResponseSummary> parts = new ArrayList<>();
        parts.add(sum == null ? by.empty() : sum);
        if (arrived != null) {
            parts.add(by.fromBytes(arrived));
            arrived = null;
        }
        if (!stretch.isEmpty()) {
            ResponseTableBuilder table = ResponseTable.builder(by.instrument());
            stretch.forEach(table::add);
            parts.add(by.summarise(table.build()).total());
            stretch.clear();
        }
        sum = ResponseSummary.merge(parts);
        return sum;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeObject(summariser == null ? arrived : summary(summariser).toBytes());
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        stretch = new ArrayList<>();
        arrived = (byte[]) in.readObject();
    }
}
