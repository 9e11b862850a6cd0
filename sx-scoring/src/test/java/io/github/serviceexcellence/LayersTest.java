package io.github.serviceexcellence;

import io.github.serviceexcellence.points.Points;
import io.github.serviceexcellence.testing.Rooms;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final Rooms ROOMS = Rooms.of(
                    Points.class,
                    "points",
                    "weighting",
                    "summary",
                    "uncertainty",
                    "screening",
                    "metric",
                    "card",
                    "privacy",
                    "strategy",
                    "gate",
                    "judgement",
                    "profile",
                    "bands",
                    "population",
                    "law")
            .standingOn(
                    "io.github.serviceexcellence.internal",
                    "io.github.serviceexcellence.problem",
                    "io.github.serviceexcellence.framework",
                    "io.github.serviceexcellence.instrument",
                    "io.github.serviceexcellence.response",
                    "io.github.serviceexcellence.assessment",
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
