package uk.kindred.reviews.detection;

/** Who else than the writer and the service stands for it that the experience is real. */
public enum Vouched {
    NOBODY(0),
    /** A moderator has seen a document; one can be made up. */
    DOCUMENT(1.5),
    /** An officer knows. */
    COUNCIL(2.5);

    private final double relief;

    Vouched(double relief) {
        this.relief = relief;
    }

    /** So many points are taken off. */
    double relief() {
        return relief;
    }
}
