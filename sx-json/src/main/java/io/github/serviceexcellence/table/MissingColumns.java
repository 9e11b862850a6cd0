package io.github.serviceexcellence.table;

import io.github.serviceexcellence.internal.Codes;
import io.github.serviceexcellence.internal.Word;
import io.github.serviceexcellence.problem.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The columns that a header lacks, and those that were perhaps meant: one message, however many there are. */
final class MissingColumns {
    private static final int MOST_MISSING = 10;
    private static final int MOST_COLUMNS = 60;
    /** Characters that each of the two lists takes, so that the message stays below six hundred. */
    private static final int MOST_CHARACTERS = 190;

    private final List<String> header;
    private final List<Word> missing = new ArrayList<>();

    MissingColumns(List<String> header) {
        this.header = header;
    }

    /** Notes that nothing bears a name. */
    void add(Word what, String name) {
        Word lacked = Word.same(Codes.shorten(name));
        boolean says = what.english().equals("item " + name);
        Word role = says ? Word.same("") : Word.joined("", List.of(Word.same(" ("), what, Word.same(")")));
        missing.add(lacked.then(role).then(near(name)));
    }

    /** The one column that was perhaps meant. */
    private Word near(String name) {
        List<String> near = missing.size() >= MOST_MISSING || header.size() == 1
                ? List.of()
                : header.stream().filter(column -> isNear(column, name)).toList();
        if (near.size() != 1) {
            return Word.same("");
        }
        String meant = Codes.shorten(near.get(0));
        return Word.of(", perhaps \"{column}\"", ", misschien \"{column}\"", meant);
    }

    /** Whether a column differs in case only, or ends with the name as it does in {@code grp/s1}, {@code data.s1} and {@code Q[s1]}. */
    private static boolean isNear(String column, String name) {
        String folded = column.toLowerCase(Locale.ROOT);
        String sought = name.toLowerCase(Locale.ROOT);
        String open = folded.endsWith("]") ? folded.substring(0, folded.length() - 1) : folded;
        int before = open.length() - sought.length() - 1;
        return folded.equals(sought)
                || (before >= 0 && open.endsWith(sought) && !Character.isLetterOrDigit(open.charAt(before)));
    }

    boolean isEmpty() {
        return missing.isEmpty();
    }

    /** What to say where something is missing. */
    Message message() {
        Word columns = within(
                header.stream().map(MissingColumns::shown).map(Word::same).toList(), MOST_COLUMNS);
        return missing.size() == 1
                ? TableProblem.LACKS_COLUMN.with(missing.get(0), columns, separatorHint())
                : TableProblem.LACKS_COLUMNS.with(
                        missing.size(), within(missing, MOST_MISSING), columns, separatorHint());
    }

    private static String shown(String name) {
        return name.isEmpty() ? "\"\"" : Codes.shorten(name);
    }

    /** The first words of a list, as many as there is room for, and how many more. */
    private static Word within(List<Word> words, int most) {
        int told = 0;
        int characters = 0;
        while (told < Math.min(words.size(), most) && characters <= MOST_CHARACTERS) {
            Word word = words.get(told++);
            characters += 2 + Math.max(word.english().length(), word.dutch().length());
        }
        return Word.list(words, characters > MOST_CHARACTERS ? Math.max(1, told - 1) : told);
    }

    private Word separatorHint() {
        return header.size() == 1
                ? Word.of(
                        "; if the fields are separated by another character, say by which",
                        "; als een ander teken de velden scheidt, zeg dan welk")
                : Word.same("");
    }
}
