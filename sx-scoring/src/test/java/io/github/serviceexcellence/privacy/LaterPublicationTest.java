package io.github.serviceexcellence.privacy;

import static io.github.serviceexcellence.framework.Element.LEADERSHIP;
import static io.github.serviceexcellence.summary.Questionnaires.answers;
import static io.github.serviceexcellence.summary.Questionnaires.instrument;
import static io.github.serviceexcellence.summary.Questionnaires.item;
import static io.github.serviceexcellence.summary.Questionnaires.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.serviceexcellence.card.ScoreTree;
import io.github.serviceexcellence.framework.Text;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.problem.InvalidInputException;
import io.github.serviceexcellence.problem.Problem;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.strategy.StandardStrategy;
import io.github.serviceexcellence.summary.GroupedSummary;
import io.github.serviceexcellence.summary.Imputation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A survey that is published once more, with answers that came or left since. */
class LaterPublicationTest {
    private static final StandardStrategy STRATEGY = StandardStrategy.withDefaults();
    private static final Publisher PUBLISHER = Publisher.of(AnonymityFloor.standard(), STRATEGY::score);
    private static final Instrument ONE_ITEM = instrument(item("q", LEADERSHIP));

    private static final GroupedSummary FIRST = of(group("a", 8, 3), group("b", 9, 4));
    private static final Publication PUBLISHED = PUBLISHER.publish(FIRST);

