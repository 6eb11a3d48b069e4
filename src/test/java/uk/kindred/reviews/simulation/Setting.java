package uk.kindred.reviews.simulation;

/**
 * One service of a simulated market.
 *
 * @param owner who runs it; several may have the same
 * @param people who draw on it in a year
 * @param quality how many of a hundred honest reviews praise it, as a share
 * @param home whether visitors come to it and use its connection
 */
record Setting(long id, String owner, int area, int people, double quality, boolean home) {

    String network() {
        return "network of " + id;
    }
}
