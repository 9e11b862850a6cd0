package io.github.serviceexcellence.privacy;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.ValueStyle;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.ResponseSummary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The score cards of a survey, as a whole and by group, without what the anonymity floor withholds. */
@Value.Immutable
@ValueStyle
public abstract class GroupScores {
    GroupScores() {}

    /**
     * Starts group scores.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableGroupScores.builder();
    }

    /**
     * Scores summaries as a whole and by group, and withholds what the floor does not let through.
     *
     * <p>A group with fewer respondents than the floor is withheld; if all that is withheld is still too small to hide in the overall
     * card, so is the next smallest group. The same holds for each item and construct: where the overall score minus those of the groups
     * would come down to a few respondents, the smallest group's score is withheld too.
     *
     * @param summary the summaries of the groups
     * @param floor how many respondents a shown score needs at least
     * @param scoring makes the card of a summary, as {@code strategy::score} does
     * @return the overall card, a card for each group that may be shown, and which groups are withheld
     */
    public static GroupScores of(
            GroupedSummary summary, AnonymityFloor floor, Function<ResponseSummary, ScoreCard> scoring) {
        return GroupScoring.score(summary, floor, scoring);
    }

    /**
     * The floor that was applied.
     *
     * @return the floor
     */
    public abstract AnonymityFloor floor();

    /**
     * The card of all respondents, in a group or not.
     *
     * @return the card
     */
    public abstract ScoreCard overall();

    /**
     * The cards of the groups that may be shown.
     *
     * @return by group
     */
    public abstract List<ScoreCard> groups();

    /**
     * The groups that may not be shown, and why.
     *
     * @return by group
     */
    public abstract List<WithheldGroup> withheld();

    /**
     * How many respondents belong to no group; they count in the overall card only.
     *
     * @return 0 or more
     */
    public abstract long ungrouped();

    /**
     * The card of one group.
     *
     * @param group the group
     * @return the card, or nothing if the group is withheld or does not occur
     */
    public Optional<ScoreCard> group(GroupKey group) {
        return Optional.ofNullable(byGroup().get(Objects.requireNonNull(group, "group")));
    }

    @Value.Lazy
    Map<GroupKey, ScoreCard> byGroup() {
        return groups().stream().collect(Collectors.toMap(card -> card.group().orElseThrow(), card -> card));
    }

    @Value.Check
    void check() {
        Faults faults = new Faults();
        faults.check(ungrouped() >= 0, "ungrouped", PrivacyProblem.UNGROUPED, ungrouped());
        faults.check(
                groups().stream().allMatch(card -> card.group().isPresent()),
                "groups",
                PrivacyProblem.CARD_WITHOUT_GROUP);
        faults.check(overall().group().isEmpty(), "overall", PrivacyProblem.OVERALL_WITH_GROUP);
        Set<GroupKey> seen = new HashSet<>();
        Stream.concat(
                        groups().stream().map(ScoreCard::group).flatMap(Optional::stream),
                        withheld().stream().map(WithheldGroup::group))
                .filter(group -> !seen.add(group))
                .forEach(group -> faults.add("groups/" + group, PrivacyProblem.GROUP_TWICE.with(group)));
        faults.throwIfAny(PrivacyProblem.INVALID);
    }

    /**
     * A group that may not be shown.
     *
     * @param group the group
     * @param reason why not
     */
    public record WithheldGroup(GroupKey group, Reason reason) {
        /** Checks that nothing is missing. */
        public WithheldGroup {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Why a group is withheld. */
    public enum Reason {
        /** Fewer of its respondents answered anything than the floor asks. */
        TOO_FEW_RESPONDENTS(
                "too-few-respondents", Text.english("too few respondents").dutch("te weinig respondenten")),
        /**
         * It is large enough, but without it what is left of the overall card could be subtracted down to fewer respondents than the
         * floor asks: a smaller group, or those without a group.
         */
        PROTECTS_OTHERS(
                "protects-others",
                Text.english("to protect a smaller group").dutch("om een kleinere groep te beschermen"));

        private final String code;
        private final Text description;

        Reason(String code, Text description) {
            this.code = code;
            this.description = description;
        }

        /**
         * The reason with a code.
         *
         * @param code the code
         * @return the reason
         * @throws IllegalArgumentException if there is none; the message lists the valid codes
         */
        public static Reason parse(String code) {
            return Codes.parse(
                    Word.of("reason for withholding a group", "reden om een groep af te schermen"),
                    values(),
                    Reason::code,
                    code);
        }

        /**
         * The stable code.
         *
         * @return the code in kebab-case
         */
        public String code() {
            return code;
        }

        /**
         * The reason in words, to be read after "withheld,".
         *
         * @return a phrase in English and Dutch
         */
        public Text description() {
            return description;
        }
    }

    /** Builds {@link GroupScores}. Not safe for use by several threads. */
    public interface Builder {
        /**
         * Sets the floor that was applied.
         *
         * @param floor the floor
         * @return this builder
         */
        Builder floor(AnonymityFloor floor);

        /**
         * Sets the card of all respondents.
         *
         * @param overall the card
         * @return this builder
         */
        Builder overall(ScoreCard overall);

        /**
         * Adds cards of groups.
         *
         * @param groups the cards, by group
         * @return this builder
         */
        Builder addAllGroups(Iterable<? extends ScoreCard> groups);

        /**
         * Adds groups that may not be shown.
         *
         * @param withheld the groups
         * @return this builder
         */
        Builder addAllWithheld(Iterable<? extends WithheldGroup> withheld);

        /**
         * Sets how many respondents belong to no group.
         *
         * @param ungrouped 0 or more
         * @return this builder
         */
        Builder ungrouped(long ungrouped);

        /**
         * Builds the group scores.
         *
         * @return the group scores
         * @throws IllegalArgumentException if a card names no group or the overall card does, or a group stands twice
         * @throws IllegalStateException if floor, overall card or the number of ungrouped was not set
         */
        GroupScores build();
    }
}
