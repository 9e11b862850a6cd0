package io.github.serviceexcellence.jackson2;

import io.github.serviceexcellence.testing.ApiListing;
import io.github.serviceexcellence.testing.GoldenFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiTest {
    @Test
    void thePublicApiChangesOnlyOnPurpose() {
        GoldenFile.assertMatches(
                Path.of("api.txt"), ApiListing.of(SxModule.class, List.of("io.github.serviceexcellence.jackson2")));
    }
}
