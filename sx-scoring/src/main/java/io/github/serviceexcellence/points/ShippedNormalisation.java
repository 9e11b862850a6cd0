package io.github.serviceexcellence.points;

import io.github.serviceexcellence.internal.Decimals;
import io.github.serviceexcellence.internal.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** The normalisations of this library: what their names look like and how each is made of its parameters. */
enum ShippedNormalisation implements Shipped<Normalisation> {
    PERCENT_OF_MAXIMUM("percent-of-maximum", none -> LinearNormalisation.PERCENT_OF_MAXIMUM),
    GOALPOSTS("goalposts LOW HIGH", posts -> LinearNormalisation.goalposts(posts.get(0), posts.get(1))),
    GOALPOSTS_CLIPPED(
            "goalposts-clipped LOW HIGH", posts -> LinearNormalisation.goalpostsClipped(posts.get(0), posts.get(1))),
    DISTANCE_TO_TARGET("distance-to-target VALUE", values -> LinearNormalisation.distanceToTarget(values.get(0)));

    /** All of them, by name. */
    static final Catalogue<Normalisation> ALL = new Catalogue<>(
            Word.of("normalisation", "normalisatie"),
            PointsProblem.NORMALISATION_NAME_TAKEN,
            Normalisation::name,
            List.of(values()));

    private final NameForm form;
    private final Function<List<BigDecimal>, Normalisation> maker;

    ShippedNormalisation(String form, Function<List<BigDecimal>, Normalisation> maker) {
        this.form = new NameForm(form);
        this.maker = maker;
    }

    @Override
    public NameForm form() {
        return form;
    }

    @Override
    public Normalisation make(List<String> parameters) {
        return maker.apply(parameters.stream().map(Decimals::parse).toList());
    }
}
