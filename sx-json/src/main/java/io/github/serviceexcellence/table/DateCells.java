package io.github.serviceexcellence.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, as spreadsheets of our languages write them: 7.5 that was taken for one has become 7-mei, 07. Mai or 7-5-2026. */
public final class DateCells {
    private static final Set<String> MONTHS = Set.of(
            ("jan feb mrt mar m\u00e4r mrz apr mei may mai jun jul aug sep sept okt oct nov dec dez d\u00e9c janv f\u00e9vr mars avr avril"
                            + " juin juil ao\u00fbt januari februari maart april juni juli augustus september oktober november december january"
                            + " february march june july august october januar februar m\u00e4rz dezember janvier f\u00e9vrier juillet"
                            + " septembre octobre novembre d\u00e9cembre")
                    .split(" "));

    private static final Pattern DAY_FIRST =
            Pattern.compile("\\d{1,2}[-/. ]{1,2}(\\p{L}{3,10})\\.?(?:[-/. ]\\d{2,4})?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,10})\\.?[-/ ]\\d{1,4}");
    private static final Pattern NUMBERS = Pattern.compile(
            "\\d{1,2}([-/.])\\d{1,2}\\1(?:\\d{2}|\\d{4})|\\d{4}-\\d\\d-\\d\\d(?:[T ]00:00(?::00(?:\\.0+)?)?)?");

    private DateCells() {}

    /** Whether a word is the name of a month, short or long. */
    static boolean isMonth(String word) {
        return MONTHS.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a text is a date and nothing more.
     *
     * @param text the text, without spaces around it
     * @return whether a spreadsheet may have made it of a number
     */
    public static boolean isDate(String text) {
        Matcher day = DAY_FIRST.matcher(text);
        Matcher month = MONTH_FIRST.matcher(text);
        return (day.matches() && isMonth(day.group(1)))
                || (month.matches() && isMonth(month.group(1)))
                || NUMBERS.matcher(text).matches();
    }
}
