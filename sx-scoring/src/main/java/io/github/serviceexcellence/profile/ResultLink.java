package io.github.serviceexcellence.profile;

import io.github.serviceexcellence.framework.EffectChain;
import io.github.serviceexcellence.framework.ResultElement;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.problem.Message;
import io.github.serviceexcellence.problem.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One link of the chain, and what the cards tell of it.
 *
 * @param link the nine elements, or one of the results a to d
 * @param views who tells of it, those who tell of themselves first; none if no card does
 */
public record ResultLink(EffectChain.Link link, List<ResultView> views) {
    /** Copies the list. */
    public ResultLink {
        Objects.requireNonNull(link, "link");
        views = List.copyOf(views);
    }

    static ResultLink of(EffectChain.Link link, List<View> views) {
        return new ResultLink(
                link,
                views.stream()
                        .map(view -> new ResultView(view.voice(), link, view.card()))
                        .filter(view -> !view.isEmpty())
                        // a stable sort: the order of the voices stays
                        .sorted(Comparator.comparing(view -> !view.isOwn()))
                        .toList());
    }

    /** Such as "Result a: Inspired, engaged employees". */
    Message title() {
        return link.result()
                .map(result -> ResultStatement.RESULT.with(result.letter(), link.title()))
                .orElseGet(() -> ResultStatement.START.with(link.title()));
    }

    List<Message> said() {
        List<Message> said = new ArrayList<>();
        views.forEach(view -> said.addAll(view.said()));
        if (link.result().equals(Optional.of(ResultElement.BUSINESS_RESULTS))) {
            said.add(ResultStatement.MEASUREMENTS.with());
        } else if (views.isEmpty()) {
            said.add(ResultStatement.NOTHING.with());
        } else if (views.stream().noneMatch(ResultView::isOwn)) {
            said.add(ResultStatement.NOT_THEMSELVES.with(themselves()));
        }
        return said;
    }

    private Wording themselves() {
        List<Voice> own = ResultMeasures.own(link.result().orElseThrow());
        return own.get(0).people();
    }
}