    /** So many people of a group, who answered the same. */
    private static List<Response> group(String group, int people, long answer) {
        return Collections.nCopies(people, answers(ONE_ITEM, answer).withGroup(GroupKey.of(group)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static GroupedSummary of(List<Response>... groups) {
        List<Response> all = new ArrayList<>();
        List.of(groups).forEach(all::addAll);
        return STRATEGY.stage().summariseGroups(table(ONE_ITEM, all));
    }

    private static Optional<Points> leadership(Publication publication, String group) {
        return publication
                .group(GroupKey.of(group))
                .flatMap(card -> card.element(LEADERSHIP).points());
    }

    private static Optional<Points> overall(Publication publication) {
        return publication.overall().element(LEADERSHIP).points();
    }

    @Test
    void aUnitIsShownAnewWhereEnoughPeopleCame() {
        GroupedSummary now = FIRST.merge(of(group("a", 5, 5)));
        Publication later = PUBLISHER.after(PUBLISHED, FIRST).publish(now);
        // (8 * 50 + 5 * 100) / 13 and (8 * 50 + 9 * 75 + 5 * 100) / 22, in steps of 5
        assertThat(leadership(later, "a")).contains(Points.of(70));
        assertThat(overall(later)).contains(Points.of(70));
        assertThat(leadership(later, "b")).isEqualTo(leadership(PUBLISHED, "b"));
    }

    @Test
    void whatOnePersonChangesIsNotShownAnew() {
        Publication later = PUBLISHER.after(PUBLISHED, FIRST).publish(FIRST.merge(of(group("a", 1, 5))));
        assertThat(leadership(later, "a")).isEmpty();
        assertThat(overall(later)).isEmpty();
        assertThat(later.withheld()).contains(GroupKey.of("a"));
    }

    @Test
    void theWholeIsShownAnewWhereEnoughCameInAllAndTheUnitsWithTooFewAreNot() {
        GroupedSummary now = FIRST.merge(of(group("a", 3, 5), group("b", 3, 5)));
        Publication later = PUBLISHER.after(PUBLISHED, FIRST).publish(now);
        assertThat(overall(later)).isPresent();
        assertThat(leadership(later, "a")).isEmpty();
        assertThat(leadership(later, "b")).isEmpty();
    }

    @Test
    void theSameAnswersAreShownAgain() {
        assertThat(PUBLISHER.after(PUBLISHED, FIRST).publish(FIRST)).isEqualTo(PUBLISHED);
    }

    @Test
    void answersMayComeTimeAndAgain() {
        GroupedSummary second = FIRST.merge(of(group("a", 5, 5)));
        Publisher afterFirst = PUBLISHER.after(PUBLISHED, FIRST);
        Publication secondShown = afterFirst.publish(second);
        Publisher afterSecond = afterFirst.after(secondShown, second);
        assertThat(leadership(afterSecond.publish(second.merge(of(group("b", 5, 1)))), "b"))
                .isPresent();
        // two more than in the second, seven more than in the first
        Publication third = afterSecond.publish(second.merge(of(group("a", 2, 5))));
        assertThat(leadership(third, "a")).isEmpty();
    }

    @Test
    void whoTakesAnswersBackIsNotToldApartByWhatIsLeft() {
        GroupedSummary one = of(group("a", 1, 3));
        Publication withoutOne = PUBLISHER.after(PUBLISHED, FIRST, one).publish(FIRST.minus(one));
        assertThat(leadership(withoutOne, "a")).isEmpty();
        assertThat(overall(withoutOne)).isEmpty();
        // not even if as many come as left
        GroupedSummary exchanged = FIRST.minus(one).merge(of(group("a", 1, 5)));
        assertThat(overall(PUBLISHER.after(PUBLISHED, FIRST, one).publish(exchanged)))
                .isEmpty();
        GroupedSummary many = of(group("b", 9, 4));
        Publication withoutMany = PUBLISHER.after(PUBLISHED, FIRST, many).publish(FIRST.minus(many));
        assertThat(leadership(withoutMany, "a")).contains(Points.of(50));
    }

    @Test
    void aPublicationIsHeldAgainstItsOwnSurveyAndInItsOwnView() {
        Publisher other = Publisher.of(AnonymityFloor.of(3), STRATEGY.withTree(ScoreTree.elementsOnly())::score);
        InvalidInputException thrown = catchThrowableOfType(
                InvalidInputException.class, () -> other.after(PUBLISHED, FIRST).publish(FIRST));
        assertThat(thrown.problems())
                .extracting(problem -> problem.place().path(), Problem::code)
                .containsExactly(
                        tuple("earlier/0", "publication.other-floor"), tuple("earlier/0", "publication.other-view"));
        assertThat(thrown)
                .hasMessageStartingWith(
                        "this cannot be published after what was published before: the earlier"
                                + " publication has a floor of 5, this one of 3; use the same; the earlier publication was made with another");
        assertThat(thrown.text(Text.DUTCH)).startsWith("dit kan niet worden gepubliceerd na wat al gepubliceerd is:");
    }

    @Test
    void theAnswersOfAnotherPublicationAreNoticed() {
        GroupedSummary asMany = of(group("a", 8, 5), group("b", 9, 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLISHER.after(PUBLISHED, asMany).publish(asMany))
                .withMessageContaining("are not those that it was made of, since they give other scores");
    }

    @Test
    void withMeansOfOthersImputedNothingCanBePublishedLater() {
        StandardStrategy imputing = STRATEGY.withStage(STRATEGY.stage().withImputation(Imputation.ITEM_MEAN));
        GroupedSummary answers = imputing.stage().summariseGroups(table(ONE_ITEM, group("a", 8, 3)));
        Publisher publisher = Publisher.of(AnonymityFloor.standard(), imputing::score);
        Publication published = publisher.publish(answers);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> publisher.after(published, answers).publish(answers))
                .withMessageStartingWith("with imputation item-mean answers change what is imputed for others");
    }

    @Test
    void aUnitThatEverybodyHasLeftDoesNotMatter() {
        GroupedSummary both = of(group("a", 8, 3), group("b", 9, 4), group("c", 1, 4));
        assertThat(PUBLISHER.publish(both.minus(of(group("c", 1, 4))))).isEqualTo(PUBLISHED);
    }

    @Test
    void answersThatLeftUnsaidAreNoticed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLISHER.after(PUBLISHED, FIRST).publish(of(group("a", 8, 3), group("b", 9, 5))))
                .withMessage(
                        "the answers are not those of the earlier publication with others added; if answers left or"
                                + " changed, say which");
    }

    @Test
    void answersThatLeftAreHeldAgainstOnePublicationOnly() {
        GroupedSummary second = FIRST.merge(of(group("a", 5, 5)));
        Publisher after = PUBLISHER.after(PUBLISHED, FIRST);
        Publisher afterBoth = after.after(after.publish(second), second, of(group("a", 5, 5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> afterBoth.publish(FIRST))
                .withMessageContaining("answers left since one of several earlier publications");
    }
}
