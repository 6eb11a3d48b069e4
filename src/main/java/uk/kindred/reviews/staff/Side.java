package uk.kindred.reviews.staff;

/** Who invites: whoever keeps a listing, or an officer of its council. */
enum Side {
    KEEPER("/provider/listings/"),
    OFFICER("/officer/reviews/");

    private final String path;

    Side(String path) {
        this.path = path;
    }

    /** @param publicId of the listing */
    String invitations(String publicId) {
        return path + publicId + "/invitations";
    }

    /** Where they come from. */
    String back(String publicId) {
        return this == KEEPER ? path + publicId : "/officer/reviews";
    }
}
