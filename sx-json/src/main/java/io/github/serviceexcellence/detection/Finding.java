package io.github.serviceexcellence.detection;

import io.github.serviceexcellence.problem.Message;
import java.util.List;

/**
 * A setting that seems to fit.
 *
 * @param setting what to tell the reader
 * @param values its values as text, as many and in the order in which {@link Setting} names them
 * @param why what it rests on
 */
public record Finding(Setting setting, List<String> values, Message why) {
    /** Copies the values. */
    public Finding {
        values = List.copyOf(values);
    }

    /** The setting as a call in Java. */
    public String java() {
        return JavaCall.of(this);
    }

    /** The setting as arguments of a command. */
    public List<String> arguments() {
        return CommandArguments.of(this);
    }

    /** Whether two findings tell the reader the same. */
    boolean says(Finding other) {
        return setting == other.setting && values.equals(other.values);
    }
}
