package uk.kindred.places;

/** What kind of place "near" was understood as, from the most to the least exact. */
public enum PlaceType {
    POSTCODE("postcode"),
    SECTOR("sector"),
    DISTRICT("district"),
    TOWN("town"),
    COUNCIL("council");

    private final String slug;

    PlaceType(String slug) {
        this.slug = slug;
    }

    /** The name in URLs and the API. */
    public String slug() {
        return slug;
    }
}
