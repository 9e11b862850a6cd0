package io.github.serviceexcellence.json;

import io.github.serviceexcellence.testing.ApiListing;
import io.github.serviceexcellence.testing.GoldenFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiTest {
    @Test
    void thePublicApiChangesOnlyOnPurpose() {
        GoldenFile.assertMatches(
                Path.of("api.txt"),
                ApiListing.of(
                        SxJson.class,
                        List.of(
                                "io.github.serviceexcellence.document",
                                "io.github.serviceexcellence.json",
                                "io.github.serviceexcellence.csv",
                                "io.github.serviceexcellence.foreign")));
    }
}
