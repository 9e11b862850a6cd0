package io.github.serviceexcellence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.serviceexcellence.document.SxFormatException;
import io.github.serviceexcellence.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents of a later version have fields that this one does not know. */
class TolerantReadingTest {
    private static final SxJson TOLERANT = SxJson.tolerant();

    /** A field more in every object that has a known field in it, but in those whose names are keys. */
    private static String later(String document, String... fields) {
        String later = document;
        for (String field : fields) {
            later = later.replace("\"" + field + "\"", "\"mood\": [{\"x\": null}], \"" + field + "\"");
        }
        return later;
    }

    @Test
    void fieldsThatNobodyKnowsAreLeftOutOfAccountWhereverTheyStand() {
        String card = later(SxJson.strict().scoreCards().write(Fixtures.card()), "format", "node", "answered", "of");
        String norm = later(SxJson.strict().norms().write(Fixtures.norm()), "zone", "target");

        assertThat(TOLERANT.scoreCards().read(card)).isEqualTo(Fixtures.card());
        assertThat(TOLERANT.norms().read(norm)).isEqualTo(Fixtures.norm());
        assertThatThrownBy(() -> SxJson.strict().scoreCards().read(card))
                .isInstanceOf(SxFormatException.class)
                .hasMessageContaining("unknown field");
    }

    @Test
    void inResponsesToo() throws IOException {
        Response response = Fixtures.feedback().response();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SxJson.strict().responses(Fixtures.visit()).writeLines(List.of(response, response), out);
        String lines = later(out.toString(StandardCharsets.UTF_8), "instrument", "voice", "text");

        List<Response> read = new ArrayList<>();
        TOLERANT.responses(Fixtures.visit())
                .read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), read::add);

        assertThat(read).containsExactly(response, response);
        String one = later(SxJson.strict().response(Fixtures.visit()).write(response), "voice", "text");
        assertThat(TOLERANT.response(Fixtures.visit()).read(one)).isEqualTo(response);
    }

    @Test
    void allElseThatIsWrongIsAProblemAsBefore() {
        String document = SxJson.strict().norms().write(Fixtures.norm());

        for (String wrong : List.of(
                document.replace("\"target\"", "\"goal\""),
                document.replace("\"zone\"", "\"code\": \"a\", \"zone\""),
                document + "x",
                document.replace("Europe/Amsterdam", "Utrecht"))) {
            assertThatThrownBy(() -> TOLERANT.norms().read(wrong)).isInstanceOf(SxFormatException.class);
        }
    }
}
