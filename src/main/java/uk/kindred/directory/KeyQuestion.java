package uk.kindred.directory;

/** The five questions that CQC asks of every service. */
public enum KeyQuestion {
    SAFE("safe", "Safe"),
    EFFECTIVE("effective", "Effective"),
    CARING("caring", "Caring"),
    RESPONSIVE("responsive", "Responsive"),
    WELL_LED("well-led", "Well-led");

    private final String slug;
    private final String label;

    KeyQuestion(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }
}
