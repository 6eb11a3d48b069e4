package uk.kindred.market.board;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.Slug;
import uk.kindred.market.demand.Breakdown;

/** What the lines of a board tell apart; of several things at once only the cells that are counted. */
enum BoardBy {
    EVERYTHING("Everything", null),
    NOT_FOUND("What was not found", null),
    NEED("Need", Breakdown.NEED),
    LANGUAGE("Language", Breakdown.LANGUAGE),
    TIME("Time of the day", Breakdown.TIME),
    PAYER("Who pays", Breakdown.PAYER),
    PRICE("The most a week", Breakdown.MOST_A_WEEK),
    DISTRICT("Postcode district", Breakdown.DISTRICT),
    TOGETHER("Language, time and district at once", Breakdown.TOGETHER);

    private final String label;
    private final @Nullable Breakdown breakdown;

    BoardBy(String label, @Nullable Breakdown breakdown) {
        this.label = label;
        this.breakdown = breakdown;
    }

    String label() {
        return label;
    }

    String slug() {
        return Slug.of(name());
    }

    boolean takes(WantedLine line) {
        return switch (this) {
            case EVERYTHING -> true;
            case NOT_FOUND -> line.isNotFound();
            default -> line.breakdown() == breakdown;
        };
    }

    /** Everything, where it is none of them. */
    static BoardBy ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(by -> by.slug().equals(slug))
                .findFirst()
                .orElse(EVERYTHING);
    }
}
