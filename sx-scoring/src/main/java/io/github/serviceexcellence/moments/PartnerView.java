package io.github.serviceexcellence.moments;

import io.github.serviceexcellence.card.PublishedCard;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.journey.Journey;
import io.github.serviceexcellence.journey.Partner;
import io.github.serviceexcellence.journey.PartnerId;
import io.github.serviceexcellence.journey.Step;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.privacy.Publication;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Language;
import io.github.serviceexcellence.problem.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a partner may see of a journey: its own steps that are marked as shareable, as they are shown to everybody, and nothing else. No total, mean or
 * number in it rests on other steps, so that nothing of them can be worked out by subtraction. Only whether a step is withheld may depend on how many
 * answered elsewhere.
 *
 * <p>The card of a step tells how many people answered there. Whoever gives a partner a total of all besides gives away what is in no step of the
 * partner.
 *
 * @param journey what to call the journey
 * @param partner the partner
 * @param steps its shareable steps, in the order of the journey
 */
public record PartnerView(Text journey, Partner partner, List<SharedStep> steps) {
    /** Copies the steps. */
    public PartnerView {
        Objects.requireNonNull(journey, "journey");
        Objects.requireNonNull(partner, "partner");
        steps = List.copyOf(steps);
    }

    /**
     * Takes out of a publication of {@link JourneyAnswers} what a partner may see.
     *
     * @param journey the journey
     * @param publication what may be shown of its answers
     * @param partner the partner
     * @return the view
     * @throws IllegalArgumentException if the journey has no such partner
     */
    public static PartnerView of(Journey journey, Publication publication, PartnerId partner) {
        Partner known = journey.partner(partner)
                .orElseThrow(() -> InvalidInputException.of(MomentsProblem.NO_PARTNER.with(
                        journey.id(),
                        partner,
                        Codes.listed(journey.partners().stream()
                                .map(each -> each.id().value())
                                .toList()))));
        List<Step> shared = journey.steps().stream()
                .filter(step -> step.shareable() && step.partner().equals(Optional.of(partner)))
                .toList();
        return new PartnerView(
                journey.title(),
                known,
                shared.stream()
                        .map(step -> new SharedStep(
                                step.id(),
                                step.title(),
                                JourneyView.card(publication, step).map(card -> among(shared.size(), card))))
                        .toList());
    }

    /** The number of all cards that are shown would tell how many steps of others are. */
    private static PublishedCard among(int cards, PublishedCard card) {
        return PublishedCard.of(card.withShownTogether(cards), card.floor());
    }

    /**
     * What there is to say of one score, as data.
     *
     * @param node which score
     * @return a sentence for each step, in English and Dutch
     */
    public List<Message> statements(Node node) {
        List<Message> said = new ArrayList<>();
        said.add(MomentsStatement.PARTNER.with(MomentsWords.quoted(partner.title()), MomentsWords.quoted(journey)));
        for (int place = 0; place < steps.size(); place++) {
            SharedStep step = steps.get(place);
            said.add(MomentsWords.step(place + 1, step.title(), step.card(), node));
        }
        if (steps.isEmpty()) {
            said.add(MomentsStatement.NOTHING_SHARED.with());
        }
        return List.copyOf(said);
    }

    /**
     * The statements as lines.
     *
     * @param node which score
     * @param locale the reader's locale; Dutch for Dutch, English for every other language, numbers as the locale writes them
     * @return a line for each of the {@link #statements}
     */
    public String explain(Node node, Locale locale) {
        return explain(node, Language.of(locale));
    }

    /**
     * What {@link #explain(Node, Locale)} says, in a language of any kind.
     *
     * @param node which score
     * @param language the reader's language
     * @return the words
     */
    public String explain(Node node, Language language) {
        return statements(node).stream().map(said -> said.in(language)).collect(Collectors.joining("\n"));
    }
}
