package uk.kindred.matching;

import org.jspecify.annotations.Nullable;

/**
 * Something that somebody needs help with.
 *
 * @param whose need it is; of both together, what is done once for the two of them
 * @param amount null if they did not say; then the typical amount stands in, and is told to be one
 */
public record NeedAsked(
        Whose whose,
        HelpWith help,
        Importance importance,
        @Nullable Amount amount,
        When when) {

    /** By which it is known among others. */
    public record Key(Whose whose, HelpWith help) {}

    public NeedAsked {
        if (whose == Whose.BOTH && help.isOfOne()) {
            throw new IllegalArgumentException("“" + help.label()
                    + "” is a place for one person: say it of each of you who needs it, and not of both together.");
        }
        if (amount != null && !help.form().isByTheYear() && amount.times() > Amount.MOST_TIMES) {
            throw new IllegalArgumentException(
                    "A week has room for help " + Amount.MOST_TIMES + " times at most, not " + amount.times() + ".");
        }
        if (amount != null && help.form().isNight() && amount.times() > Parcel.DAYS_IN_WEEK) {
            throw new IllegalArgumentException("A week has 7 nights, not " + amount.times() + ".");
        }
    }

    /** Of whoever plans for one person. */
    public NeedAsked(HelpWith help, Importance importance, @Nullable Amount amount, When when) {
        this(Whose.YOU, help, importance, amount, when);
    }

    public Key key() {
        return new Key(whose, help);
    }

    /** The typical amount, at any time. */
    public static NeedAsked typical(HelpWith help, Importance importance) {
        return new NeedAsked(help, importance, null, When.ANY);
    }

    /** Whether the amount is a typical starting point, and nobody's own. */
    public boolean isTypical() {
        return amount == null;
    }

    /** What was said, or else what is typical: of the days and times of the day that were named, once on each. */
    public Amount amountOrTypical() {
        if (amount != null) {
            return amount;
        }
        Amount typical = help.typicalAmount();
        int days = when.days().isEmpty() ? Parcel.DAYS_IN_WEEK : when.days().size();
        int parts = Math.max(
                1,
                when.parts().isEmpty()
                        ? help.typicalParts().size()
                        : when.parts().size());
        int most = days * (when.at() == null ? parts : 1);
        return help.form().isByTheYear() || typical.times() <= most ? typical : new Amount(most, typical.minutes());
    }
}
