package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.MapResults;
import uk.kindred.search.NameSuggestion;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchPage;
import uk.kindred.search.SearchResults;
import uk.kindred.search.postgres.PostgresListingSearch;

/** Asks the index, and PostgreSQL when the index does not answer or has not yet heard of much that changed. */
@Primary
@Component
class FailoverListingSearch implements ListingSearch {

    private static final Logger LOG = LoggerFactory.getLogger(FailoverListingSearch.class);
    private static final int SERVER_ERROR = 500;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;

    private final ElasticsearchListingSearch index;
    private final PostgresListingSearch database;
    private final IndexHealth health;
    private final IndexBacklog backlog;

    FailoverListingSearch(
            ElasticsearchListingSearch index,
            PostgresListingSearch database,
            IndexHealth health,
            IndexBacklog backlog) {
        this.index = index;
        this.database = database;
        this.health = health;
        this.backlog = backlog;
    }

    @Override
    public SearchResults search(SearchCriteria criteria) {
        return ask(search -> search.search(criteria), SearchResults::asDegraded);
    }

    @Override
    public List<Long> count(List<SearchCriteria> searches) {
        return ask(search -> search.count(searches), counts -> counts);
    }

    @Override
    public List<SearchPage> pages(List<SearchCriteria> searches) {
        return ask(
                search -> search.pages(searches),
                pages -> pages.stream().map(SearchPage::asDegraded).toList());
    }

    @Override
    public MapResults map(SearchCriteria criteria) {
        return ask(search -> search.map(criteria), map -> map);
    }

    @Override
    public List<NameSuggestion> suggestNames(String typed, int most) {
        return ask(search -> search.suggestNames(typed, most), names -> names);
    }

    private <T> T ask(Function<ListingSearch, T> question, Function<T, T> asDegraded) {
        if (health.isUp() && !backlog.isLarge()) {
            try {
                T answer = question.apply(index);
                health.succeeded();
                return answer;
            } catch (UncheckedIOException away) {
                health.failed(away);
            } catch (ElasticsearchException refused) {
                noteRefusal(refused);
            }
        }
        return asDegraded.apply(question.apply(database));
    }

    /** A refusal may mean that the index is not there yet or has too much to do. Any other is a mistake of ours. */
    private void noteRefusal(ElasticsearchException refused) {
        if (refused.status() >= SERVER_ERROR || refused.status() == NOT_FOUND || refused.status() == TOO_MANY) {
            health.failed(refused);
        } else {
            LOG.error("Elasticsearch refused a search; PostgreSQL answers it", refused);
        }
    }
}
