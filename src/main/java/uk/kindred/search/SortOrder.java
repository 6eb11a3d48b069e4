package uk.kindred.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How results are ordered; the rule is what people read on the page. Ties always fall to the name, then the id. */
public enum SortOrder {
    BEST(
            "best",
            "Best match",
            "The best fit to your words first, then the nearest.",
            "Services called exactly what you typed come first, then those with your words in their name, then those with"
                    + " them in the provider’s name or anywhere else. Where words fit alike, or without words, the nearest"
                    + " come first, then by name."),
    DISTANCE(
            "distance",
            "Distance",
            "Nearest first. Services whose place is not known come last.",
            "Nearest first, in a straight line. Services whose place is not known come last."),
    RATING(
            "rating",
            "Rating",
            "Outstanding first, then Good and so on. Not rated comes last, and is not bad.",
            "Outstanding first, then Good and so on. Of the same rating the nearest come first where you gave a place,"
                    + " else those with the newest date beside the rating: when it was given, or when CQC last inspected."
                    + " Made-up examples follow the real services of the same rating. Not rated is not bad: those come"
                    + " last. A place alone keeps nothing near: choose a distance, or you see all of England."),
    NAME("name", "Name", "From A to Z.", "From A to Z. Without a distance this is all of England."),
    COST(
            "cost",
            "Weekly cost",
            "Lowest whole cost a week first; prices that look unusual, then costs not known, come last.",
            "The lowest whole cost a week first, for your plan and whoever pays; where you gave no plan, for the typical"
                    + " plan of each kind of support. Prices far from what is usual are questioned, and come after the"
                    + " others. Services whose whole cost is not known come last, the nearest first. Near a place we look"
                    + " within 20 miles, unless you choose another distance.");

    private final String slug;
    private final String label;
    private final String inShort;
    private final String rule;

    SortOrder(String slug, String label, String inShort, String rule) {
        this.slug = slug;
        this.label = label;
        this.inShort = inShort;
        this.rule = rule;
    }

    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    /** The rule in a line. */
    public String inShort() {
        return inShort;
    }

    /** The whole rule. */
    public String rule() {
        return rule;
    }

    /** All values of "sort", for sentences. */
    static String slugs() {
        return Arrays.stream(values()).map(SortOrder::slug).collect(Collectors.joining(", "));
    }

    public static Optional<SortOrder> findBySlug(String slug) {
        return Arrays.stream(values()).filter(sort -> sort.slug.equals(slug)).findFirst();
    }
}
