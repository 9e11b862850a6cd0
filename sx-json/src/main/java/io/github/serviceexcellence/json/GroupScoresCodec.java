package io.github.serviceexcellence.json;

import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.privacy.AnonymityFloor;
import io.github.serviceexcellence.privacy.GroupScores;
import io.github.serviceexcellence.privacy.GroupScores.Reason;
import io.github.serviceexcellence.privacy.GroupScores.WithheldGroup;
import io.github.serviceexcellence.response.GroupKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The cards of a survey as a whole and by group, and which groups are withheld. */
final class GroupScoresCodec implements DocumentCodec<GroupScores> {
    private final ScoreCardCodec cards = new ScoreCardCodec();

    @Override
    public String format() {
        return "sx.groupscores/1";
    }

    @Override
    public void write(GroupScores scores, JsonGenerator out) {
        out.writeNumberProperty("floor", scores.floor().respondents());
        out.writeNumberProperty("ungrouped", scores.ungrouped());
        out.writeArrayPropertyStart("withheld");
        for (WithheldGroup withheld : scores.withheld()) {
            out.writeStartObject();
            out.writeStringProperty("group", withheld.group().value());
            out.writeStringProperty("reason", withheld.reason().code());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeObjectPropertyStart("overall");
        cards.write(scores.overall(), out);
        out.writeEndObject();
        out.writeArrayPropertyStart("groups");
        for (ScoreCard card : scores.groups()) {
            out.writeStartObject();
            cards.write(card, out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    @Override
    public @Nullable GroupScores read(Fields fields) {
        long before = fields.problems().count();
        Long floor = fields.whole("floor", 1, Integer.MAX_VALUE);
        Long ungrouped = fields.whole("ungrouped", 0, Long.MAX_VALUE);
        List<WithheldGroup> withheld = new ArrayList<>();
        for (Located value : fields.array("withheld")) {
            WithheldGroup group = readWithheld(Fields.of(value, fields.problems()));
            if (group != null) {
                withheld.add(group);
            }
        }
        ScoreCard overall = readCard(fields.object("overall"));
        List<ScoreCard> groups = new ArrayList<>();
        for (Located value : fields.array("groups")) {
            ScoreCard card = readCard(Fields.of(value, fields.problems()));
            if (card != null) {
                groups.add(card);
            }
        }
        if (fields.problems().count() > before
                || !fields.complete()
                || floor == null
                || ungrouped == null
                || overall == null) {
            return null;
        }
        return fields.guarded(
                fields.place(),
                () -> GroupScores.builder()
                        .floor(floor == 1 ? AnonymityFloor.none() : AnonymityFloor.of(floor.intValue()))
                        .overall(overall)
                        .addAllGroups(groups)
                        .addAllWithheld(withheld)
                        .ungrouped(ungrouped)
                        .build());
    }

    private @Nullable ScoreCard readCard(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        ScoreCard card = cards.read(fields);
        fields.end();
        return card;
    }

    private static @Nullable WithheldGroup readWithheld(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        GroupKey group = fields.parsed("group", GroupKey::of);
        Reason reason = fields.parsed("reason", Reason::parse);
        fields.end();
        return group == null || reason == null ? null : new WithheldGroup(group, reason);
    }
}
