package io.github.serviceexcellence.json;

import io.github.serviceexcellence.card.InstrumentRef;
import io.github.serviceexcellence.card.Score;
import io.github.serviceexcellence.card.ScoreCard;
import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.card.View;
import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.instrument.InstrumentId;
import io.github.serviceexcellence.instrument.ItemId;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.response.GroupKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Score cards. Points are written as decimals, exactly; digests are checked against what they belong to. */
final class ScoreCardCodec implements DocumentCodec<ScoreCard> {
    private final ScoreCodec scores = new ScoreCodec();

    @Override
    public String format() {
        return "sx.scorecard/1";
    }

    @Override
    public void write(ScoreCard card, JsonGenerator out) {
        out.writeObjectPropertyStart("instrument");
        out.writeStringProperty("id", card.instrument().id().value());
        out.writeStringProperty("version", card.instrument().version());
        out.writeStringProperty("digest", card.instrument().digest().hex());
        out.writeEndObject();
        out.writeObjectPropertyStart("strategy");
        DescriptionCodec.write(card.strategy(), out);
        out.writeEndObject();
        out.writeObjectPropertyStart("view");
        out.writeStringProperty("of", card.view().code());
        out.writeArrayPropertyStart("elements");
        card.view().elements().forEach(element -> out.writeString(element.code()));
        out.writeEndArray();
        out.writeEndObject();
        card.group().ifPresent(group -> out.writeStringProperty("group", group.value()));
        out.writeNumberProperty("respondents", card.respondents());
        out.writeNumberProperty("blank", card.blank());
        out.writeArrayPropertyStart("scores");
        card.scores().forEach(score -> scores.write(score, out));
        out.writeEndArray();
        out.writeArrayPropertyStart("uncounted");
        card.uncounted().forEach(item -> out.writeString(item.value()));
        out.writeEndArray();
    }

    @Override
    public @Nullable ScoreCard read(Fields fields) {
        long before = fields.problems().count();
        InstrumentRef instrument = readInstrument(fields.object("instrument"));
        StrategyDescription strategy = readStrategy(fields.object("strategy"));
        View view = readView(fields.object("view"));
        GroupKey group = fields.optionalParsed("group", GroupKey::of);
        Long respondents = fields.whole("respondents", 0, Long.MAX_VALUE);
        Long blank = fields.whole("blank", 0, Long.MAX_VALUE);
        List<Score> all = new ArrayList<>();
        for (Located value : fields.array("scores")) {
            Score score = scores.read(value, fields.problems());
            if (score != null) {
                all.add(score);
            }
        }
        List<ItemId> uncounted = new ArrayList<>();
        for (Located value : fields.array("uncounted")) {
            ItemId item = fields.parsed(value, ItemId::of);
            if (item != null) {
                uncounted.add(item);
            }
        }
        if (fields.problems().count() > before || !fields.complete()) {
            return null;
        }
        return fields.guarded(
                fields.place(),
                () -> ScoreCard.builder()
                        .instrument(Objects.requireNonNull(instrument))
                        .strategy(Objects.requireNonNull(strategy))
                        .view(Objects.requireNonNull(view))
                        .group(Optional.ofNullable(group))
                        .respondents(Objects.requireNonNull(respondents))
                        .blank(Objects.requireNonNull(blank))
                        .addAllScores(all)
                        .addAllUncounted(uncounted)
                        .build());
    }

    private static @Nullable InstrumentRef readInstrument(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        InstrumentId id = fields.parsed("id", InstrumentId::of);
        String version = fields.parsed("version", text -> Codes.id("version", text));
        Digest digest = fields.parsed("digest", Digest::new);
        fields.end();
        return id == null || version == null || digest == null ? null : new InstrumentRef(id, version, digest);
    }

    private static @Nullable View readView(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        long before = fields.problems().count();
        View all = fields.parsed("of", View::parse);
        List<Element> elements = new ArrayList<>();
        for (Located value : fields.array("elements")) {
            Element element = fields.parsed(value, Element::parse);
            if (element != null) {
                elements.add(element);
            }
        }
        View view = all == null || fields.problems().count() > before || !fields.complete()
                ? null
                : fields.guarded(fields.at("elements"), () -> all.only(elements));
        fields.end();
        return view;
    }

    private static @Nullable StrategyDescription readStrategy(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        StrategyDescription strategy = DescriptionCodec.read(fields);
        fields.end();
        return strategy;
    }
}
