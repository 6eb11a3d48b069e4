package uk.kindred.matching;

import java.util.List;

/** Finds the weeks; docs/decisions/070-weeks-that-fit-a-budget.md is the method, with its proof. */
public final class Matching {

    private Matching() {}

    /**
     * The same for the same request and candidates, in whatever order these come.
     *
     * @param candidates that go to the person or can be reached, with no two of the same id; those beyond
     *     {@link MatchRequest#withinMiles} only tell what a wider search would find
     */
    public static Weeks match(MatchRequest request, List<Candidate> candidates) {
        return new Match(request, candidates).weeks();
    }

    /** What is looked for, before anybody is: so that pages can name each part. */
    public static List<Parcel> parcels(MatchRequest request) {
        return new Parcels(request).list();
    }
}
