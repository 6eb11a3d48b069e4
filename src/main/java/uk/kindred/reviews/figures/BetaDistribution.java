package uk.kindred.reviews.figures;

/**
 * What is believed of a share. The incomplete beta function by its continued fraction (DLMF 8.17.22), its inverse by
 * halving: slow, and the same everywhere.
 */
record BetaDistribution(double alpha, double beta) {

    private static final int HALVINGS = 60;
    private static final int STEPS = 300;
    private static final double TINY = 1e-300;
    private static final double ENOUGH = 1e-14;

    /** Lanczos' coefficients for g = 7. */
    private static final double[] LANCZOS = {
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };

    double mean() {
        return alpha / (alpha + beta);
    }

    /** The share below which the truth lies with this chance. */
    double quantile(double chance) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (chanceBelow(middle) < chance) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    double chanceBelow(double share) {
        if (share <= 0) {
            return 0;
        }
        if (share >= 1) {
            return 1;
        }
        // the fraction converges fast on this side of the mean
        return share < (alpha + 1) / (alpha + beta + 2)
                ? front(share, alpha, beta) * fraction(share, alpha, beta) / alpha
                : 1 - front(1 - share, beta, alpha) * fraction(1 - share, beta, alpha) / beta;
    }

    private static double front(double x, double a, double b) {
        return Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    }

    /** By Lentz's method. */
    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double result = d;
        for (int m = 1; m <= STEPS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            result *= c * d;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            double factor = c * d;
            result *= factor;
            if (Math.abs(factor - 1) < ENOUGH) {
                break;
            }
        }
        return result;
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    private static double logGamma(double x) {
        double z = x - 1;
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (z + i);
        }
        double t = z + 7.5;
        return Math.log(2 * Math.PI) / 2 + (z + 0.5) * Math.log(t) - t + Math.log(sum);
    }
}
