package io.github.serviceexcellence.content;

import io.github.serviceexcellence.internal.Faults;

/** Whether only those may see a value who may see the answers: it follows from what the document holds, and stands before it. */
final class Confidential {
    static final String FIELD = "confidential";

    private Confidential() {}

    /** Notes if a document says something else than follows from what it holds. */
    static void check(boolean given, boolean own, Faults faults) {
        faults.check(given == own, FIELD, own ? ContentProblem.IS_CONFIDENTIAL : ContentProblem.NOT_CONFIDENTIAL);
    }
}
