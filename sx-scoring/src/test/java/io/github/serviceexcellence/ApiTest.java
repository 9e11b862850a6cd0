package io.github.serviceexcellence;

import io.github.serviceexcellence.card.ScoreCard;
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
                        ScoreCard.class,
                        List.of(
                                "io.github.serviceexcellence.points",
                                "io.github.serviceexcellence.weighting",
                                "io.github.serviceexcellence.summary",
                                "io.github.serviceexcellence.uncertainty",
                                "io.github.serviceexcellence.screening",
                                "io.github.serviceexcellence.metric",
                                "io.github.serviceexcellence.card",
                                "io.github.serviceexcellence.privacy",
                                "io.github.serviceexcellence.strategy",
                                "io.github.serviceexcellence.gate",
                                "io.github.serviceexcellence.judgement",
                                "io.github.serviceexcellence.profile",
                                "io.github.serviceexcellence.qualification",
                                "io.github.serviceexcellence.moments",
                                "io.github.serviceexcellence.attainment",
                                "io.github.serviceexcellence.roadmap",
                                "io.github.serviceexcellence.outcome",
                                "io.github.serviceexcellence.bands",
                                "io.github.serviceexcellence.population",
                                "io.github.serviceexcellence.analysis",
                                "io.github.serviceexcellence.law",
                                "io.github.serviceexcellence.observations",
                                "io.github.serviceexcellence.agreement",
                                "io.github.serviceexcellence.drivers",
                                "io.github.serviceexcellence.paths",
                                "io.github.serviceexcellence.standing")));
    }
}
