package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.kindred.search.NameSuggestion;

/** Names while they are typed: every word but the last is whole, the last may be a beginning. */
@Component
class NameRequests {

    private static final int MOST_PROVIDERS = 2;

    private final MultiSearch server;

    NameRequests(MultiSearch server) {
        this.server = server;
    }

    List<NameSuggestion> suggest(String typed, int most) {
        RequestItem providers = request("provider.typed", typed, MOST_PROVIDERS, "provider.whole");
        RequestItem listings = request("name.typed", typed, most, "id");
        try {
            List<MultiSearchItem<ListingDocument>> answers = server.send(List.of(providers, listings));
            List<NameSuggestion> names = new ArrayList<>();
            answers.getFirst().hits().hits().forEach(hit -> {
                if (hit.source() != null && hit.source().provider() != null) {
                    names.add(new NameSuggestion(hit.source().provider(), null, null));
                }
            });
            answers.getLast().hits().hits().forEach(hit -> {
                if (hit.source() != null && names.size() < most) {
                    names.add(new NameSuggestion(
                            hit.source().name(),
                            hit.source().slug(),
                            hit.source().town()));
                }
            });
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RequestItem request(String field, String typed, int size, String oneOfEach) {
        Query beginning = QueryBuilders.matchBoolPrefix(
                match -> match.field(field).query(typed).operator(Operator.And));
        return RequestItem.of(item -> item.header(header -> header.index(Indexes.SEARCHED))
                .body(body -> body.query(QueryBuilders.bool(bool -> bool.filter(beginning)))
                        .sort(sort -> sort.field(name -> name.field("sortName")))
                        .collapse(collapse -> collapse.field(oneOfEach))
                        .size(size)
                        .trackTotalHits(track -> track.enabled(false))));
    }
}
