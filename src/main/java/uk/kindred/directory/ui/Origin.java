package uk.kindred.directory.ui;

import uk.kindred.base.ui.Dates;
import uk.kindred.directory.ListingDetails;

/** Where a listing's facts come from: the regulator's register, somebody else, or nowhere where they are made up. */
enum Origin {
    REGISTER,
    ELSEWHERE,
    EXAMPLE;

    static Origin of(ListingDetails listing) {
        if (listing.summary().offer().example()) {
            return EXAMPLE;
        }
        return listing.regulatorPage() == null ? ELSEWHERE : REGISTER;
    }

    /** A sentence to stand below facts. */
    static String sentence(ListingDetails listing) {
        return switch (of(listing)) {
            case REGISTER ->
                "From CQC’s register as at " + Dates.month(listing.summary().sourceAsAt()) + ".";
            case ELSEWHERE ->
                "From " + listing.source() + " as at "
                        + Dates.month(listing.summary().sourceAsAt()) + ".";
            case EXAMPLE -> "Made up for this example.";
        };
    }
}
