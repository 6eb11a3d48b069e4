package uk.kindred.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.reviews.CohortRule.Counted;
import uk.kindred.reviews.CohortRule.Standing;
import uk.kindred.reviews.figures.Cohort;
import uk.kindred.reviews.figures.Tally;

/** Reads and writes cohorts: answers that are counted together. */
@Component
class CohortRows {

    /** What counts now: answers of published reviews. */
    private static final String LIVE = """
            select r.id as review_id, r.listing_id, a.question, a.answer
            from review r join review_answer a on a.review_id = r.id
            where r.state = 'published' and a.answer <> 'not-for-me'
            """;

    private static final String COUNTED = """
            select c.review_id, h.listing_id, c.question, c.answer
            from review_counted c join review_cohort h on h.id = c.cohort_id
            """;

    private final JdbcClient jdbc;
    private final Councils councils;

    CohortRows(JdbcClient jdbc, Councils councils) {
        this.jdbc = jdbc;
        this.councils = councils;
    }

    /** Of one listing and question. */
    record Place(long listingId, String question) {}

    /** Where so many people's answers have changed since they were counted. */
    List<Place> listChanged(int people) {
        return jdbc.sql("with live as (" + LIVE + "), counted as (" + COUNTED + """
                        )
                        select listing_id, question from (
                          select coalesce(l.listing_id, c.listing_id) as listing_id,
                            coalesce(l.question, c.question) as question, 1 as people
                          from live l full join counted c on c.review_id = l.review_id and c.question = l.question
                          where l.answer is distinct from c.answer
                          union all
                          select listing_id, question, gone from review_cohort where gone > 0) changed
                        group by 1, 2 having sum(people) >= ? order by 1, 2
                        """)
                .param(people)
                .query((row, number) -> new Place(row.getLong("listing_id"), row.getString("question")))
                .list();
    }

    Map<Long, Answer> live(Place place) {
        Map<Long, Answer> answers = new HashMap<>();
        jdbc.sql("select review_id, answer from (" + LIVE + ") live where listing_id = ? and question = ?")
                .params(place.listingId(), place.question())
                .query(row -> {
                    answers.put(row.getLong("review_id"), Coded.get(Answer.values(), row.getString("answer")));
                });
        return answers;
    }

    Map<Long, Counted> counted(Place place) {
        Map<Long, Counted> answers = new HashMap<>();
        jdbc.sql("""
                        select c.review_id, c.answer, c.cohort_id
                        from review_counted c join review_cohort h on h.id = c.cohort_id
                        where h.listing_id = ? and h.question = ?
                        """).params(place.listingId(), place.question()).query(row -> {
            answers.put(
                    row.getLong("review_id"),
                    new Counted(Coded.get(Answer.values(), row.getString("answer")), row.getLong("cohort_id")));
        });
        return answers;
    }

    List<Standing> standing(Place place) {
        return jdbc.sql("select * from review_cohort where listing_id = ? and question = ? order by id")
                .params(place.listingId(), place.question())
                .query((row, number) -> new Standing(
                        row.getLong("id"),
                        Quarter.of(row.getObject("quarter", LocalDate.class)),
                        tally(row),
                        row.getInt("gone"),
                        band(row)))
                .list();
    }

    void dissolve(List<Long> cohorts) {
        jdbc.sql("delete from review_cohort where id = any(?)")
                .param(cohorts.toArray(Long[]::new))
                .update();
    }

    void add(Place place, Quarter quarter, Map<Long, Answer> members, @Nullable Band band) {
        Tally tally = CohortRule.tally(members.values());
        long id = jdbc.sql("""
                        insert into review_cohort (listing_id, question, quarter, yes, in_part, no, band)
                        values (:listing, :question, :quarter, :yes, :inPart, :no, :band) returning id
                        """)
                .param("listing", place.listingId())
                .param("question", place.question())
                .param("quarter", quarter.firstDay())
                .param("yes", tally.yes())
                .param("inPart", tally.inPart())
                .param("no", tally.no())
                .param("band", band == null ? null : band.slug())
                .query(Long.class)
                .single();
        List<Long> reviews = List.copyOf(members.keySet());
        jdbc.sql("""
                        insert into review_counted (review_id, question, answer, cohort_id)
                        select m.review_id, :question, m.answer, :cohort
                        from unnest(:reviews::bigint[], :answers::text[]) as m (review_id, answer)
                        """)
                .param("question", place.question())
                .param("cohort", id)
                .param("reviews", reviews.toArray(Long[]::new))
                .param(
                        "answers",
                        reviews.stream().map(review -> slug(members, review)).toArray(String[]::new))
                .update();
    }

    private static String slug(Map<Long, Answer> members, long review) {
        Answer answer = members.get(review);
        if (answer == null) {
            throw new IllegalStateException("a member without an answer");
        }
        return answer.slug();
    }

    /** Of whoever is left: once fewer than five people are, and of one household, nothing is told. */
    void show() {
        jdbc.sql("with live as (" + LIVE + "), counted as (" + COUNTED + """
                        ), left_over as (
                          select listing_id, question, sum(people) as people from (
                            select listing_id, question, yes + in_part + no - gone as people from review_cohort
                            union all
                            select c.listing_id, c.question, -1 from counted c
                            where not exists (
                              select from live l where l.review_id = c.review_id and l.question = c.question)
                            union all
                            select l.listing_id, l.question, 1 from live l
                            where not exists (
                              select from counted c where c.review_id = l.review_id and c.question = l.question)) each
                          group by 1, 2)
                        update review_cohort h set shown = o.people >= :least and not (%s)
                        from left_over o join listing l on l.id = o.listing_id
                        where o.listing_id = h.listing_id and o.question = h.question
                        """.formatted(SmallSettings.HOUSEHOLD))
                .param("least", SmallSettings.BAND_FROM)
                .update();
    }

    /** All of listings and questions that have ten answers or more: what is published, in a fixed order. */
    List<Cohort> listScored() {
        return jdbc.sql("""
                        select l.public_id, l.kinds[1] as kind, l.council_gss, l.region, c.question, c.quarter, c.yes,
                          c.in_part, c.no
                        from (select h.*, sum(yes + in_part + no) over (partition by listing_id, question) as answers
                          from review_cohort h where shown and band is null) c join listing l on l.id = c.listing_id
                        where c.answers >= ?
                        order by l.public_id, c.question, c.quarter, c.id
                        """)
                .param(SmallSettings.SCORE_FROM)
                .query((row, number) -> new Cohort(
                        row.getString("public_id"),
                        row.getString("kind"),
                        council(row.getString("council_gss")),
                        row.getString("region"),
                        Coded.get(Question.values(), row.getString("question")),
                        Quarter.of(row.getObject("quarter", LocalDate.class)),
                        tally(row)))
                .list();
    }

    private @Nullable String council(@Nullable String gss) {
        return gss == null ? null : councils.findByGss(gss).map(Council::slug).orElse(null);
    }

    private static @Nullable Band band(ResultSet row) throws SQLException {
        String band = row.getString("band");
        return band == null ? null : Coded.get(Band.values(), band);
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(row.getInt("yes"), row.getInt("in_part"), row.getInt("no"));
    }
}
