package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.kindred.base.SoleTasks;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.ListingVersion;
import uk.kindred.directory.Listings;
import uk.kindred.search.postgres.ListingRecord;
import uk.kindred.search.postgres.ListingRecords;

/**
 * Every night: do index and database agree on which listings are open, and in which version? What differs is mended. A
 * document that is newer than its row tells that the database came back from an older backup: no write would take its
 * place, and others may be of the same version and yet differ. Then the whole index is built anew, as it is when
 * somebody was killed while building one.
 */
@Component
class IndexCheck {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCheck.class);
    private static final int BATCH = 5_000;

    private final ElasticsearchClient server;
    private final Indexes indexes;
    private final IndexWriter writer;
    private final Listings listings;
    private final ListingRecords records;
    private final IndexRebuild rebuild;
    private final SoleTasks tasks;

    IndexCheck(
            Clients clients,
            Indexes indexes,
            IndexWriter writer,
            Listings listings,
            ListingRecords records,
            IndexRebuild rebuild,
            SoleTasks tasks) {
        this.server = clients.writing();
        this.indexes = indexes;
        this.writer = writer;
        this.listings = listings;
        this.records = records;
        this.rebuild = rebuild;
        this.tasks = tasks;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/London")
    void nightly() throws IOException {
        tasks.tryRun("listing-index-check", this::repair);
    }

    /** @return how many listings differed */
    int repair() throws IOException {
        Differences all = Differences.NONE;
        long from = 0;
        while (true) {
            // The index first: whatever it has was in PostgreSQL before, so that a newer document is no late reading.
            TreeMap<Long, Long> indexed = indexedAfter(from);
            TreeMap<Long, Long> stored = storedAfter(from);
            if (indexed.isEmpty() && stored.isEmpty()) {
                break;
            }
            // Both have all keys up to the smaller of their last ones; a batch that is not full has all there are.
            long until = Math.min(lastOf(indexed), lastOf(stored));
            all = all.and(mend(upTo(indexed, until), upTo(stored, until)));
            if (until == Long.MAX_VALUE) {
                break;
            }
            from = until;
        }
        if (all.ahead() > 0) {
            LOG.warn("{} documents are newer than the database: the index is built anew", all.ahead());
            tasks.tryRun(IndexRebuild.TASK, rebuild::run);
        } else {
            tasks.tryRun(IndexRebuild.TASK, this::finishAbandoned);
        }
        LOG.info("Index and database compared: {} listings differed and were mended", all.listings());
        return all.listings();
    }

    /** While nobody is building, a half-built index is what a killed instance left: every change would go there too. */
    private void finishAbandoned() throws IOException {
        if (indexes.isBuilding()) {
            LOG.warn("An index was left half built: it is built anew");
            rebuild.run();
        }
    }

    /** @param ahead how many of the listings are newer in the index than in PostgreSQL */
    private record Differences(int listings, long ahead) {

        static final Differences NONE = new Differences(0, 0);

        Differences and(Differences others) {
            return new Differences(listings + others.listings, ahead + others.ahead);
        }
    }

    private Differences mend(Map<Long, Long> indexed, Map<Long, Long> stored) throws IOException {
        List<Long> different = new ArrayList<>();
        stored.forEach((id, version) -> {
            if (!version.equals(indexed.get(id))) {
                different.add(id);
            }
        });
        indexed.keySet().stream().filter(id -> !stored.containsKey(id)).forEach(different::add);
        List<String> targets = indexes.writeTargets();
        List<ListingRecord> present = records.list(different);
        writer.write(present, targets);
        Set<Long> known = new HashSet<>();
        long ahead = 0;
        for (ListingRecord record : present) {
            ListingSummary row = record.summary();
            known.add(row.databaseId());
            ahead += indexed.getOrDefault(row.databaseId(), -1L) > row.version() ? 1 : 0;
        }
        for (Long id : different) {
            Long version = indexed.get(id);
            if (version != null && !known.contains(id)) {
                writer.remove(id, version + 1, targets);
            }
        }
        return new Differences(different.size(), ahead);
    }

    private TreeMap<Long, Long> storedAfter(long id) {
        return listings.listVersionsAfter(id, BATCH).stream()
                .collect(Collectors.toMap(
                        ListingVersion::databaseId, ListingVersion::version, (one, other) -> one, TreeMap::new));
    }

    private TreeMap<Long, Long> indexedAfter(long id) throws IOException {
        SearchResponse<Void> response = server.search(
                search -> search.index(Indexes.SEARCHED)
                        .size(BATCH)
                        .source(source -> source.fetch(false))
                        .version(true)
                        .sort(sort ->
                                sort.field(field -> field.field("databaseId").order(SortOrder.Asc)))
                        .searchAfter(FieldValue.of(id)),
                Void.class);
        TreeMap<Long, Long> versions = new TreeMap<>();
        for (Hit<Void> hit : response.hits().hits()) {
            Long version = hit.version();
            versions.put(Long.valueOf(hit.id() == null ? "0" : hit.id()), version == null ? -1 : version);
        }
        return versions;
    }

    private static long lastOf(TreeMap<Long, Long> versions) {
        return versions.size() < BATCH ? Long.MAX_VALUE : versions.lastKey();
    }

    private static Map<Long, Long> upTo(TreeMap<Long, Long> versions, long last) {
        return versions.headMap(last, true);
    }
}
