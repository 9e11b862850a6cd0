package io.github.serviceexcellence.examples.benchmarks.comparison;

import io.github.serviceexcellence.examples.benchmarks.Questionnaire;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.stream.Collectors;

/** DuckDB by its JDBC driver. What it is asked stands in the .sql files beside this class. */
final class DuckDb {
    private final Statement statement;
    private final String query;

    private DuckDb(Statement statement, String query) {
        this.statement = statement;
        this.query = query;
    }

    /** Loads the driver, which unpacks its native library first: once a process, and much of the time of a short one. */
    static void start() throws SQLException {
        DriverManager.getConnection("jdbc:duckdb:").close();
    }

    /** The survey in a table in memory. */
    static DuckDb load(Path survey, int threads) throws SQLException, IOException {
        return prepare(survey, threads, sql("table.sql"));
    }

    /** The survey in its file. */
    static DuckDb open(Path survey, int threads) throws SQLException, IOException {
        return prepare(survey, threads, "CREATE VIEW responses AS FROM survey");
    }

    /** The connection lasts as long as the process, like the tables of the other contenders. */
    @SuppressWarnings("resource")
    private static DuckDb prepare(Path survey, int threads, String responses) throws SQLException, IOException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        statement.execute("SET threads = " + threads);
        statement.execute(
                "CREATE VIEW survey AS FROM read_csv('" + survey.toString().replace("'", "''")
                        + "', header = true, auto_detect = false, columns = " + columns() + ")");
        statement.execute(sql("score.sql"));
        statement.execute(responses);
        return new DuckDb(statement, sql("figures.sql"));
    }

    private static String columns() {
        return Questionnaire.ids().stream()
                .map(item -> "'" + item + "': 'TINYINT'")
                .collect(Collectors.joining(", ", "{'" + Questionnaire.UNIT + "': 'VARCHAR', ", "}"));
    }

    private static String sql(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DuckDb.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Figures figures() throws SQLException {
        Figures figures = new Figures();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                double[] row = new double[Questionnaire.elements().size() + 1];
                for (int place = 0; place < row.length; place++) {
                    row[place] = result.getDouble(place + 2);
                }
                String unit = result.getString(1);
                figures.putRow(unit == null ? Figures.EVERYBODY : unit, row);
            }
        }
        return figures;
    }
}
