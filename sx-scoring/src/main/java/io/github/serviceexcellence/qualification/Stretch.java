package io.github.serviceexcellence.qualification;

import io.github.serviceexcellence.cases.Cases;
import io.github.serviceexcellence.feedback.Answered;
import io.github.serviceexcellence.feedback.History;
import io.github.serviceexcellence.feedback.Party;
import java.time.Duration;
import java.time.Instant;

/** One question: a stretch of contacts of a history, of which the first counts. */
record Stretch(History history, int first, int next) {
    /** Where the question ends that begins at a contact: at the first contact that comes later than the window after the one before it. */
    static Stretch at(History history, int first, Duration window) {
        int next = first + 1;
        while (next < history.size()
                && !history.time(next).isAfter(history.time(next - 1).plus(window))) {
            next++;
        }
        return new Stretch(history, first, next);
    }

    byte says(Party party) {
        return switch (history.says(first, party).orElse(Answered.UNKNOWN)) {
            case YES -> Cases.YES;
            case NO -> Cases.NO;
            case UNKNOWN -> Cases.UNKNOWN;
        };
    }

    byte noRepeat(Duration window, Instant until) {
        if (next > first + 1) {
            return Cases.NO;
        }
        return history.time(first).plus(window).isAfter(until) ? Cases.UNKNOWN : Cases.YES;
    }
}
