package io.github.serviceexcellence.content;

import io.github.serviceexcellence.card.StrategyDescription;
import io.github.serviceexcellence.instrument.Digest;
import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Faults;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.shape.Field;
import io.github.serviceexcellence.shape.ObjectShape;
import io.github.serviceexcellence.shape.Shape;
import io.github.serviceexcellence.shape.Shapes;
import io.github.serviceexcellence.shape.Values;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The description of a strategy: name, options, and a digest that is checked against both. */
class DescriptionShape extends ObjectShape<StrategyDescription> {
    private static final int LONGEST_CHOICE = 80_000;

    static final Shape<Digest> DIGEST =
            Shapes.string(() -> new Type.Str("Digest", "[0-9a-f]{64}", "", 0), Digest::new, Digest::hex);

    private final Field<StrategyDescription, String> name = required(
            "name",
            Shapes.id("", text -> Codes.id(Word.of("strategy name", "strategienaam"), text), Function.identity()),
            StrategyDescription::name);
    private final Field<StrategyDescription, Map<String, String>> options = required(
            "options",
            Shapes.map(DescriptionShape::optionsType, DescriptionShape::choice),
            StrategyDescription::options);
    private final Field<StrategyDescription, Digest> digest;

    /** Who writes a description by hand may leave the digest out. */
    DescriptionShape(boolean needsDigest) {
        super(needsDigest ? "StrategyRef" : "Strategy");
        digest = needsDigest
                ? required("digest", DIGEST, StrategyDescription::digest)
                : optional("digest", DIGEST, description -> Optional.of(description.digest()));
    }

    private static Type optionsType() {
        return new Type.Dict(
                "", new Type.Str("", "[A-Za-z0-9][A-Za-z0-9.:_-]{0,127}", "", 0), Type.Str.line("", LONGEST_CHOICE), 0);
    }

    /** Each option by itself first, so that a fault has its place. */
    private static Shape<String> choice(String option) {
        return Shapes.line(
                "",
                LONGEST_CHOICE,
                choice -> Objects.requireNonNull(new StrategyDescription("alone", new TreeMap<>(Map.of(option, choice)))
                        .options()
                        .get(option)),
                Function.identity());
    }

    @Override
    protected StrategyDescription make(Values values) {
        StrategyDescription description = new StrategyDescription(values.get(name), new TreeMap<>(values.get(options)));
        Faults faults = new Faults();
        faults.check(
                values.find(digest)
                        .filter(given -> !given.equals(description.digest()))
                        .isEmpty(),
                "digest",
                ContentProblem.DIGEST);
        look(description, faults);
        faults.throwIfAny(ContentProblem.INVALID);
        return description;
    }

    /** Notes what else is wrong with a description. */
    protected void look(StrategyDescription description, Faults faults) {}
}
