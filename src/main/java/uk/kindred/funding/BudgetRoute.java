package uk.kindred.funding;

/** How somebody takes their personal budget. */
public enum BudgetRoute implements Choice {
    DIRECT_PAYMENT("Direct payment"),
    ISF("Individual Service Fund"),
    MANAGED("Managed by the council"),
    MIXED("A mix of these");

    private final String label;

    BudgetRoute(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
