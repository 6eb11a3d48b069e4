package uk.kindred.reviews;

/** How Kindred knows that the experience is real. */
public enum Proof implements Coded {
    INVITATION("Checked with a code from an invitation to everybody"),
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
}
