package uk.kindred.reviews;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.directory.ListingOutcomes;
import uk.kindred.directory.Outcome;

/** Tells the directory, and so searches, what the figures of this round say listings are good at: decision 082. */
@Component
class GoodAtRound {

    private final JdbcClient jdbc;
    private final ReviewFigures figures;
    private final ListingOutcomes outcomes;

    GoodAtRound(JdbcClient jdbc, ReviewFigures figures, ListingOutcomes outcomes) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.outcomes = outcomes;
    }

    /** After the figures are written, in the round's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish() {
        List<Long> scored = jdbc.sql("select distinct listing_id from review_figure where low is not null")
                .query((row, number) -> row.getLong("listing_id"))
                .list();
        Map<Long, List<Outcome>> goodAt = new HashMap<>();
        figures.findFor(scored).forEach((listing, all) -> goodAt.put(listing, outcomes(all)));
        outcomes.publish(goodAt);
    }

    /** Whether somebody would recommend it is none. */
    private static List<Outcome> outcomes(ListingFigures figures) {
        return figures.goodAt().stream()
                .flatMap(question -> Outcome.findBySlug(question.slug()).stream())
                .toList();
    }
}
