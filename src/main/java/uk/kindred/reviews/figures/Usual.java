package uk.kindred.reviews.figures;

import java.util.Collection;

/**
 * What is usual among listings: a mean, and how many answers it weighs as much as when one listing is judged. The fewer the
 * listings differ among themselves, the more it weighs.
 *
 * @param mean share of answers that say that it helped
 * @param weight in answers
 */
record Usual(double mean, double weight) {

    /** Without others to compare with: as if a tenth of what is seen lay in the listing. */
    private static final double LIKENESS_UNKNOWN = 0.1;

    /** Never less than this is taken to lie in the listings: else few would weigh nothing against many. */
    private static final double LEAST_LIKENESS = 0.02;

    private static final double MOST_LIKENESS = 0.5;
    private static final double EDGE = 0.02;

    /** @param helped weighted, of {@code answers} weighted */
    record Seen(double helped, double answers) {
        double share() {
            return helped / answers;
        }
    }

    /** By the method of moments (the likeness within listings, from the variance among them). */
    static Usual of(Collection<Seen> listings) {
        double answers = listings.stream().mapToDouble(Seen::answers).sum();
        double helped = listings.stream().mapToDouble(Seen::helped).sum();
        double mean = Math.clamp(helped / answers, EDGE, 1 - EDGE);
        double likeness = Math.clamp(likeness(listings, mean, answers), LEAST_LIKENESS, MOST_LIKENESS);
        return new Usual(mean, 1 / likeness - 1);
    }

    private static double likeness(Collection<Seen> listings, double mean, double answers) {
        int others = listings.size() - 1;
        double squares = listings.stream()
                .mapToDouble(seen -> seen.answers() * seen.answers())
                .sum();
        double room = answers - squares / answers - others;
        if (others == 0 || room <= 0) {
            return LIKENESS_UNKNOWN;
        }
        double spread = listings.stream()
                .mapToDouble(seen -> seen.answers() * Math.pow(seen.share() - mean, 2))
                .sum();
        double chance = mean * (1 - mean);
        return (spread - chance * others) / (chance * room);
    }

    BetaDistribution judge(Seen seen) {
        return new BetaDistribution(
                mean * weight + seen.helped(), (1 - mean) * weight + seen.answers() - seen.helped());
    }
}
