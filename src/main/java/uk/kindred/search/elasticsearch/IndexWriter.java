package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.kindred.search.postgres.ListingRecord;

/**
 * Writes listings to the index as PostgreSQL has them. Each write carries the listing's version, so that one that comes
 * late never overwrites a newer one; removals leave their version behind for an hour.
 */
@Component
class IndexWriter {

    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int FEW = 10;

    private final ElasticsearchClient server;

    IndexWriter(Clients clients) {
        this.server = clients.writing();
    }

    /** @param targets aliases; one that has vanished since was swapped or given up, and is passed over */
    void write(List<ListingRecord> records, List<String> targets) throws IOException {
        List<BulkOperation> operations = new ArrayList<>();
        for (String target : targets) {
            records.forEach(record -> operations.add(operation(record, target)));
        }
        send(operations);
    }

    /** For documents whose row is gone from PostgreSQL altogether. */
    void remove(long databaseId, long version, List<String> targets) throws IOException {
        send(targets.stream()
                .map(target -> removal(databaseId, version, target))
                .toList());
    }

    void refresh() throws IOException {
        server.indices().refresh(request -> request.index(Indexes.SEARCHED));
    }

    private void send(List<BulkOperation> operations) throws IOException {
        if (operations.isEmpty()) {
            return;
        }
        // whoever has just changed their own listing looks for it at once; many at a time wait for the next second
        Refresh refresh = operations.size() <= FEW ? Refresh.True : Refresh.False;
        BulkResponse response = server.bulk(
                bulk -> bulk.operations(operations).requireAlias(true).refresh(refresh));
        List<BulkResponseItem> failed =
                response.items().stream().filter(IndexWriter::isFailure).toList();
        if (!failed.isEmpty()) {
            BulkResponseItem first = failed.getFirst();
            throw new IOException(failed.size() + " of " + operations.size() + " writes were refused, the first with "
                    + first.status() + " "
                    + (first.error() == null ? "" : first.error().reason()));
        }
    }

    /** A conflict means that a newer state is there already; not found, that there is nothing to remove or no target. */
    private static boolean isFailure(BulkResponseItem item) {
        return item.error() != null && item.status() != CONFLICT && item.status() != NOT_FOUND;
    }

    private static BulkOperation operation(ListingRecord record, String target) {
        long id = record.summary().databaseId();
        long version = record.summary().version();
        if (!record.open()) {
            return removal(id, version, target);
        }
        return BulkOperation.of(operation -> operation.index(index -> index.index(target)
                .id(Long.toString(id))
                .version(version)
                .versionType(VersionType.ExternalGte)
                .document(ListingDocument.of(record))));
    }

    private static BulkOperation removal(long id, long version, String target) {
        return BulkOperation.of(operation -> operation.delete(delete ->
                delete.index(target).id(Long.toString(id)).version(version).versionType(VersionType.ExternalGte)));
    }
}
