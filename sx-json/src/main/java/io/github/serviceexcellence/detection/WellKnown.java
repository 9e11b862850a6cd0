package io.github.serviceexcellence.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What columns are usually called, in English and Dutch, by the letters and digits of their names; the most telling first. */
enum WellKnown {
    /** Whose answers they are. */
    ID(
            "respondentid",
            "respondent",
            "respondentnummer",
            "responseid",
            "recordid",
            "participantid",
            "participant",
            "deelnemer",
            "deelnemernummer",
            "token",
            "uuid",
            "instanceid",
            "id"),
    /** An answer, where each has a row. */
    VALUE("value", "answer", "answers", "antwoord", "antwoorden", "waarde", "response", "rating", "score", "cijfer"),
    /** The group of the respondent. */
    GROUP(
            "team",
            "teams",
            "group",
            "groep",
            "groepen",
            "unit",
            "department",
            "afdeling",
            "division",
            "divisie",
            "onderdeel",
            "organisatieonderdeel",
            "businessunit",
            "vestiging",
            "locatie",
            "location",
            "branch",
            "filiaal",
            "winkel",
            "store",
            "kantoor",
            "office",
            "regio",
            "region"),
    /** How much a respondent counts. */
    WEIGHT("weight", "weights", "weging", "gewicht", "weegfactor", "wt"),
    /** When it was answered. */
    TIME(
            "submitdate",
            "recordeddate",
            "enddate",
            "submittedat",
            "completedat",
            "responsedate",
            "timestamp",
            "tijdstempel",
            "tijd",
            "datum",
            "date",
            "createdat",
            "end"),
    /** How long it took. */
    DURATION("duration", "durationinseconds", "interviewtime", "duur", "duurinseconden"),
    /** Whether it was finished. */
    FINISHED("finished", "completed", "voltooid", "afgerond"),
    /** What kind of row it is. */
    STATUS("status", "responsetype"),
    /** When it was finished, and whether. */
    SUBMITTED("submitdate"),
    /** In whose voice. */
    VOICE("voice", "stem");

    private static final Pattern PATH = Pattern.compile("[/|>]");
    private static final Pattern BRACKET = Pattern.compile("[(\\[{].*");

    private final List<String> names;

    WellKnown(String... names) {
        this.names = List.of(names);
    }

    /** The first fitting column with the most telling name. */
    OptionalInt find(Table table, Set<Integer> except, IntPredicate fits) {
        return all(table, except, fits).stream().mapToInt(Integer::intValue).findFirst();
    }

    /** All fitting columns, those with the most telling names first. */
    List<Integer> all(Table table, Set<Integer> except, IntPredicate fits) {
        List<Integer> found = new ArrayList<>();
        for (String name : names) {
            for (int column = 0; column < table.columns(); column++) {
                boolean named =
                        !except.contains(column) && !found.contains(column) && isNamed(table.name(column), name);
                if (named && fits.test(column)) {
                    found.add(column);
                }
            }
        }
        return found;
    }

    /** {@code team}, {@code grp/team}, {@code Team (one answer)}, but not {@code team[other]}, which holds what was written beside it. */
    private static boolean isNamed(String column, String name) {
        String[] path = PATH.split(column, -1);
        String bare = BRACKET.matcher(path[path.length - 1]).replaceAll("");
        boolean bracketed = column.endsWith("]");
        return Stream.of(column, path[path.length - 1], bracketed ? "" : bare)
                .anyMatch(part -> Texts.letters(part).equals(name));
    }
}
