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

    void add(Answers answers) {
        complete[0] += answers.rows - answers.incomplete.size;
        for (int row = 0; row < items; row++) {
            long sum = answers.sum(answers.parts[row], answers.there[row]);
            long squared = answers.sum(answers.parts[row], answers.parts[row]);
            complete[1 + row] += sum - answers.incomplete.sum(answers.parts[row], answers.there[row]);
            for (int column = 0; column < items; column++) {
                addOneWay(answers, row, column, sum, squared);
            }
            for (int column = 0; column <= row; column++) {
                addProducts(answers, row, column);
            }
        }
    }

    /** Of the row's item what is over all who answered it, less what those add who did not answer that of the column. */
    private void addOneWay(Answers answers, int row, int column, long sum, long squared) {
        int[] parts = answers.parts[row];
        int[] there = answers.there[row];
        Answers.Rows without = answers.absent[column];
        int pair = row * items + column;
        n[pair] += answers.rows - answers.absent[row].size - without.sum(there, there);
        sums[pair] += sum - without.sum(parts, there);
        squares[pair] += squared - without.sum(parts, parts);
    }

    private void addProducts(Answers answers, int row, int column) {
        int[] one = answers.parts[row];
        int[] other = answers.parts[column];
        long all = answers.sum(one, other);
        addTo(products, row, column, all);
        addTo(completeProducts, row, column, all - answers.incomplete.sum(one, other));
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
