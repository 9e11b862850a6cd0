package io.github.serviceexcellence.bytes;

import io.github.serviceexcellence.problem.Message;
import java.io.IOException;

/** The bytes of a stream are no UTF-8, or no whole gzip: a fault of the document, not of the stream it comes from. */
public final class BrokenBytesException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Message what;

    BrokenBytesException(Message what) {
        super(what.toString());
        this.what = what;
    }

    /** What is wrong, as data. */
    public Message what() {
        return what;
    }
}
