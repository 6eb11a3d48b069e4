package uk.kindred.pricing;

/** A demand's terms in words. */
final class TermWords {

    private static final String HOUR = "hour_";
    private static final String VISIT = "visit-";
    private static final String STAY = "stay-";
    private static final String WEEK = "week_";
    private static final String HOUSING = "housing-week_";
    private static final String SHARED_LIVES = "shared-lives-week_";

    private TermWords() {}

    /** "14 hours on weekdays", "2 visits of 30 minutes at the weekend", "3 nights", "1 week". */
    static String quantity(Demand.Term term) {
        String slug = term.key().slug();
        if (slug.startsWith(HOUR)) {
            return PlanWords.time(term.count()) + " " + dayType(slug);
        }
        if (slug.startsWith(VISIT)) {
            return PlanWords.counted(term.count(), "visit") + " of " + minutes(slug) + " minutes " + dayType(slug);
        }
        return PlanWords.counted(term.count(), unit(slug));
    }

    /** @param otherPriced whether the payer is asked a price of the same way for something else */
    static CannotCalculate gap(Demand.Term term, Payer payer, boolean otherPriced) {
        String slug = term.key().slug();
        return new CannotCalculate(
                what(slug),
                otherPriced ? onlyOthers(slug, payer) : none(slug, payer),
                quantity(term) + ", at the price of one. Ask for it in writing.",
                true);
    }

    private static String none(String slug, Payer payer) {
        return "No price for " + payer.who() + " is known. "
                + (slug.startsWith(STAY)
                        ? "A place to live has another price, and other payers’ prices say nothing about it."
                        : "Other payers’ prices say nothing about it.");
    }

    private static String onlyOthers(String slug, Payer payer) {
        String others = slug.startsWith(WEEK)
                ? "Other rooms or levels of care have"
                : slug.startsWith(STAY) || slug.startsWith(SHARED_LIVES)
                        ? "Other levels of support have"
                        : slug.startsWith(HOUSING) ? "Other ways to hold a home have" : "Other times or lengths have";
        return others + " a price for " + payer.who() + " here; none is known for this.";
    }

    private static String minutes(String slug) {
        return slug.substring(VISIT.length(), slug.indexOf('_'));
    }

    private static String dayType(String slug) {
        return (slug.endsWith(DayType.WEEKEND.slug()) ? DayType.WEEKEND : DayType.WEEKDAY).label();
    }

    private static String unit(String slug) {
        return switch (slug.contains("_") ? slug.substring(0, slug.indexOf('_')) : slug) {
            case "each-visit" -> "visit";
            case "waking-night", "sleep-in", "stay-night" -> "night";
            case "day", "live-in-day" -> "day";
            case "session" -> "session";
            default -> "week";
        };
    }

    private static String what(String slug) {
        if (slug.startsWith(HOUR)) {
            return "An hour of care " + dayType(slug);
        }
        if (slug.startsWith(VISIT)) {
            return "A visit of " + minutes(slug) + " minutes " + dayType(slug);
        }
        return switch (slug.contains("_") ? slug.substring(0, slug.indexOf('_')) : slug) {
            case "waking-night" -> "A waking night";
            case "sleep-in" -> "A sleep-in";
            case "stay-night" -> "A night of a short stay";
            case "stay-week" -> "A week of a short stay";
            case "day" -> "A day";
            case "session" -> "A session";
            case "live-in-day" -> "A day of live-in care";
            case "live-in-week" -> "A week of live-in care";
            case "homeshare-week" -> "The programme’s fee";
            case "shared-lives-week" -> "A week of Shared Lives";
            case "housing-week" ->
                slug.endsWith("_" + Tenure.BUY.slug())
                        ? "The service charge of a home that is sold"
                        : "Rent or service charge";
            default -> "A week’s room and care";
        };
    }
}
