package io.github.serviceexcellence.examples.spark;

import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.instrument.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Reads a survey into rows of text, whatever the file: first the unit, then a column for each item in the order of the instrument,
 * then what Spark could not take apart.
 */
final class SurveyRows {
    /** The place of the unit in a row. */
    static final int UNIT = 0;

    private static final String TORN = "_corrupt_record";

    private final SparkSession spark;
    private final Instrument instrument;
    private final String unit;

    /** For answers to an instrument, with the unit in a column. */
    SurveyRows(SparkSession spark, Instrument instrument, String unit) {
        this.spark = spark;
        this.instrument = instrument;
        this.unit = unit;
    }

    /** Files with a header each. Rows of the wrong length are kept, to be told. */
    Dataset<Row> csv(String path, String separator) {
        StructType header = csvReader(separator).csv(path).schema();
        StructType schema = header.add(TORN, DataTypes.StringType);
        return select(
                csvReader(separator)
                        .schema(schema)
                        // without these two, files whose columns stand in another order would be mixed up, and torn
                        // rows pass
                        .option("enforceSchema", false)
                        .option("columnPruning", false)
                        .option("mode", "PERMISSIVE")
                        .option("columnNameOfCorruptRecord", TORN)
                        .csv(path),
                path);
    }

    private DataFrameReader csvReader(String separator) {
        return spark.read().option("header", true).option("sep", separator).option("escape", "\"");
    }

    /** Files with a column of numbers or texts for each item. */
    Dataset<Row> parquet(String path) {
        Dataset<Row> rows = spark.read().parquet(path);
        return select(rows.withColumn(TORN, functions.lit(null).cast(DataTypes.StringType)), path);
    }

    private Dataset<Row> select(Dataset<Row> rows, String path) {
        List<String> needed = new ArrayList<>(List.of(unit));
        instrument.items().stream().map(Item::id).forEach(item -> needed.add(item.value()));
        List<String> present = Arrays.asList(rows.columns());
        List<String> missing =
                needed.stream().filter(column -> !present.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(path + " lacks the columns " + String.join(", ", missing)
                    + "; its columns are "
                    + String.join(", ", present.subList(0, present.size() - 1)));
        }
        return rows.select(Stream.concat(needed.stream(), Stream.of(TORN))
                .map(SurveyRows::text)
                .toArray(Column[]::new));
    }

    private static Column text(String column) {
        return functions.col("`" + column.replace("`", "``") + "`").cast(DataTypes.StringType);
    }

    /** The group of a respondent; empty for respondents in none. */
    static String unit(Row row) {
        return row.isNullAt(UNIT) ? "" : row.getString(UNIT).strip();
    }
}
