package uk.kindred.pricing;

/** What people should be told before they get in touch; chosen after the CMA's advice to care homes (2018, 2021). */
public enum KeyFact {
    FUNDING("funding", "Which funding is accepted", "which funding is accepted"),
    TOP_UP("top-up", "Whether a top-up is needed", "whether a top-up is needed"),
    RATING("rating", "The regulator’s rating", "rating"),
    PRICE("price", "What it costs", "price"),
    INCLUDED("included", "What the price includes", "word on what the price includes"),
    WEEKENDS("weekends", "Weekend and bank holiday rates", "weekend and bank holiday rates"),
    SERVICE_CHARGE("service-charge", "The service charge", "service charge"),
    GROUND_RENT("ground-rent", "Ground rent", "ground rent"),
    EVENT_FEE("event-fee", "The fee on leaving", "fee on leaving"),
    UPFRONT("upfront", "What is paid at the start", "word on what is paid at the start"),
    FEE_REVIEW("fee-review", "When and how prices go up", "rule on how prices go up"),
    NOTICE("notice", "The notice period", "notice period"),
    TRIAL("trial", "The trial period", "trial period"),
    CANCELLATION("cancellation", "What cancelling costs", "rule on cancelling"),
    AFTER_DEATH("after-death", "Charges after a death", "word on charges after a death"),
    CONTRACT("contract", "Whether the contract is shown before", "word on seeing the contract before"),
    COMPLAINTS("complaints", "How to complain", "word on how to complain");

    private final String slug;
    private final String label;
    private final String missing;

    KeyFact(String slug, String label, String missing) {
        this.slug = slug;
        this.label = label;
        this.missing = missing;
    }

    /** The value in the API. */
    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    /** For sentences: "no notice period", "not which funding is accepted". */
    public String missing() {
        return (missing.startsWith("wh") ? "not " : "no ") + missing;
    }
}
