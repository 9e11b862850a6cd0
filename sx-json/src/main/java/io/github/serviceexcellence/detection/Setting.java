package io.github.serviceexcellence.detection;

/** What a reader can be told, by the name of its method and of its option on a command line. */
public enum Setting {
    /** A character set. */
    CHARSET("withCharset", "--charset"),
    /** A character between the fields. */
    SEPARATOR("withSeparator", "--separator"),
    /** The row of the header. */
    HEADER_LINE("withHeaderLine", "--header-line"),
    /** The row where answers begin. */
    DATA_FROM("withDataFrom", "--data-from"),
    /** An item and its columns. */
    COLUMN("withColumn", "--column"),
    /** An item, a level and its column. */
    LEVEL_COLUMN("withLevelColumn", "--level-column"),
    /** An item, a choice and its column. */
    CHOICE_COLUMN("withChoiceColumn", "--choice-column"),
    /** The columns of the id, the item and the value. */
    LONG_FORM("withLongForm", "--long"),
    /** Megabytes for rows in any order. */
    ANY_ORDER("withRowsInAnyOrder", "--any-order"),
    /** Nothing more to say. */
    LABELS("withLabels", "--labels"),
    /** Nothing more to say. */
    CASE_AND_SPACE("withCaseAndSpaceIgnored", "--ignore-case"),
    /** A text and its level. */
    LEVEL("withLevel", "--level"),
    /** A text and its kind of answer. */
    ANSWER("withAnswer", "--answer"),
    /** A code, or an item and a code. */
    FIRST_CODE("withFirstCode", "--first-code"),
    /** Nothing more to say. */
    DECIMAL_COMMA("withDecimalComma", "--decimal-comma"),
    /** A character between choices. */
    CHOICE_SEPARATOR("withChoiceSeparator", "--choice-separator"),
    /** A column. */
    GROUP("withGroupColumn", "--group"),
    /** A text. */
    NO_UNIT("withNoUnit", "--no-unit"),
    /** A breakdown and a character. */
    UNIT_SEPARATOR("withUnitSeparator", "--unit-separator"),
    /** Nothing more to say. */
    WHOLE_NUMBER_UNITS("withWholeNumberUnits", "--whole-number-units"),
    /** A column and texts. */
    ONLY("withRowsWhere", "--only"),
    /** A column and texts. */
    EXCEPT("withoutRowsWhere", "--except"),
    /** A column. */
    ID("withIdColumn", "--id"),
    /** A column. */
    TIME("withTimeColumn", "--time"),
    /** A column, in seconds. */
    DURATION("withDurationColumn", "--duration"),
    /** A column. */
    WEIGHT("withWeightColumn", "--weight"),
    /** Nothing more to say. */
    ZERO_WEIGHTS("withZeroWeightsLeftOut", "--zero-weights-left-out"),
    /** Nothing more to say. */
    ROUND_WEIGHTS("withWeightsRounded", "--round-weights"),
    /** A column. */
    VOICE("withVoiceColumn", "--voice-column");

    private final String method;
    private final String option;

    Setting(String method, String option) {
        this.method = method;
        this.option = option;
    }

    /** The method of a reader. */
    public String method() {
        return method;
    }

    /** The option of a command line. */
    public String option() {
        return option;
    }
}
