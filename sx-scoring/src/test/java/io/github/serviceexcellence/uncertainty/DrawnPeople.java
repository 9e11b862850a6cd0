package io.github.serviceexcellence.uncertainty;

import io.github.serviceexcellence.framework.Element;
import io.github.serviceexcellence.instrument.Instrument;
import io.github.serviceexcellence.internal.Cells;
import io.github.serviceexcellence.points.Node;
import io.github.serviceexcellence.response.Response;
import io.github.serviceexcellence.response.Weight;
import io.github.serviceexcellence.summary.Questionnaires;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Made-up respondents, and their scores and errors from the textbook's formulas over rows, in decimals of doubles: no sum of the library is used. */
record DrawnPeople(int rows, long heaviest, int blanks, long seed) {
    static final Instrument THREE = Questionnaires.instrument(
            Questionnaires.item("l1", Element.LEADERSHIP),
            Questionnaires.item("l2", Element.LEADERSHIP),
            Questionnaires.item("m1", Element.MONITORING).reversed(),
            Questionnaires.item("m2", Element.MONITORING),
            Questionnaires.item("c1", Element.SERVICE_CULTURE));
    static final List<Node> CONSTRUCTS =
            List.of(Node.of(Element.LEADERSHIP), Node.of(Element.MONITORING), Node.of(Element.SERVICE_CULTURE));
    /** Two of two items each, of which both are needed, and one of one. */
    private static final int[][] ITEMS = {{0, 1}, {2, 3}, {4}};

    List<Response> responses() {
        Random random = new Random(seed);
        List<Response> responses = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            byte[] cells = new byte[THREE.items().size()];
            int mood = random.nextInt(5);
            for (int item = 0; item < cells.length; item++) {
                int level = random.nextInt(3) == 0 ? random.nextInt(5) : mood;
                cells[item] = (byte) (random.nextInt(100) < blanks ? Cells.UNANSWERED : level);
            }
            Response response = Cells.answer(Response.builder(THREE), cells).build();
            responses.add(
                    heaviest == 0
                            ? response
                            : response.withWeight(Weight.ofMillionths(1 + (long) (random.nextDouble() * heaviest))));
        }
        return responses;
    }

    double[] weights() {
        return responses().stream()
                .mapToDouble(response -> response.weight().millionths() / 1e6)
                .toArray();
    }

    /** The points of each respondent; NaN if there are none. */
    double[] ofItem(int item) {
        return responses().stream()
                .mapToDouble(response -> points(response, item))
                .toArray();
    }

    double[] ofConstruct(int construct) {
        double[] scores = new double[rows];
        for (int item : ITEMS[construct]) {
            double[] points = ofItem(item);
            for (int row = 0; row < rows; row++) {
                scores[row] += points[row] / ITEMS[construct].length;
            }
        }
        return scores;
    }

    private static double points(Response response, int item) {
        byte cell = Cells.at(response, item);
        double forward = cell < 0 ? Double.NaN : 25.0 * cell;
        return item == 2 ? 100 - forward : forward;
    }

    /** n / (n - 1), and for each respondent w (x - m) / sum of w: 0 without a score. */
    static double[] moves(double[] scores, double[] weights) {
        double sum = 0;
        double total = 0;
        for (int row = 0; row < scores.length; row++) {
            sum += Double.isNaN(scores[row]) ? 0 : weights[row];
            total += Double.isNaN(scores[row]) ? 0 : weights[row] * scores[row];
        }
        double[] moves = new double[scores.length];
        for (int row = 0; row < scores.length; row++) {
            moves[row] = Double.isNaN(scores[row]) ? 0 : weights[row] * (scores[row] - total / sum) / sum;
        }
        return moves;
    }

    static long n(double[] scores) {
        return Arrays.stream(scores).filter(score -> !Double.isNaN(score)).count();
    }

    static double covariance(double[] one, double[] other, double[] weights) {
        double[] first = moves(one, weights);
        double[] second = moves(other, weights);
        double sum = 0;
        for (int row = 0; row < first.length; row++) {
            sum += first[row] * second[row];
        }
        double corrections = (double) n(one) / (n(one) - 1) * n(other) / (n(other) - 1);
        return sum * Math.sqrt(corrections);
    }
}
