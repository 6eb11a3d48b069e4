package uk.kindred.reviews.simulation;

/** What a simulated review really is. The detection never sees it. */
public enum Truth {
    HONEST,
    SELF_PRAISE,
    RIVAL,
    SLOW_DRIP,
    COPIES,
    STAFF,
    RING;

    public boolean isAttack() {
        return this != HONEST;
    }
}
