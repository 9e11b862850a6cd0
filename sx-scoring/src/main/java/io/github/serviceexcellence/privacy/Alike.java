package io.github.serviceexcellence.privacy;

import java.util.List;

/**
 * People who answered a question and whom all figures on it count alike.
 *
 * @param answers how many items they answered of the construct that the item is shown with; 0 if they have no score on it
 * @param isTogether whether they answered everything that is read together with it
 * @param cells how many they are in each cell
 */
record Alike(int answers, boolean isTogether, List<Crowd> cells) {
    Alike {
        cells = List.copyOf(cells);
    }

    boolean isNobody() {
        return cells.stream().allMatch(crowd -> crowd.size() == 0);
    }

    /** How often the score on the item counts them, next to {@link #times}: each of the answers of one person has a part of his or her score. */
    int timesInScore() {
        return answers == 0 ? 0 : 1;
    }

    /** How often a metric counts them: of one question all, of several only who answered all. */
    int times(Question question) {
        return question.together().isPresent() && !isTogether ? 0 : Math.max(1, answers);
    }
}
