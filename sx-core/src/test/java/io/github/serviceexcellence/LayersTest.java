package io.github.serviceexcellence;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.testing.Rooms;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final Rooms ROOMS = Rooms.of(
            Element.class,
            "problem",
            "internal",
            "framework",
            "instrument",
            "questionnaire",
            "response",
            "assessment",
            "feedback",
            "norm",
            "journey",
            "result",
            "goal");

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
