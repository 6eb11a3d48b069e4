package uk.kindred.providers.numbers;

/** What is counted of a listing. */
public enum Figure {
    FOUND("Seen on a page of search results"),
    OPENED("Opened"),
    SHORTLISTED("On a shortlist or in a comparison that was opened"),
    ASKED("Enquiries through Kindred");

    private final String label;

    Figure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
