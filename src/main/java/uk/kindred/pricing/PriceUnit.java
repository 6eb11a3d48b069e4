package uk.kindred.pricing;

import java.util.Arrays;
import java.util.Optional;

/** What one price is for. */
public enum PriceUnit {
    HOUR("hour", "an hour", "hours"),
    VISIT("visit", "a visit", "visits"),
    NIGHT("night", "a night", "nights"),
    DAY("day", "a day", "days"),
    SESSION("session", "a session", "sessions"),
    WEEK("week", "a week", "weeks"),
    MONTH("month", "a month", "months"),
    YEAR("year", "a year", "years"),
    ONCE("once", "once", "times"),
    MILE("mile", "a mile", "miles"),
    /** Of the price of a home. The amount is in hundredths of a percent. */
    PERCENT("percent", "of the price", "percent"),
    /** Of the price of a home, for each year or part of a year there. The amount is in hundredths of a percent. */
    PERCENT_A_YEAR("percent-a-year", "of the price for each year", "percent a year");

    private final String slug;
    private final String label;
    private final String plural;

    PriceUnit(String slug, String label, String plural) {
        this.slug = slug;
        this.label = label;
        this.plural = plural;
    }

    /** The value in the API and PostgreSQL. */
    public String slug() {
        return slug;
    }

    /** To stand after an amount: "£28.50 an hour". */
    public String label() {
        return label;
    }

    public String plural() {
        return plural;
    }

    public static Optional<PriceUnit> findBySlug(String slug) {
        return Arrays.stream(values()).filter(unit -> unit.slug.equals(slug)).findFirst();
    }

    /** Whether the amount is a share of a home's price, in hundredths of a percent, and no money. */
    public boolean isPercent() {
        return this == PERCENT || this == PERCENT_A_YEAR;
    }

    boolean recurs() {
        return this == WEEK || this == MONTH || this == YEAR;
    }

    /** How often it comes in a year of 52 weeks. Only for what recurs. */
    int timesAYear() {
        return switch (this) {
            case WEEK -> 52;
            case MONTH -> 12;
            case YEAR -> 1;
            default -> throw new IllegalStateException("What is paid " + label + " does not recur");
        };
    }
}
