package io.github.serviceexcellence.agreement;

import io.github.serviceexcellence.assessment.Assessment;
import io.github.serviceexcellence.assessment.Assessor;
import io.github.serviceexcellence.assessment.Conclusion;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.instrument.Scale;
import io.github.serviceexcellence.instrument.Voice;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.ResponseBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings assessments of one subject together. */
final class Deliberation {
    private final List<Assessment> assessments;
    private final List<Response> responses;
    private final Instrument instrument;

    Deliberation(List<Assessment> assessments) {
        this.assessments = List.copyOf(assessments);
        this.responses = Assessment.responses(assessments);
        this.instrument = responses.get(0).instrument();
    }

    Consensus byMedian() {
        List<ConsensusItem> items = items(this::median);
        return result(ConsensusRule.MEDIAN, items, response(items));
    }

    Consensus discussed(Assessment agreed) {
        Faults faults = new Faults();
        faults.check(
                agreed.subject().equals(assessments.get(0).subject()),
                "agreed",
                AgreementProblem.OTHER_SUBJECT,
                agreed.subject(),
                assessments.get(0).subject());
        List<ConsensusItem> items = items(item -> agreed(item, agreed, faults));
        faults.throwIfAny(AgreementProblem.INVALID);
        return result(ConsensusRule.DISCUSSED, items, agreed.toResponse());
    }

    private Consensus result(ConsensusRule rule, List<ConsensusItem> items, Response response) {
        return Consensus.builder()
                .rule(rule)
                .subject(assessments.get(0).subject())
                .assessments(assessments.size())
                .addAllItems(items)
                .toResponse(response)
                .build();
    }

    private List<ConsensusItem> items(Function<Item, Optional<Scale.Level>> level) {
        return instrument.items().stream()
                .filter(this::isConcluded)
                .map(item -> new ConsensusItem(item, opinions(item), level.apply(item)))
                .toList();
    }

    private boolean isConcluded(Item item) {
        return assessments.stream()
                .anyMatch(assessment -> assessment.conclusions().containsKey(item.id()));
    }

    private List<Opinion> opinions(Item item) {
        List<Opinion> opinions = new ArrayList<>();
        for (int place = 0; place < assessments.size(); place++) {
            opinions.add(new Opinion(name(place), responses.get(place).level(item.id())));
        }
        return opinions;
    }

    private String name(int place) {
        String names =
                assessments.get(place).assessors().stream().map(Assessor::value).collect(Collectors.joining(", "));
        return names.isEmpty() ? Integer.toString(place + 1) : names;
    }

    private Optional<Scale.Level> median(Item item) {
        List<Scale.Level> rising = responses.stream()
                .flatMap(response -> response.level(item.id()).stream())
                .sorted(Comparator.comparing(Scale.Level::value))
                .toList();
        return rising.isEmpty() ? Optional.empty() : Optional.of(rising.get((rising.size() - 1) / 2));
    }

    private static Optional<Scale.Level> agreed(Item item, Assessment agreed, Faults faults) {
        if (!(agreed.conclusions().get(item.id()) instanceof Conclusion.Rated rated)) {
            return Optional.empty();
        }
        Optional<Scale.Level> level = item.scale().levels().stream()
                .filter(each -> each.value().compareTo(rated.level().value()) == 0)
                .findFirst();
        faults.check(
                level.isPresent(),
                "agreed/" + item.id(),
                AgreementProblem.OFF_SCALE,
                item.id(),
                rated.level().value());
        return level;
    }

    private Response response(List<ConsensusItem> items) {
        ResponseBuilder response = Response.builder(instrument)
                .voice(Voice.ASSESSOR)
                .group(assessments.get(0).subject().value());
        for (Item item : instrument.items()) {
            ItemId id = item.id();
            Optional<Scale.Level> level = items.stream()
                    .filter(each -> each.item().id().equals(id))
                    .flatMap(each -> each.level().stream())
                    .findFirst();
            if (level.isPresent()) {
                response.answer(id.value(), level.get().value());
            } else {
                response.answer(id.value(), responses.get(0).kind(id));
            }
        }
        return response.build();
    }
}
