package uk.kindred.reviews;

/** How Kindred knows that the experience is real. */
public enum Proof implements Coded {
    INVITATION("Checked with a code from an invitation"),
    ENQUIRY("Checked: an enquiry on Kindred led to support"),
    DOCUMENT("Checked: a moderator has seen a document, which is deleted"),
    COUNCIL("Checked: the council confirms it");

    private final String label;

    Proof(String label) {
        this.label = label;
    }

    /** As it stands beside a review. */
    @Override
    public String label() {
        return label;
    }

    /** As {@link #label()}. @param everybody of an invitation, whether all were invited, as far as can be told */
    public String label(boolean everybody) {
        return this == INVITATION && everybody ? label + " to everybody" : label;
    }
}
