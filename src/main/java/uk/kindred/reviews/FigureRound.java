package uk.kindred.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Councils;
import uk.kindred.reviews.figures.Cohort;
import uk.kindred.reviews.figures.Estimates;
import uk.kindred.reviews.figures.Estimates.Estimate;
import uk.kindred.reviews.figures.Tally;

/** Counts what has changed for enough people, and makes all figures anew from what is counted. */
@Component
class FigureRound {

    private final JdbcClient jdbc;
    private final CohortRows cohorts;
    private final ReviewInputs inputs;
    private final Councils councils;

    FigureRound(JdbcClient jdbc, CohortRows cohorts, ReviewInputs inputs, Councils councils) {
        this.jdbc = jdbc;
        this.cohorts = cohorts;
        this.inputs = inputs;
        this.councils = councils;
    }

    /** @param round its month's first day */
    @Transactional(propagation = Propagation.MANDATORY)
    public void renew(LocalDate round, Quarter now) {
        for (CohortRows.Place place : cohorts.listChanged(SmallSettings.CHANGED_AT_ONCE)) {
            CohortRule.recount(cohorts.live(place), cohorts.counted(place), cohorts.standing(place), now)
                    .ifPresent(recount -> {
                        cohorts.dissolve(recount.dissolved());
                        if (!recount.members().isEmpty()) {
                            cohorts.add(place, recount.quarter(), recount.members(), recount.band());
                        }
                    });
        }
        cohorts.show();
        List<Cohort> scored = cohorts.listScored();
        inputs.keep(round, now, scored);
        write(Estimates.of(scored, now));
    }

    private record Sum(long listingId, String publicId, Question question, Tally tally) {}

    private void write(Map<Estimates.Key, Estimate> estimates) {
        List<Sum> sums = jdbc.sql("""
                        select c.listing_id, l.public_id, c.question, sum(c.yes)::int as yes, sum(c.in_part)::int as in_part,
                          sum(c.no)::int as no
                        from review_cohort c join listing l on l.id = c.listing_id
                        where c.shown
                        group by 1, 2, 3
                        """)
                .query((row, number) -> new Sum(
                        row.getLong("listing_id"),
                        row.getString("public_id"),
                        Coded.get(Question.values(), row.getString("question")),
                        new Tally(row.getInt("yes"), row.getInt("in_part"), row.getInt("no"))))
                .list();
        jdbc.sql("delete from review_figure").update();
        sums.forEach(sum -> write(sum, estimates.get(new Estimates.Key(sum.publicId(), sum.question()))));
    }

    private void write(Sum sum, @Nullable Estimate estimate) {
        jdbc.sql("""
                        insert into review_figure (listing_id, question, answers, band, yes, in_part, no, estimate, low, high,
                          usual, compared_with)
                        values (:listing, :question, :answers, :band, :yes, :inPart, :no, :estimate, :low, :high, :usual,
                          :comparedWith)
                        """)
                .param("listing", sum.listingId())
                .param("question", sum.question().slug())
                .param("answers", sum.tally().answers())
                .param("band", Band.of(sum.tally()).slug())
                .param("yes", estimate == null ? null : sum.tally().yes())
                .param("inPart", estimate == null ? null : sum.tally().inPart())
                .param("no", estimate == null ? null : sum.tally().no())
                .param("estimate", estimate == null ? null : estimate.percent())
                .param("low", estimate == null ? null : estimate.low())
                .param("high", estimate == null ? null : estimate.high())
                .param("usual", estimate == null ? null : estimate.usual())
                .param("comparedWith", estimate == null ? null : inWords(estimate.comparedWith()))
                .update();
    }

    /** "nursing homes in Leeds" for "nursing-home leeds", "all services" for "all". */
    private String inWords(String group) {
        if (group.equals("all")) {
            return "all services";
        }
        List<String> parts = new ArrayList<>(List.of(group.split(" ", 2)));
        String kind = SupportKind.findBySlug(parts.getFirst())
                .map(SupportKind::plural)
                .orElse("services");
        if (parts.size() == 1) {
            return kind + " in England";
        }
        String place = parts.getLast();
        return kind + " in "
                + Optional.of(place)
                        .flatMap(councils::findBySlug)
                        .map(council -> council.shortName())
                        .orElse(place);
    }
}
