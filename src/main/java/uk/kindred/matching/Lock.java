package uk.kindred.matching;

/** A part of the week that the person wants to keep as it is: this listing for this parcel, or no week at all. */
public record Lock(String parcelId, String listingId) {}
