package uk.kindred.market.desk;

import java.util.Arrays;
import java.util.Optional;
import uk.kindred.base.Slug;

/** What a council's market is told by: each a section of its page, a file, and an entry of docs/market.md. */
public enum Figure {
    SUPPLY(
            "What there is",
            "Open listings of each kind whose council is known, and the registered beds of homes. A service of two kinds"
                    + " counts for each. Beside them: for how many people there is one, of those who use the kind most.",
            "CQC’s register and listings of Kindred’s own; people: Office for National Statistics"),
    VACANCIES(
            "Free places",
            "What services last said of free places, within the last 60 days. What was said earlier counts as not said.",
            "The services, through Kindred"),
    QUALITY(
            "Quality, and how old it is",
            "The overall rating that CQC gave last. Its age is counted from the rating’s day, or from the last inspection"
                    + " where the register does not date the rating. Not rated is not bad.",
            "CQC’s register"),
    PRICES(
            "Prices",
            "The whole cost a week of the kind’s typical plan, at its lowest, of services whose cost is known. Prices far"
                    + " from what is usual are questioned, and left out. From five services on. The gap is taken at the same"
                    + " services: what people who pay themselves pay more than the council. So is the change over a year: the"
                    + " same things today and a year ago.",
            "Services, councils and public pages, through Kindred"),
    CONCENTRATION(
            "How much hangs on one provider",
            "The organisation with the most services of a kind, and the one with the most beds: what would go if it closed,"
                    + " and its share. Brands that own several organisations are not put together. Told where it is known of four fifths of"
                    + " the services who runs them.",
            "CQC’s register"),
    DEMAND(
            "What was looked for",
            "Searches and plans on Kindred’s pages for places in the council’s area, by whole months, in tens rounded down:"
                    + " at least so many. Questions are counted, not people. What is not here was looked for fewer than ten"
                    + " times, or can’t be told without telling of something that was.",
            "Kindred"),
    MONTHS(
            "What was looked for by month",
            "The same searches month by month, and those among them that found nothing: the sums of what is told of why. A"
                    + " month is told once, on the second day of the next, and never changed.",
            "Kindred");

    private final String title;
    private final String definition;
    private final String source;

    Figure(String title, String definition, String source) {
        this.title = title;
        this.definition = definition;
        this.source = source;
    }

    /** In addresses: of its file, and of its place on the page. */
    public String slug() {
        return Slug.of(name());
    }

    public String title() {
        return title;
    }

    public String definition() {
        return definition;
    }

    public String source() {
        return source;
    }

    /** Of whole months, and not of a day. */
    public boolean isOfDemand() {
        return this == DEMAND || this == MONTHS;
    }

    /** Told from rows of CQC's register, which are older than the day on which they are counted. */
    public boolean isOfRegister() {
        return this == SUPPLY || this == QUALITY || this == CONCENTRATION;
    }

    public static Optional<Figure> findBySlug(String slug) {
        return Arrays.stream(values())
                .filter(figure -> figure.slug().equals(slug))
                .findFirst();
    }
}
