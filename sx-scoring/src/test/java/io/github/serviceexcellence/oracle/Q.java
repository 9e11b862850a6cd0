package io.github.serviceexcellence.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/** An exact fraction that shares no code with the engine: never reduced, compared by cross multiplication. */
record Q(BigInteger above, BigInteger below) {
    static final Q ZERO = of(0);

    static Q of(long number) {
        return new Q(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static Q of(BigDecimal number) {
        return number.scale() >= 0
                ? new Q(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : new Q(number.toBigIntegerExact(), BigInteger.ONE);
    }

    Q plus(Q other) {
        return new Q(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Q minus(Q other) {
        return plus(new Q(other.above.negate(), other.below));
    }

    Q times(Q other) {
        return new Q(above.multiply(other.above), below.multiply(other.below));
    }

    Q over(Q other) {
        return new Q(above.multiply(other.below), below.multiply(other.above));
    }

    boolean isZero() {
        return above.signum() == 0;
    }

    static Q sum(Collection<Q> numbers) {
        return numbers.stream().reduce(ZERO, Q::plus);
    }

    /** What a denominator of the number in lowest terms is. */
    BigInteger denominator() {
        return below.divide(above.gcd(below)).abs();
    }

    /** To nine decimals, half to even: in one step, and by the definition of a decimal rather than by that of points. */
    BigDecimal rounded() {
        return new BigDecimal(above).divide(new BigDecimal(below), 9, RoundingMode.HALF_EVEN);
    }
}
