package io.github.serviceexcellence.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.serviceexcellence.schema.Type;
import io.github.serviceexcellence.testing.GoldenFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

/**
 * The schemas and types in the jar are those of the code, and say of every document that was written for the tests what its reader says: but for rules
 * that only a reader knows, which are listed.
 */
class ContractTest {
    /** Seen from the test resources. */
    private static final Path CONTRACT = Path.of("..", "..", "main", "contract");

    private static final Path DOCUMENTS = Path.of("src", "test", "resources", "documents", "1");
    private static final Pattern FORMAT = Pattern.compile("\"format\" *: *\"(sx\\.[a-z]+/1)\"");

    @Test
    void theSchemasInTheJarAreThoseOfTheCode() throws IOException {
        Map<String, Type> types = Documents.types();
        types.forEach((format, type) ->
                GoldenFile.assertMatches(CONTRACT.resolve(file(format)), Documents.schema(format, type)));
        try (Stream<Path> files = Files.list(Path.of("src", "main", "contract"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(
                            types.keySet().stream().map(ContractTest::file).toList());
        }
    }

    private static String file(String format) {
        return format.replace('/', '-') + ".schema.json";
    }

    @Test
    void thePageOfRulesNamesEveryDocument() throws IOException {
        Matcher named = Pattern.compile("^\\| `(sx\\.[a-z]+/1)` \\|", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("FORMATS.md")));
        assertThat(named.results().map(match -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(Documents.types().keySet());
    }

    @Test
    void theTypesInTheJarAreThoseOfTheCode() {
        GoldenFile.assertMatches(CONTRACT.resolve("service-excellence.d.ts"), Documents.typeScript());
    }

    /** One name means one thing in all documents. */
    @Test
    void aTypeWithANameIsTheSameInEverySchema() {
        Pattern definition = Pattern.compile("^    \"(\\w+)\": (\\{\n.*?^    \\})", Pattern.MULTILINE | Pattern.DOTALL);
        Map<String, String> known = new LinkedHashMap<>();
        Documents.types().forEach((format, type) -> {
            String schema = Documents.schema(format, type);
            Matcher found = definition.matcher(schema.substring(schema.indexOf("\"$defs\"")));
            while (found.find()) {
                String before = known.putIfAbsent(found.group(1), found.group(2));
                assertThat(before == null || before.equals(found.group(2)))
                        .as("%s in %s", found.group(1), format)
                        .isTrue();
            }
        });
        assertThat(known).hasSizeGreaterThan(50);
    }

    @Test
    void goodDocumentsFitTheirSchemas() throws IOException {
        for (Path file : files("good")) {
            assertThat(faults(Files.readString(file))).as(file.toString()).isEmpty();
        }
    }

    /** What the schema says of each document that its reader refuses. A line that changes is a change of what others rely on. */
    @Test
    void badDocumentsAreRefusedByTheirSchemasButForRulesOfTheReader() throws IOException {
        StringBuilder verdicts = new StringBuilder();
        for (Path file : files("bad")) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            verdicts.append(file.getFileName())
                    .append(": ")
                    .append(verdict(text))
                    .append('\n');
        }
        GoldenFile.assertMatches(Path.of("documents", "1", "verdicts.txt"), verdicts.toString());
    }

    private static String verdict(String text) {
        if (!FORMAT.matcher(text).find()) {
            return "no schema";
        }
        try {
            return faults(text).isEmpty() ? "only the reader" : "schema";
        } catch (JacksonException e) {
            return "no JSON";
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> faults(String document) {
        Matcher format = FORMAT.matcher(document);
        assertThat(format.find()).as(document).isTrue();
        Type type = Documents.types().get(format.group(1));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Documents.schema(format.group(1), type), InputFormat.JSON);
        return schema
                .validate(
                        document,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .collect(Collectors.toList());
    }
}
