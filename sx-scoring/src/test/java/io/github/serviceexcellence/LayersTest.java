package io.github.serviceexcellence;

import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.testing.Rooms;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final Rooms ROOMS = Rooms.of(
                    Points.class,
                    "linear",
                    "points",
                    "weighting",
                    "summary",
                    "uncertainty",
                    "screening",
                    "metric",
                    "card",
                    "privacy",
                    "strategy",
                    "observations",
                    "statistics",
                    "gate",
                    "judgement",
                    "profile",
                    "cases",
                    "qualification",
                    "moments",
                    "attainment",
                    "outcome",
                    "roadmap",
                    "bands",
                    "population",
                    "law",
                    "analysis",
                    "agreement",
                    "drivers",
                    "paths",
                    "standing")
            .standingOn(
                    "io.github.serviceexcellence.internal",
                    "io.github.serviceexcellence.problem",
                    "io.github.serviceexcellence.framework",
                    "io.github.serviceexcellence.instrument",
                    "io.github.serviceexcellence.response",
                    "io.github.serviceexcellence.assessment",
                    "io.github.serviceexcellence.feedback",
                    "io.github.serviceexcellence.norm",
                    "io.github.serviceexcellence.journey",
                    "io.github.serviceexcellence.result",
                    "io.github.serviceexcellence.goal",
                    "org.apache.commons..");

    @Test
    void aRoomKnowsOnlyTheRoomsBeforeIt() {
        ROOMS.eachKnowsOnlyThoseBeforeIt();
    }

    @Test
    void everyClassLivesInARoom() {
        ROOMS.everyClassLivesInOne();
    }

    @Test
    void noStaticFieldCanBeSet() {
        ROOMS.noStaticFieldCanBeSet();
    }

    @Test
    void nothingPrintsOrReflects() {
        ROOMS.nothingPrintsOrReflects();
    }

    @Test
    void nothingAsksTheClockOrChance() {
        ROOMS.nothingAsksTheClockOrChance();
    }

    @Test
    void nothingUsesTheDefaultLocale() {
        ROOMS.nothingUsesTheDefaultLocale();
    }
}
