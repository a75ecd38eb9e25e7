package org.escalation.exchange.efg;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact fraction in lowest terms.
 *
 * @param numerator with the sign
 * @param denominator above 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) {

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private static final Pattern PARTS = Pattern.compile("([+-]?\\d{1,400})/(\\d{1,400})");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,400}\\.?\\d{0,400}|\\.\\d{1,400})([eE][+-]?\\d{1,3})?");
    private static final MathContext ENOUGH = new MathContext(800);

    /** Reduces to lowest terms. */
    public Fraction {
        if (denominator.signum() <= 0) {
            throw new ArithmeticException("the denominator is " + denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /** The decimal number that a finite value is written as: 0.1 is a tenth, not the nearest binary fraction. */
    public static Fraction of(double value) {
        return of(new BigDecimal(Double.toString(value)));
    }

    private static Fraction of(BigDecimal number) {
        return number.scale() <= 0 ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** A fraction such as {@code -3/10} or a decimal number; null if the text is neither. */
    public static Fraction parse(String text) {
        Matcher parts = PARTS.matcher(text);
        if (parts.matches()) {
            BigInteger below = new BigInteger(parts.group(2));
            return below.signum() == 0 ? null : new Fraction(new BigInteger(parts.group(1)), below);
        }
        return DECIMAL.matcher(text).matches() ? of(new BigDecimal(text)) : null;
    }

    /** Sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** Product. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The opposite. */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** The nearest number. */
    public double toDouble() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), ENOUGH).doubleValue();
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
