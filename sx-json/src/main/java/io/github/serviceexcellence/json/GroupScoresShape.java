package io.github.serviceexcellence.json;

import static io.github.serviceexcellence.json.NodeShapes.COUNT;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.GroupScores;
import io.github.serviceexcellence.privacy.GroupScores.Reason;
import io.github.serviceexcellence.privacy.GroupScores.WithheldGroup;
import io.github.serviceexcellence.response.GroupKey;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.List;

/** The cards of a survey as a whole and by group, and which groups are withheld. */
final class GroupScoresShape extends ObjectShape<GroupScores> {
    private static final ScoreCardShape CARD = new ScoreCardShape();

    private final Field<GroupScores, Long> floor = required("floor", Shapes.whole(1, Integer.MAX_VALUE), scores ->
            (long) scores.floor().respondents());
    private final Field<GroupScores, Long> ungrouped = required("ungrouped", COUNT, GroupScores::ungrouped);
    private final Field<GroupScores, List<WithheldGroup>> withheld =
            required("withheld", Shapes.list(new WithheldShape()), GroupScores::withheld);
    private final Field<GroupScores, ScoreCard> overall = required("overall", CARD, GroupScores::overall);
    private final Field<GroupScores, List<ScoreCard>> groups =
            required("groups", Shapes.list(CARD), GroupScores::groups);

    @Override
    protected GroupScores make(Values values) {
        int respondents = values.get(floor).intValue();
        return GroupScores.builder()
                .floor(respondents == 1 ? AnonymityFloor.none() : AnonymityFloor.of(respondents))
                .ungrouped(values.get(ungrouped))
                .addAllWithheld(values.get(withheld))
                .overall(values.get(overall))
                .addAllGroups(values.get(groups))
                .build();
    }

    private static final class WithheldShape extends ObjectShape<WithheldGroup> {
        private final Field<WithheldGroup, GroupKey> group =
                required("group", ScoreCardShape.GROUP, WithheldGroup::group);
        private final Field<WithheldGroup, Reason> reason =
                required("reason", Shapes.string(Reason::parse, Reason::code), WithheldGroup::reason);

        @Override
        protected WithheldGroup make(Values values) {
            return new WithheldGroup(values.get(group), values.get(reason));
        }
    }
}
