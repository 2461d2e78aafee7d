package org.evidenceatlas.model.score;

/**
 * So many of so many, and the bounds within which the true share lies with 95 in 100.
 *
 * <p>The bounds are those of Wilson (1927, 10.1080/01621459.1927.10502953). They stay within 0 and
 * 1 and hold for small numbers, too.
 *
 * @param part how many; from 0 to {@code whole}
 * @param whole of how many; 0 where there was nothing to count
 */
public record Share(int part, int whole) {
    /** The 0.975 quantile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(
                    "A share of " + part + " in " + whole + ": the part must be within the whole.");
        }
    }

    /** Whether there was nothing to count, so that no number may be shown. */
    public boolean isNone() {
        return whole == 0;
    }

    /** The share itself, 0 to 1; 0 where there was nothing to count. */
    public double value() {
        return isNone() ? 0 : (double) part / whole;
    }

    /** The lower bound, 0 to 1; 0 where there was nothing to count. */
    public double low() {
        return part == 0 ? 0 : centre() - reach();
    }

    /** The upper bound, 0 to 1; 1 where there was nothing to count. */
    public double high() {
        return part == whole ? 1 : centre() + reach();
    }

    private double centre() {
        return (value() + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
    }

    private double reach() {
        double p = value();
        return Z
                * Math.sqrt(p * (1 - p) / whole + Z * Z / (4.0 * whole * whole))
                / (1 + Z * Z / whole);
    }
}
