package uk.kindred.directory;

import java.util.List;

/** Where else to look, and how far one had to look for it. */
public record SimilarListings(Reach reach, List<NearbyListing> listings) {

    public enum Reach {
        /** The nearest of a kind. */
        AROUND,
        /** The place is not known: others of a kind in the same council, by name. */
        COUNCIL,
        /** The council has no other of a kind: the nearest to its middle. */
        BEYOND_COUNCIL,
        /** There is none of a kind: the nearest of other kinds. */
        OTHER_KINDS
    }

    public SimilarListings {
        listings = List.copyOf(listings);
    }
}
