package io.github.serviceexcellence.examples.spark;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.Type;
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
 * then the weight, then what Spark could not take apart.
 */
final class SurveyRows {
    /** The place of the unit in a row. */
    static final int UNIT = 0;

    private static final String TORN = "_corrupt_record";

    private final SparkSession spark;
    private final SurveyColumns columns;

    SurveyRows(SparkSession spark, SurveyColumns columns) {
        this.spark = spark;
        this.columns = columns;
    }

    /**
     * Files with a header each. Rows of the wrong length are kept, to be told.
     *
     * @param multiline whether a field in quotes may hold line breaks; each file is then read by one task
     */
    Dataset<Row> csv(String path, String separator, boolean multiline) {
        DataFrameReader reader = spark.read()
                .option("header", true)
                .option("sep", separator)
                .option("escape", "\"")
                .option("multiLine", multiline);
        StructType header = reader.csv(path).schema();
        columns.check(path, List.of(header.fieldNames()));
        return select(reader.schema(header.add(TORN, DataTypes.StringType))
                // without these two, files whose columns stand in another order would be mixed up, and torn rows pass
                .option("enforceSchema", false)
                .option("columnPruning", false)
                .option("mode", "PERMISSIVE")
                .option("columnNameOfCorruptRecord", TORN)
                .csv(path));
    }

    /** Files with a column of numbers or texts for each item. */
    Dataset<Row> parquet(String path) throws IOException {
        Dataset<Row> rows = spark.read().parquet(path);
        checkEachFile(rows);
        return select(rows.withColumn(TORN, functions.lit(null).cast(DataTypes.StringType)));
    }

    /** Spark takes the columns of one file for those of all, and would read a column that another file lacks as unanswered. */
    private void checkEachFile(Dataset<Row> rows) throws IOException {
        Map<String, List<String>> files = new TreeMap<>();
        // what no file has comes from the names of the folders
        Set<String> folders = new LinkedHashSet<>(List.of(rows.columns()));
        for (String file : rows.inputFiles()) {
            List<String> own = columnsOf(file);
            files.put(file, own);
            own.forEach(folders::remove);
        }
        files.forEach((file, own) -> columns.check(
                file, Stream.concat(own.stream(), folders.stream()).toList()));
    }

    private List<String> columnsOf(String file) throws IOException {
        Path path = new Path(URI.create(file));
        try (ParquetFileReader reader = ParquetFileReader.open(
                HadoopInputFile.fromPath(path, spark.sparkContext().hadoopConfiguration()))) {
            return reader.getFileMetaData().getSchema().getFields().stream()
                    .map(Type::getName)
                    .toList();
        }
    }

    private Dataset<Row> select(Dataset<Row> rows) {
        List<Column> selected = new ArrayList<>();
        selected.add(text(columns.unit()));
        columns.items().forEach(item -> selected.add(text(item)));
        selected.add(columns.weight().map(SurveyRows::text).orElse(functions.lit("1")));
        selected.add(text(TORN));
        return rows.select(selected.toArray(Column[]::new));
    }

    private static Column text(String column) {
        return functions
                .col("`" + column.replace("`", "``") + "`")
                .cast(DataTypes.StringType)
                .as(column);
    }

    /** The text at a place of a row, without spaces around it; empty if there is none. */
    static String text(Row row, int place) {
        return row.isNullAt(place) ? "" : row.getString(place).strip();
    }

    /** The group of a respondent; empty for respondents in none. */
    static String unit(Row row) {
        return text(row, UNIT);
    }
}
