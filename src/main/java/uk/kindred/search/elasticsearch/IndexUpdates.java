package uk.kindred.search.elasticsearch;

import java.io.IOException;
import java.util.List;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import uk.kindred.directory.ListingsChanged;
import uk.kindred.search.postgres.ListingRecord;
import uk.kindred.search.postgres.ListingRecords;

/**
 * Brings changes into the index after they were committed. What fails, because Elasticsearch is away, stays in the
 * event publication registry and is sent again by {@link IndexKeeper}.
 */
@Component
class IndexUpdates {

    /** The name under which the registry keeps what has still to be heard. */
    static final String LISTENER = "search-index-updates";

    private final Indexes indexes;
    private final IndexWriter writer;
    private final ListingRecords listings;

    IndexUpdates(Indexes indexes, IndexWriter writer, ListingRecords listings) {
        this.indexes = indexes;
        this.writer = writer;
        this.listings = listings;
    }

    @Async(IndexingConfiguration.EXECUTOR)
    @TransactionalEventListener(id = LISTENER)
    void on(ListingsChanged changed) throws IOException {
        // The targets first, then the rows: a rebuild that starts in between reads these rows itself.
        List<String> targets = indexes.writeTargets();
        List<ListingRecord> records = listings.list(changed.listingIds());
        writer.write(records, targets);
        if (!targets.contains(Indexes.SEARCHED)) {
            // The first index may have taken over in between, under this name instead of its former one.
            writer.write(records, indexes.writeTargets());
        }
    }
}
