package uk.kindred.directory;

/** About which locations a batch says all there is to say: what it does not name of them is rated no more. */
public enum RatingScope {
    ALL_LOCATIONS,
    NAMED_LOCATIONS
}
