package uk.kindred.search.elasticsearch;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.kindred.search.postgres.ListingRecord;
import uk.kindred.search.postgres.ListingRecords;

/** Makes a whole new index from PostgreSQL while the old one is searched and changes go on. */
@Component
class IndexRebuild {

    /** The name of the lock that whoever runs this holds. */
    static final String TASK = "listing-index";

    private static final Logger LOG = LoggerFactory.getLogger(IndexRebuild.class);
    private static final int BATCH = 1_000;

    private final Indexes indexes;
    private final IndexWriter writer;
    private final ListingRecords listings;

    IndexRebuild(Indexes indexes, IndexWriter writer, ListingRecords listings) {
        this.indexes = indexes;
        this.writer = writer;
        this.listings = listings;
    }

    /** Only one may run at a time, of all instances: under the lock {@link #TASK}. */
    void run() throws IOException {
        String name = indexes.startBuilding();
        LOG.info("Building index {}", name);
        long written = 0;
        long last = 0;
        List<ListingRecord> batch = listings.listOpenAfter(last, BATCH);
        while (!batch.isEmpty()) {
            writer.write(batch, List.of(Indexes.BUILDING));
            written += batch.size();
            last = batch.getLast().summary().databaseId();
            batch = listings.listOpenAfter(last, BATCH);
        }
        indexes.finishBuilding(name);
        LOG.info("Index {} has taken over with {} listings", name, written);
    }
}
