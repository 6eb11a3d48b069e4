package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.kindred.search.NameSuggestion;

/** Names while they are typed: every word but the last is whole, the last may be a beginning. */
@Component
class NameRequests {

    private static final int MOST_PROVIDERS = 2;
    /** Of these, the largest, those whose names begin as typed come first. */
    private static final int PROVIDERS_LOOKED_AT = 50;

    private final MultiSearch server;

    NameRequests(MultiSearch server) {
        this.server = server;
    }

    List<NameSuggestion> suggest(String typed, int most) {
        try {
            List<MultiSearchItem<ListingDocument>> answers =
                    server.send(List.of(providers(typed), listings(typed, most)));
            List<NameSuggestion> names = new ArrayList<>(providers(answers.getFirst(), typed));
            answers.getLast().hits().hits().forEach(hit -> {
                if (hit.source() != null && names.size() < most) {
                    names.add(new NameSuggestion(
                            hit.source().name(),
                            hit.source().slug(),
                            hit.source().town(),
                            hit.source().offer().example()));
                }
            });
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that run most services first. */
    private static RequestItem providers(String typed) {
        Aggregation largest = Aggregation.of(aggregation ->
                aggregation.terms(terms -> terms.field("provider.whole").size(PROVIDERS_LOOKED_AT)));
        return RequestItem.of(item -> item.header(header -> header.index(Indexes.SEARCHED))
                .body(body -> body.query(QueryBuilders.bool(bool -> bool.filter(beginning("provider.typed", typed))))
                        .aggregations("providers", largest)
                        .size(0)
                        .trackTotalHits(track -> track.enabled(false))));
    }

    private static List<NameSuggestion> providers(MultiSearchItem<ListingDocument> answer, String typed) {
        String start = typed.toLowerCase(Locale.ROOT);
        return Objects.requireNonNull(answer.aggregations().get("providers")).sterms().buckets().array().stream()
                .map(bucket -> bucket.key().stringValue())
                .sorted(Comparator.comparing(
                        name -> !name.toLowerCase(Locale.ROOT).startsWith(start)))
                .limit(MOST_PROVIDERS)
                .map(name -> new NameSuggestion(name, null, null, false))
                .toList();
    }

    /** The name itself, names that begin so, names with a later word that does; each by the alphabet. */
    private static RequestItem listings(String typed, int size) {
        String small = typed.toLowerCase(Locale.ROOT);
        Query same = QueryBuilders.constantScore(score ->
                score.filter(QueryBuilders.term(term -> term.field("sortName").value(small))));
        Query begins = QueryBuilders.constantScore(score -> score.filter(
                QueryBuilders.prefix(prefix -> prefix.field("sortName").value(small))));
        return RequestItem.of(item -> item.header(header -> header.index(Indexes.SEARCHED))
                .body(body -> body.query(QueryBuilders.bool(bool ->
                                bool.filter(beginning("name.typed", typed)).should(same, begins)))
                        .sort(sort -> sort.score(score -> score.order(SortOrder.Desc)))
                        .sort(sort -> sort.field(name -> name.field("sortName")))
                        .sort(sort -> sort.field(id -> id.field("id")))
                        .size(size)
                        .trackTotalHits(track -> track.enabled(false))));
    }

    private static Query beginning(String field, String typed) {
        return QueryBuilders.matchBoolPrefix(
                match -> match.field(field).query(typed).operator(Operator.And));
    }
}
