package uk.kindred.funding;

/**
 * Money, shares and other capital without the own home, less what is owed on it.
 *
 * @param ownPence what is theirs alone
 * @param jointPence what they hold together with a partner or somebody else, all of it
 */
public record Savings(long ownPence, long jointPence) {

    public Savings {
        Sums.check(ownPence, "Capital");
        Sums.check(jointPence, "Joint capital");
    }

    /** Equal shares; a broken penny is left out, to their advantage. */
    long jointSharePence() {
        return jointPence / 2;
    }

    long countedPence() {
        return ownPence + jointSharePence();
    }
}
