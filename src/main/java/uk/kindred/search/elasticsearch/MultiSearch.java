package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends several requests in one, and takes no half answers. */
@Component
class MultiSearch {

    private final ElasticsearchClient server;

    MultiSearch(Clients clients) {
        this.server = clients.searching();
    }

    List<MultiSearchItem<ListingDocument>> send(List<RequestItem> requests) throws IOException {
        MsearchResponse<ListingDocument> response =
                server.msearch(search -> search.searches(requests), ListingDocument.class);
        List<MultiSearchItem<ListingDocument>> answers = new ArrayList<>();
        for (MultiSearchResponseItem<ListingDocument> item : response.responses()) {
            if (item.isFailure()) {
                ErrorCause error = item.failure().error();
                throw new IOException(item.failure().status() + " " + error.type() + ": " + error.reason());
            }
            if (item.result().timedOut() || item.result().shards().failed().intValue() > 0) {
                throw new IOException("only a part of the index has answered");
            }
            answers.add(item.result());
        }
        return answers;
    }
}
