package uk.kindred.market.reach.ui;

import java.util.Locale;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.reach.AreaReach;

/** How much of an area's postcodes are reached, coarsely: what a map can show. The worst are darkest and marked most. */
enum ReachStep {
    NONE("None of its postcodes"),
    FEW("Fewer than a third"),
    SOME("A third to two thirds"),
    MOST("More than two thirds, not all"),
    ALL("All of its postcodes");

    private static final double THIRD = 1.0 / 3;
    private static final String SIZE = "24";

    private final String words;

    ReachStep(String words) {
        this.words = words;
    }

    static ReachStep of(AreaReach area, int atLeast) {
        double share = area.share(atLeast);
        if (area.with(atLeast) == 0) {
            return NONE;
        }
        if (area.without(atLeast) == 0) {
            return ALL;
        }
        return share < THIRD ? FEW : share <= 2 * THIRD ? SOME : MOST;
    }

    String words() {
        return words;
    }

    private String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param drawing the id of what it is defined in */
    String fill(String drawing) {
        return "url(#" + id(drawing) + ")";
    }

    private String id(String drawing) {
        return drawing + "-" + slug();
    }

    /** A colour, and marks that tell it apart without it. */
    Markup pattern(String drawing) {
        Markup pattern = Markup.tag(
                        "pattern",
                        Markup.tag("rect")
                                .with("width", SIZE)
                                .with("height", SIZE)
                                .styled("reach-ground-" + slug()))
                .with("id", id(drawing))
                .with("width", SIZE)
                .with("height", SIZE)
                .with("patternUnits", "userSpaceOnUse");
        String marks = marks();
        return marks.isEmpty()
                ? pattern
                : pattern.containing(Markup.tag("path").with("d", marks).styled("reach-mark-" + slug()));
    }

    private String marks() {
        return switch (this) {
            case NONE -> "M-4,4 l8,-8 M0,24 l24,-24 M20,28 l8,-8 M-4,20 l8,8 M0,0 l24,24 M20,-4 l8,8";
            case FEW -> "M-4,4 l8,-8 M0,24 l24,-24 M20,28 l8,-8";
            case SOME -> "M6,6 h0.01 M18,18 h0.01";
            case MOST, ALL -> "";
        };
    }
}
