package io.github.serviceexcellence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.testing.ApiListing;
import io.github.serviceexcellence.testing.GoldenFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApiTest {
    private static final String API = ApiListing.of(
            Element.class,
            Stream.of(
                            "problem",
                            "framework",
                            "instrument",
                            "questionnaire",
                            "response",
                            "assessment",
                            "feedback",
                            "norm",
                            "journey",
                            "result",
                            "goal")
                    .map(room -> ApiTest.class.getPackageName() + "." + room)
                    .toList());

    @Test
    void theApiIsTheOneThatWasAccepted() {
        GoldenFile.assertMatches(Path.of("api.txt"), API);
    }

    @Test
    void nothingInThisModuleSpeaksOfScores() {
        assertThat(API).doesNotContainIgnoringCase("score");
    }

    @Test
    void noTypeIsNamedAfterItsPartInTheCode() {
        List<String> types = API.lines()
                .filter(line -> line.startsWith("public") || line.startsWith("protected"))
                .toList();

        assertThat(types)
                .hasSizeGreaterThan(30)
                .noneMatch(line -> line.replaceAll(" (extends|implements|permits) .*", "")
                        .matches(".*(Impl|Util|Helper|Manager|Abstract).*"));
    }

    @Test
    void noMethodBeginsWithGetButWhereJavaNamesItSo() {
        assertThat(API).contains(" title(").doesNotContainPattern("\\bget(?!Message\\()\\w*\\(");
    }
}
