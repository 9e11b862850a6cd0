package io.github.serviceexcellence.bands;

import io.github.serviceexcellence.internal.Kind;
import io.github.serviceexcellence.problem.ProblemKind;

/** What can be wrong with bands. */
final class BandsProblem {
    static final ProblemKind INVALID =
            Kind.of("bands.invalid", "bands {bands} are invalid", "de klassen {bands} kloppen niet");
    static final ProblemKind SET_TWICE =
            Kind.of("bands.set-twice", "they have two {field}, keep one", "er zijn twee {field}; houd er een over");
    static final ProblemKind BLANK_SOURCE =
            Kind.of("bands.blank-source", "their source is blank, leave it out", "de bron is leeg; laat die weg");
    static final ProblemKind SAME_CODE = Kind.of(
            "bands.same-code",
            "several bands have the code {band}, keep one",
            "meer klassen hebben de code {band}; houd er een over");
    static final ProblemKind NO_BAND = Kind.of(
            "bands.no-band", "there is no band, add one or more", "er is geen enkele klasse; voeg er een of meer toe");
    static final ProblemKind EMPTY_RANGE = Kind.of(
            "bands.empty-range",
            "the range begins at {lowest} and ends at {highest}, its end must be the higher",
            "het bereik begint bij {lowest} en eindigt bij {highest}; het einde moet hoger liggen");
    static final ProblemKind BEYOND_RANGE = Kind.of(
            "bands.beyond-range",
            "band {band} ends beyond the range, {edge}, let it end at {highest} at most",
            "klasse {band} loopt door buiten het bereik, {edge}; laat die uiterlijk bij {highest} eindigen");
    static final ProblemKind EDGE_DOES_NOT_RISE = Kind.of(
            "bands.edge-does-not-rise",
            "band {band}, {edge}, holds no points of its own since band {before} before it goes {reached}, let the edges rise",
            "klasse {band}, {edge}, bevat geen eigen punten omdat klasse {before} ervoor {reached} loopt; laat de grenzen oplopen");
    static final ProblemKind EDGE_AT_BEGINNING = Kind.of(
            "bands.edge-at-beginning",
            "band {band}, {edge}, holds no points of its own since the range begins at {lowest}, let the edges rise",
            "klasse {band}, {edge}, bevat geen eigen punten omdat het bereik bij {lowest} begint; laat de grenzen oplopen");
    static final ProblemKind NONE_ABOVE = Kind.of(
            "bands.none-above",
            "there is no band for points above {points}, let the last band go up to {highest}",
            "er is geen klasse voor meer dan {points} punten; laat de laatste klasse tot en met {highest} lopen");
    static final ProblemKind NONE_FROM = Kind.of(
            "bands.none-from",
            "there is no band for points from {points} on, let the last band go up to {highest}",
            "er is geen klasse vanaf {points} punten; laat de laatste klasse tot en met {highest} lopen");
    static final ProblemKind OUTSIDE = Kind.of(
            "bands.points-outside",
            "{points} points lie outside the bands {bands}, which run from {lowest} to {highest}",
            "{points} punten vallen buiten de klassen {bands}, die van {lowest} tot en met {highest} lopen");

    private BandsProblem() {}
}
