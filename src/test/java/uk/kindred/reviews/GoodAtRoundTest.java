package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.ShippedRegister;

/** A round tells the directory what its figures show listings to be good at, and nothing that they do not show. */
@KindredTest
class GoodAtRoundTest {

    @Autowired
    private PublicationRounds rounds;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private List<Long> listings = List.of();

    @BeforeEach
    void begin() {
        ShippedRegister.await(jdbc);
        listings = jdbc.sql("""
                        select id from listing where status = 'open' and kinds = '{home-care}' and council_gss = 'E08000035'
                          and not example order by id limit 12
                        """).query((row, number) -> row.getLong("id")).list();
    }

    @AfterEach
    void end() {
        jdbc.sql("delete from review_cohort where listing_id = any(?)")
                .param(listings.toArray(Long[]::new))
                .update();
        rounds.run(clock.instant());
    }

    @Test
    void onlyWhatIsSurelyBetterThanUsualFromTenAnswersOnIsToldToSearches() {
        cohort(listings.get(0), Question.COMMUNITY, 40, 0);
        cohort(listings.get(0), Question.RECOMMEND, 40, 0);
        cohort(listings.get(1), Question.COMMUNITY, 9, 0);
        for (Long listing : listings.subList(2, listings.size())) {
            cohort(listing, Question.COMMUNITY, 7, 8);
            cohort(listing, Question.RECOMMEND, 7, 8);
        }
        rounds.run(clock.instant());

        assertThat(goodAt(listings.get(0))).containsExactly("community");
        for (Long other : listings.subList(1, listings.size())) {
            assertThat(goodAt(other)).isEmpty();
        }
    }

    private void cohort(long listing, Question question, int yes, int no) {
        jdbc.sql("""
                        insert into review_cohort (listing_id, question, quarter, yes, in_part, no)
                        values (?, ?, ?, ?, 0, ?)
                        """)
                .params(
                        listing,
                        question.slug(),
                        Quarter.of(LocalDate.now(clock)).firstDay(),
                        yes,
                        no)
                .update();
    }

    private List<String> goodAt(long listing) {
        return jdbc.sql("select unnest(good_at) from listing where id = ?")
                .param(listing)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
