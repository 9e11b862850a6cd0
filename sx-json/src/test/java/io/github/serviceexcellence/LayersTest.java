package io.github.serviceexcellence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.serviceexcellence.json.SxJson;
import io.github.serviceexcellence.testing.Rooms;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final String ROOT = LayersTest.class.getPackageName() + ".";
    private static final Rooms ROOMS = Rooms.of(
                    SxJson.class,
                    "document",
                    "bytes",
                    "intake",
                    "tokens",
                    "schema",
                    "shape",
                    "content",
                    "json",
                    "table",
                    "detection",
                    "csv",
                    "foreign")
            .standingOn(
                    ROOT + "problem",
                    ROOT + "internal",
                    ROOT + "framework",
                    ROOT + "instrument",
                    ROOT + "questionnaire",
                    ROOT + "response",
                    ROOT + "assessment",
                    ROOT + "feedback",
                    ROOT + "norm",
                    ROOT + "journey",
                    ROOT + "result",
                    ROOT + "goal",
                    ROOT + "points",
                    ROOT + "summary",
                    ROOT + "uncertainty",
                    ROOT + "metric",
                    ROOT + "card",
                    ROOT + "privacy",
                    ROOT + "strategy",
                    ROOT + "moments",
                    ROOT + "roadmap",
                    // their codes, for mappers of hosts
                    ROOT + "weighting",
                    ROOT + "gate",
                    ROOT + "judgement",
                    ROOT + "profile",
                    ROOT + "qualification",
                    ROOT + "attainment",
                    ROOT + "outcome",
                    ROOT + "population",
                    ROOT + "bands",
                    "tools.jackson.core..",
                    "de.siegmar.fastcsv..");

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

    /** Another version of Jackson is one more class each way; another reader of CSV stays in its room. */
    @Test
    void eachLibraryIsKnownInOnePlace() {
        onlyIn("tokens\\.Jackson3(Reader|Writer)(\\$.*)?", "tools.jackson..");
        onlyIn("csv\\..*", "de.siegmar..");
    }

    private static void onlyIn(String place, String library) {
        noClasses()
                .that()
                .haveNameNotMatching(ROOT.replace(".", "\\.") + place)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(new ClassFileImporter()
                        .importUrl(SxJson.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()));
    }
}
