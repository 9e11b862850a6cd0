package io.github.serviceexcellence.analysis;

import java.util.Arrays;
import java.util.List;

/** The exact sums over respondents' answers to the items of one set, in parts: of each two items, and of all at once. */
final class ProductSums {
    final int items;
    /** How many parts make 100 points. */
    final int full;

    /** By row and column: how many answered both items. */
    final long[] n;
    /** The sum of the row's item, over who answered that of the column too. */
    final long[] sums;
    /** The same of its squares. */
    final long[] squares;
    /** The sum of both items' products. */
    final long[] products;
    /** How many answered all items; then the sum of each item over them. */
    final long[] complete;

    final long[] completeProducts;

    ProductSums(int items, int full) {
        this.items = items;
        this.full = full;
        int pairs = items * items;
        n = new long[pairs];
        sums = new long[pairs];
        squares = new long[pairs];
        products = new long[pairs];
        complete = new long[1 + items];
        completeProducts = new long[pairs];
    }

    private List<long[]> all() {
        return List.of(n, sums, squares, products, complete, completeProducts);
    }

    /** Adds respondents; what is loaded is used up. */
    void add(Answers answers) {
        for (int row = 0; row < items; row++) {
            for (int column = 0; column <= row; column++) {
                addPair(answers, row, column);
            }
        }
        answers.keepComplete();
        complete[0] += answers.sum(answers.there[0], answers.there[0]);
        for (int row = 0; row < items; row++) {
            complete[1 + row] += answers.sum(answers.parts[row], answers.there[0]);
            for (int column = 0; column <= row; column++) {
                addTo(completeProducts, row, column, answers.sum(answers.parts[row], answers.parts[column]));
            }
        }
    }

    private void addPair(Answers answers, int row, int column) {
        addTo(n, row, column, answers.sum(answers.there[row], answers.there[column]));
        addTo(products, row, column, answers.sum(answers.parts[row], answers.parts[column]));
        addOneWay(answers, row, column);
        if (row != column) {
            addOneWay(answers, column, row);
        }
    }

    private void addOneWay(Answers answers, int row, int column) {
        sums[row * items + column] += answers.sum(answers.parts[row], answers.there[column]);
        squares[row * items + column] += answers.sum(answers.squares[row], answers.there[column]);
    }

    private void addTo(long[] symmetric, int row, int column, long more) {
        symmetric[row * items + column] += more;
        if (row != column) {
            symmetric[column * items + row] += more;
        }
    }

    ProductSums copy() {
        ProductSums copy = new ProductSums(items, full);
        copy.add(this);
        return copy;
    }

    /** A new one with the sums of both. */
    ProductSums plus(ProductSums other) {
        ProductSums together = copy();
        together.add(other);
        return together;
    }

    private void add(ProductSums other) {
        for (int kind = 0; kind < all().size(); kind++) {
            long[] own = all().get(kind);
            long[] more = other.all().get(kind);
            for (int place = 0; place < own.length; place++) {
                own[place] += more[place];
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProductSums that
                && full == that.full
                && Arrays.deepEquals(all().toArray(), that.all().toArray());
    }

    @Override
    public int hashCode() {
        return 31 * full + Arrays.deepHashCode(all().toArray());
    }
}
