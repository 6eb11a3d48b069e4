package uk.kindred.imports.cqc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.base.SoleTasks;
import uk.kindred.directory.KeyQuestion;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.directory.PublishedRating;
import uk.kindred.directory.Rating;
import uk.kindred.directory.RatingStage;
import uk.kindred.directory.RatingStanding;
import uk.kindred.imports.ImportHistory;
import uk.kindred.imports.ImportTest;
import uk.kindred.imports.RatingsIntake;
import uk.kindred.imports.RunReport;

/** CQC's API, read from a server that answers as it does. */
@ImportTest
@ExtendWith(OutputCaptureExtension.class)
class CqcChangesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private ChangeReading progress;

    @Autowired
    private RatingCells cells;

    @Autowired
    private RatingStage stage;

    @Autowired
    private RatingsIntake intake;

    @Autowired
    private SoleTasks tasks;

    @Autowired
    private Listings listings;

    @Autowired
    private ImportHistory history;

    private final CqcServer server = new CqcServer();

    @BeforeEach
    void begin() {
        jdbc.sql("""
                        truncate listing, organisation, listing_history, import_run, import_row_issue, rating_entry,
                          register_mention, change_reading, published_rating, event_publication restart identity cascade
                        """).update();
        List.of("1-2001", "1-2002", "1-2003")
                .forEach(id -> jdbc.sql("""
                        insert into listing (public_id, slug, status, name, kinds, needs, services, location_precision,
                          rating, source, source_as_at, first_seen_at, changed_at)
                        values (?, 'home-' || ?, 'open', 'Home', '{residential-care-home}', '{}', '{}', 'none',
                          'not-rated', 'CQC care directory', '2026-11-01', now(), now())
                        """).params(id, id).update());
        server.location("1-2001", CqcAnswers.INSPECTED)
                .location("1-2002", CqcAnswers.ASSESSED)
                .location("1-2003", CqcAnswers.NEW);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private CqcApiProperties settings(URI url, @Nullable String key) {
        return new CqcApiProperties(
                url, key, Duration.ofHours(20), Duration.ofHours(20), Duration.ofMillis(1), Duration.ofMillis(1));
    }

    private CqcChanges changes(CqcApiProperties settings, Instant now) {
        return new CqcChanges(
                new CqcApi(settings, json),
                settings,
                progress,
                cells,
                stage,
                intake,
                tasks,
                Clock.fixed(now, ZoneId.of("Europe/London")));
    }

    private void readAt(Instant now) {
        changes(settings(server.url(), CqcServer.KEY), now).look();
    }

    private ListingDetails listing(String id) {
        return listings.findByPublicId(id).orElseThrow();
    }

    private RunReport lastRun() {
        return history.list(1, 1).runs().getFirst();
    }

    @Test
    void ratingsOfBothPlacesAreReadWithTheirHistory() {
        server.changed(List.of("1-2001", "1-2002"), List.of("1-2003", "1-555"));

        readAt(NOW);

        ListingDetails inspected = listing("1-2001");
        assertThat(inspected.summary().rating()).isEqualTo(Rating.GOOD);
        assertThat(inspected.summary().ratingDate()).isEqualTo("2023-09-12");
        assertThat(inspected.summary().ratingStanding()).isEqualTo(RatingStanding.OWN);
        assertThat(inspected.ratingsByQuestion())
                .containsEntry(KeyQuestion.SAFE, Rating.REQUIRES_IMPROVEMENT)
                .containsEntry(KeyQuestion.CARING, Rating.OUTSTANDING);
        assertThat(inspected.ratingHistory().answeredOn(KeyQuestion.WELL_LED)).isEqualTo("2021-01-20");
        assertThat(inspected.ratingHistory().overall())
                .extracting(PublishedRating::rating, PublishedRating::isInherited)
                .containsExactly(tuple(Rating.GOOD, false), tuple(Rating.INADEQUATE, true));
        ListingDetails assessed = listing("1-2002");
        assertThat(assessed.summary().rating()).isEqualTo(Rating.REQUIRES_IMPROVEMENT);
        assertThat(assessed.summary().ratingDate()).isEqualTo("2025-02-03");
        assertThat(assessed.ratingsByQuestion()).containsEntry(KeyQuestion.SAFE, Rating.INADEQUATE);
        assertThat(assessed.ratingHistory().overall())
                .extracting(PublishedRating::rating)
                .containsExactly(Rating.REQUIRES_IMPROVEMENT, Rating.OUTSTANDING, Rating.GOOD);
        assertThat(listing("1-2003").summary().rating()).isEqualTo(Rating.NOT_RATED);
        assertThat(lastRun().status()).isEqualTo("done");
        assertThat(lastRun().format()).isEqualTo("cqc-api");
        assertThat(lastRun().asAt()).isEqualTo("2026-11-20");
        assertThat(server.asked())
                .as("what Kindred does not list is not asked for")
                .noneMatch(path -> path.contains("1-555"));
    }

    @Test
    void managersNamesNeverEnter(CapturedOutput output) {
        server.changed(List.of("1-2001", "1-2002", "1-2003"));

        readAt(NOW);

        String kept = jdbc.sql("""
                        select (select string_agg(t::text, ' ') from listing t)
                          || (select string_agg(t::text, ' ') from published_rating t)
                          || (select string_agg(t::text, ' ') from import_run t)
                          || coalesce((select string_agg(t::text, ' ') from listing_history t), '')
                          || coalesce((select string_agg(t::text, ' ') from import_row_issue t), '')
                        """).query(String.class).single();
        assertThat(kept).contains("requires-improvement");
        assertThat(kept + output).doesNotContain("Exemplar", "Margaret", "Bartholomew", "Philippa", CqcServer.KEY);
    }

    @Test
    void aSecondReadingAddsNothingAndComesADayLaterOnly() {
        server.changed(List.of("1-2001", "1-2002", "1-2003"));
        readAt(NOW);
        long statements = count("published_rating");
        int requests = server.asked().size();

        readAt(NOW.plus(Duration.ofHours(3)));
        assertThat(server.asked()).hasSize(requests);

        readAt(NOW.plus(Duration.ofHours(21)));
        assertThat(server.asked().get(requests))
                .contains("startTimestamp=2026-11-20T10:00:00Z", "endTimestamp=2026-11-21T09:00:00Z", "page=1");
        assertThat(count("published_rating")).isEqualTo(statements);
        assertThat(lastRun().added() + lastRun().changed() + lastRun().closed()).isZero();
    }

    @Test
    void daysThatWereMissedAreReadOneAfterTheOther() {
        server.changed(List.of());
        progress.readUntil(NOW.minus(Duration.ofDays(3)));

        readAt(NOW);

        assertThat(server.asked()).hasSize(3);
        assertThat(server.asked().getFirst())
                .contains("startTimestamp=2026-11-17T10:00:00Z", "endTimestamp=2026-11-18T12:00:00Z");
        assertThat(progress.findReadUntil()).hasValue(NOW);
    }

    @Test
    void aRatingThatCqcTakesAwayIsTakenAway() {
        server.changed(List.of("1-2001"));
        readAt(NOW);
        server.location("1-2001", "{\"locationId\": \"1-2001\", \"name\": \"Abbey Lodge\", \"historicRatings\": []}");

        readAt(NOW.plus(Duration.ofDays(1)));

        assertThat(listing("1-2001").summary().rating()).isEqualTo(Rating.NOT_RATED);
        assertThat(listing("1-2001").ratingsByQuestion()).isEmpty();
        assertThat(listing("1-2001").ratingHistory().overall())
                .extracting(PublishedRating::rating)
                .containsExactly(Rating.GOOD, Rating.INADEQUATE);
    }

    @Test
    void anApiThatIsBusyForAMomentIsAskedAgain() {
        server.changed(List.of("1-2001"));
        server.failNext(503, 429, 500);

        readAt(NOW);

        assertThat(listing("1-2001").summary().rating()).isEqualTo(Rating.GOOD);
        assertThat(progress.findReadUntil()).hasValue(NOW);
    }

    @Test
    void aDeadApiChangesNothingIsToldOnceAndIsCaughtUpWith() {
        server.changed(List.of("1-2001"));
        CqcServer dead = new CqcServer();
        URI address = dead.url();
        dead.close();

        changes(settings(address, CqcServer.KEY), NOW).look();
        changes(settings(address, CqcServer.KEY), NOW.plus(Duration.ofHours(1))).look();

        assertThat(count("import_run")).isOne();
        assertThat(lastRun().status()).isEqualTo("failed");
        assertThat(lastRun().message()).contains("no answer", "tried again");
        assertThat(listing("1-2001").summary().rating()).isEqualTo(Rating.NOT_RATED);
        readAt(NOW.plus(Duration.ofHours(2)));
        assertThat(listing("1-2001").summary().rating()).isEqualTo(Rating.GOOD);
    }

    @Test
    void aKeyThatIsNotAcceptedIsToldAndNotTriedAgainAtOnce() {
        changes(settings(server.url(), "another"), NOW).look();

        assertThat(server.asked()).hasSize(1);
        assertThat(lastRun().message()).contains("KINDRED_CQC_KEY");
    }

    @Test
    void aRedirectionIsNotFollowed() {
        server.failNext(302);

        readAt(NOW);

        assertThat(server.asked()).hasSize(1);
        assertThat(lastRun().message()).contains("status 302");
    }

    @Test
    void withoutAKeyNothingIsAsked() {
        changes(settings(server.url(), null), NOW).look();
        changes(settings(server.url(), " "), NOW).look();

        assertThat(server.asked()).isEmpty();
        assertThat(progress.findReadUntil()).isEmpty();
    }

    @Test
    void anAnswerThatIsNotTheLocationIsRefusedAndTheOthersAreTaken() {
        server.changed(List.of("1-2001", "1-2002", "1-2003"))
                .location("1-2002", "<html>Down for maintenance</html>")
                .location("1-2003", "{\"locationId\": \"1-999\", \"currentRatings\": {}}");

        readAt(NOW);

        assertThat(listing("1-2001").summary().rating()).isEqualTo(Rating.GOOD);
        assertThat(lastRun().refused()).isEqualTo(2);
        assertThat(jdbc.sql("select location_id, code from import_row_issue order by line")
                        .query((row, number) -> row.getString(1) + " " + row.getString(2))
                        .list())
                .containsExactly("1-2002 answer-unreadable", "1-2003 answer-unreadable");
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
