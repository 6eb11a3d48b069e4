package uk.kindred.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.VersionType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.base.SoleTasks;
import uk.kindred.directory.ListingsChanged;
import uk.kindred.embedded.EmbeddedServers.Part;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.WholeRegister;
import uk.kindred.search.postgres.ListingRecord;
import uk.kindred.search.postgres.ListingRecords;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.TestServers;
import uk.kindred.testing.Visitor;

/** What happens to searches, and to changes, when a server goes away. */
@KindredTest
class IndexFaultsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private WholeRegister register;

    @Autowired
    private ListingSearch listings;

    @Autowired
    private Indexes indexes;

    @Autowired
    private IndexWriter writer;

    @Autowired
    private IndexRebuild rebuild;

    @Autowired
    private IndexCheck check;

    @Autowired
    private SoleTasks tasks;

    @Autowired
    private ListingRecords records;

    @Autowired
    private Clients clients;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @BeforeEach
    void wholeRegisterIsSearchable() {
        register.awaitSearchable();
        register.awaitIndexInUse();
    }

    @Test
    void withoutElasticsearchPostgresAnswersAlikeAndChangesReachTheIndexLater() throws Exception {
        ListingRecord listing = records.listOpenAfter(0, 1).getFirst();
        TestServers.servers().stop(Part.ELASTICSEARCH);
        try {
            register.compareWithOracle(30, true);
            change(listing, "Zzyzx Lodge", "open");
            assertThat(find("Zzyzx").total()).isEqualTo(1);
        } finally {
            TestServers.servers().restart(Part.ELASTICSEARCH);
        }
        register.awaitIndexInUse();

        awaitFound("Zzyzx", 1);
        change(listing, "Zzyzx Lodge", "closed");
        awaitFound("Zzyzx", 0);
        change(listing, listing.summary().name(), "open");
        register.awaitSearchable();
    }

    @Test
    void afterAKillDuringARebuildTheOldIndexServesAndTheNextRebuildLeavesNothingBehind() throws Exception {
        String before = searchedIndex();
        List<ListingRecord> batch = records.listOpenAfter(0, 100);
        String half = indexes.startBuilding();
        writer.write(batch, List.of(Indexes.BUILDING));
        TestServers.servers().kill(Part.ELASTICSEARCH);
        assertThatThrownBy(() -> indexes.finishBuilding(half)).isInstanceOf(IOException.class);
        // A killed server is started again by itself.
        TestServers.elasticsearchUrl();
        register.awaitIndexInUse();
        assertThat(searchedIndex()).isEqualTo(before);
        assertThat(find("").total()).isEqualTo(open());

        rebuild.run();

        assertThat(searchedIndex()).isNotIn(before, half);
        assertThat(allIndexes()).containsExactly(searchedIndex());
        assertThat(find("").total()).isEqualTo(open());
    }

    @Test
    void aServerKilledInTheMiddleOfARebuildLosesNothing() throws Exception {
        String before = searchedIndex();
        CompletableFuture<Void> rebuilding = CompletableFuture.runAsync(this::rebuild);
        Awaitility.await("the first documents of the new index")
                .pollInterval(Duration.ofMillis(20))
                .until(() -> allIndexes().size() > 1);
        TestServers.servers().kill(Part.ELASTICSEARCH);
        assertThatThrownBy(rebuilding::get).hasRootCauseInstanceOf(IOException.class);
        // A killed server is started again by itself.
        TestServers.elasticsearchUrl();
        register.awaitIndexInUse();
        assertThat(searchedIndex()).isEqualTo(before);

        rebuild.run();

        assertThat(allIndexes()).containsExactly(searchedIndex());
        assertThat(find("").total()).isEqualTo(open());
    }

    private void rebuild() {
        try {
            rebuild.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aChangeDuringARebuildIsInTheNewIndex() throws Exception {
        ListingRecord listing = records.listOpenAfter(0, 1).getFirst();
        String building = indexes.startBuilding();
        change(listing, "Qqvist House", "open");
        awaitFound("Qqvist", 1);

        // The rebuild read the row before it changed, and writes it late.
        writer.write(List.of(listing), List.of(Indexes.BUILDING));
        clients.writing().indices().refresh(request -> request.index(building));

        assertThat(clients.writing()
                        .get(
                                request -> request.index(building)
                                        .id(Long.toString(listing.summary().databaseId())),
                                ListingDocument.class)
                        .source())
                .extracting(ListingDocument::name)
                .isEqualTo("Qqvist House");
        rebuild.run();
        assertThat(find("Qqvist").total()).isEqualTo(1);
        change(listing, listing.summary().name(), "open");
        awaitFound("Qqvist", 0);
    }

    @Test
    void aChangeUnderWayWhileTheFirstIndexTakesOverIsNotLost() throws Exception {
        ListingRecord listing = records.listOpenAfter(0, 1).getFirst();
        long id = listing.summary().databaseId();
        // nobody else looks after the index meanwhile
        boolean alone = tasks.tryRun(IndexRebuild.TASK, () -> {
            String former = searchedIndex();
            clients.writing().indices().delete(request -> request.index(former));
            String first = indexes.startBuilding();
            writer.write(List.of(listing), List.of(Indexes.BUILDING));
            rename(id, "Xxanadu House", "open");
            try (Connection holder = TestServers.database().getConnection();
                    Statement statement = holder.createStatement()) {
                holder.setAutoCommit(false);
                statement.execute("lock table listing in access exclusive mode");
                transactions.executeWithoutResult(transaction -> events.publishEvent(new ListingsChanged(List.of(id))));
                Awaitility.await("the change to be under way, before its row is read")
                        .until(() -> jdbc.sql("select count(*) from pg_locks where not granted"
                                                + " and relation = 'listing'::regclass")
                                        .query(Long.class)
                                        .single()
                                > 0);
                indexes.finishBuilding(first);
                holder.commit();
            }
            awaitFound("Xxanadu", 1);
            rebuild.run();
        });
        assertThat(alone).isTrue();
        change(listing, listing.summary().name(), "open");
        awaitFound("Xxanadu", 0);
    }

    @Test
    void theNightlyCheckMendsWhatDiffers() throws Exception {
        ListingRecord listing = records.listOpenAfter(0, 1).getFirst();
        long lost = listing.summary().databaseId();
        long stray = 9_000_000_000L;
        clients.writing()
                .delete(request -> request.index(Indexes.SEARCHED)
                        .id(Long.toString(lost))
                        .version(listing.summary().version())
                        .versionType(VersionType.ExternalGte));
        clients.writing()
                .index(request -> request.index(Indexes.SEARCHED)
                        .id(Long.toString(stray))
                        .document(Map.of("databaseId", stray, "version", 1)));
        writer.refresh();

        assertThat(check.repair()).isEqualTo(2);

        writer.refresh();
        assertThat(check.repair()).isZero();
        assertThat(find("").total()).isEqualTo(open());
    }

    @Test
    void anIndexThatAKilledInstanceLeftHalfBuiltIsBuiltAnewInTheNight() throws Exception {
        String half = indexes.startBuilding();

        check.repair();

        assertThat(allIndexes()).containsExactly(searchedIndex()).doesNotContain(half);
        assertThat(find("").total()).isEqualTo(open());
    }

    @Test
    void whatAKilledInstanceHadUnderWayIsSentByAnother() {
        ListingRecord listing = records.listOpenAfter(0, 1).getFirst();
        long id = listing.summary().databaseId();
        // so long ago that a living instance would have moved since
        jdbc.sql("update event_publication set completion_date = completion_date - interval '10 minutes'")
                .update();
        transactions.executeWithoutResult(transaction -> {
            rename(id, "Wwidow House", "open");
            jdbc.sql("""
                            insert into event_publication (id, listener_id, event_type, serialized_event,
                              publication_date, status, completion_attempts)
                            values (gen_random_uuid(), ?, ?, ?, now() - interval '10 minutes', 'PROCESSING', 1)
                            """)
                    .params(
                            IndexUpdates.LISTENER,
                            ListingsChanged.class.getName(),
                            "{\"listingIds\":[%d]}".formatted(id))
                    .update();
        });

        awaitFound("Wwidow", 1);
        change(listing, listing.summary().name(), "open");
        awaitFound("Wwidow", 0);
    }

    @Test
    void afterTheDatabaseCameBackFromAnOlderBackupTheNightlyCheckMendsWhatTheIndexKnowsOfTheLostDays()
            throws Exception {
        List<ListingRecord> some = records.listOpenAfter(0, 2);
        ListingRecord changed = some.get(0);
        ListingRecord sameVersion = some.get(1);
        // in the days that the backup does not have, one listing was changed three times, another into what it was
        // again
        index(changed, "Lostdays Lodge", changed.summary().version() + 3);
        index(sameVersion, "Otherpast House", sameVersion.summary().version());
        writer.refresh();
        assertThat(find("Lostdays").total()).isEqualTo(1);

        assertThat(check.repair()).isEqualTo(1);

        assertThat(find("Lostdays").loosened() || find("Lostdays").total() == 0).isTrue();
        assertThat(find("Otherpast").loosened() || find("Otherpast").total() == 0)
                .isTrue();
        assertThat(check.repair()).isZero();
        assertThat(find("").total()).isEqualTo(open());
        // and what happens from now on arrives, though its version is lower than the one that was lost
        change(changed, "Afterwards Lodge", "open");
        awaitFound("Afterwards", 1);
        change(changed, changed.summary().name(), "open");
        awaitFound("Afterwards", 0);
    }

    private void index(ListingRecord record, String name, long version) throws IOException {
        clients.writing()
                .index(request -> request.index(Indexes.SEARCHED)
                        .id(Long.toString(record.summary().databaseId()))
                        .version(version)
                        .versionType(VersionType.ExternalGte)
                        .document(named(ListingDocument.of(record), name)));
    }

    @Test
    void whilePostgresRestartsTheIndexAnswersAndAfterwardsAllIsWell() {
        Visitor visitor = new Visitor(port);
        String slug = records.listOpenAfter(0, 1).getFirst().summary().slug();
        TestServers.servers().stop(Part.POSTGRESQL);
        try {
            SearchResults results = listings.search(SearchCriteria.everything());
            assertThat(results.hits()).hasSize(20);
            assertThat(results.degraded()).isFalse();
            assertThat(visitor.json("/api/listings?near=Leeds&within=5", 200)
                            .path("total")
                            .asInt())
                    .isPositive();
            assertThat(visitor.get("/search?near=Leeds&within=5").body()).contains("results");
            assertThat(visitor.get("/").statusCode()).isEqualTo(200);
            assertThat(visitor.get("/listings/" + slug).statusCode()).isEqualTo(503);
        } finally {
            TestServers.servers().restart(Part.POSTGRESQL);
        }
        Awaitility.await("PostgreSQL")
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> open() > 10_000);
        assertThat(visitor.get("/listings/" + slug).statusCode()).isEqualTo(200);
    }

    private void change(ListingRecord listing, String name, String status) {
        long id = listing.summary().databaseId();
        transactions.executeWithoutResult(transaction -> {
            rename(id, name, status);
            events.publishEvent(new ListingsChanged(List.of(id)));
        });
    }

    private void rename(long id, String name, String status) {
        jdbc.sql("update listing set name = ?, status = ?, version = version + 1 where id = ?")
                .params(name, status, id)
                .update();
    }

    private void awaitFound(String words, long total) {
        Awaitility.await(words)
                .atMost(Duration.ofMinutes(1))
                .until(() -> find(words).total() == total && !find(words).degraded());
    }

    private SearchResults find(String words) {
        return listings.search(SearchCriteria.everything().change().text(words).build());
    }

    private String searchedIndex() throws IOException {
        return clients.writing()
                .indices()
                .getAlias(request -> request.name(Indexes.SEARCHED))
                .aliases()
                .keySet()
                .iterator()
                .next();
    }

    private List<String> allIndexes() throws IOException {
        return List.copyOf(clients.writing()
                .indices()
                .get(request -> request.index("listings-*"))
                .indices()
                .keySet());
    }

    private long open() {
        return jdbc.sql("select count(*) from listing where status = 'open'")
                .query(Long.class)
                .single();
    }

    private static ListingDocument named(ListingDocument document, String name) {
        return new ListingDocument(
                document.databaseId(),
                document.version(),
                document.id(),
                document.slug(),
                name,
                name.toLowerCase(Locale.ROOT),
                document.alsoKnownAs(),
                document.provider(),
                document.town(),
                document.county(),
                document.postcode(),
                document.services(),
                document.labels(),
                document.kinds(),
                document.needs(),
                document.rating(),
                document.ratingRank(),
                document.ratingDate(),
                document.ratingStanding(),
                document.lastInspectedOn(),
                document.ratingAsOf(),
                document.council(),
                document.location(),
                document.locationPrecision(),
                document.beds(),
                document.sourceAsAt(),
                document.offer(),
                document.goodAt());
    }
}
