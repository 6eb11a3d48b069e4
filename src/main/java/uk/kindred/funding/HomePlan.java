package uk.kindred.funding;

/** What happens to a home that counts. */
public enum HomePlan implements Choice {
    SELL("It is sold when the 12 weeks are over"),
    DEFER("A deferred payment agreement");

    private final String label;

    HomePlan(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
