package uk.kindred.market.ascof;

/** Why a council has no number; the framework's marks. */
public enum Missing {
    WITHHELD("withheld", "withheld, so that nobody can be recognised"),
    NOT_AVAILABLE("not-available", "not available"),
    NOT_COLLECTED("not-collected", "not collected here"),
    NOT_GIVEN("not-given", "not in the framework’s file");

    private final String slug;
    private final String words;

    Missing(String slug, String words) {
        this.slug = slug;
        this.words = words;
    }

    /** The value in the API and files. */
    public String slug() {
        return slug;
    }

    public String words() {
        return words;
    }

    /** @param cell that is no number: "[c]", "[x]", "[z]" */
    static Missing of(String cell) {
        return switch (cell) {
            case "[c]" -> WITHHELD;
            case "[x]" -> NOT_AVAILABLE;
            case "[z]" -> NOT_COLLECTED;
            default -> NOT_GIVEN;
        };
    }
}
