package io.github.serviceexcellence.excel;

import io.github.serviceexcellence.testing.Rooms;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final String ROOT = LayersTest.class.getPackageName().replaceFirst("excel$", "");
    private static final Rooms ROOMS = Rooms.of(ExcelReader.class, "excel")
            .standingOn(
                    ROOT + "problem",
                    ROOT + "internal",
                    ROOT + "table",
                    "javax.xml.stream..",
                    "org.codehaus.stax2..",
                    "com.fasterxml.aalto..",
                    "org.apache.commons..",
                    "org.dhatim.fastexcel.reader..");

    @Test
    void itNeedsTheLibraryAndTheRoomsOfItsTask() {
        ROOMS.eachKnowsOnlyThoseBeforeIt();
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
