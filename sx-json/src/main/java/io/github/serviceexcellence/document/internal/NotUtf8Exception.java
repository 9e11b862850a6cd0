package io.github.serviceexcellence.document.internal;

import java.io.IOException;

/** A stream that should be UTF-8 is not: a fault of the document, not of the stream it comes from. */
public final class NotUtf8Exception extends IOException {
    private static final long serialVersionUID = 1L;

    NotUtf8Exception(String message) {
        super(message);
    }
}
