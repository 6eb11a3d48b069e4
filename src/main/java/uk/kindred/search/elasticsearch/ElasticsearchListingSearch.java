package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.search.Facets;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.MapResults;
import uk.kindred.search.NameSuggestion;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchPage;
import uk.kindred.search.SearchResults;

/** Search in the index. Fails with UncheckedIOException or ElasticsearchException when the index does not answer. */
@Component
public class ElasticsearchListingSearch implements ListingSearch {

    private final MultiSearch server;
    private final Councils councils;
    private final MapRequests maps;
    private final NameRequests names;
    private final Requests requests;
    private final Object deepPages = new Object();

    ElasticsearchListingSearch(
            MultiSearch server, Councils councils, MapRequests maps, NameRequests names, Requests requests) {
        this.server = server;
        this.councils = councils;
        this.maps = maps;
        this.names = names;
        this.requests = requests;
    }

    @Override
    public SearchResults search(SearchCriteria criteria) {
        SearchResults strict = search(criteria, TextMatch.STRICT);
        boolean mayLoosen =
                strict.total() == 0 && !TextMatch.words(criteria.text()).isEmpty();
        return mayLoosen ? search(criteria, TextMatch.LOOSE) : strict;
    }

    @Override
    public List<Long> count(List<SearchCriteria> searches) {
        List<RequestItem> totals = searches.stream()
                .map(criteria -> requests.of(criteria, TextMatch.STRICT).total())
                .toList();
        return send(totals).stream().map(Tally::total).toList();
    }

    @Override
    public List<SearchPage> pages(List<SearchCriteria> searches) {
        List<MultiSearchItem<ListingDocument>> answers = searches.isEmpty()
                ? List.of()
                : send(searches.stream()
                        .map(criteria -> requests.of(criteria, TextMatch.STRICT).pageAndTotal())
                        .toList());
        return IntStream.range(0, answers.size())
                .mapToObj(one -> new SearchPage(
                        Tally.total(answers.get(one)),
                        PageRequests.hits(
                                answers.get(one).hits().hits(),
                                councils,
                                searches.get(one).near()),
                        false))
                .toList();
    }

    @Override
    public MapResults map(SearchCriteria criteria) {
        return maps.map(criteria);
    }

    @Override
    public List<NameSuggestion> suggestNames(String typed, int most) {
        return names.suggest(typed, most);
    }

    private SearchResults search(SearchCriteria criteria, TextMatch text) {
        SearchRequests asked = requests.of(criteria, text);
        PageRequests page = new PageRequests(asked, criteria, councils);
        KnownCosts costs = criteria.asksForCost() ? new KnownCosts(asked, criteria) : null;
        Tally tally = new Tally();
        Round first = new Round();
        Round second = new Round();
        asked.count(first, tally, costs);
        if (costs != null) {
            costs.ask(first, tally);
        }
        if (!page.isDeep()) {
            page.askFirst(first);
        }
        first.send(server);
        if (page.isDeep() && criteria.from() < tally.found()) {
            sendAlone(page);
        }
        page.askRest(second, tally);
        if (costs != null) {
            costs.askForMedians(tally, second);
        }
        second.send(server);
        return new SearchResults(
                tally.found(),
                page.hits(),
                Facets.of(byGss(tally.facets()), criteria, councils),
                costs == null ? null : costs.read(tally),
                text == TextMatch.LOOSE && tally.found() > 0,
                false);
    }

    private void sendAlone(PageRequests deep) {
        Round round = new Round();
        deep.askFirst(round);
        synchronized (deepPages) {
            round.send(server);
        }
    }

    private List<MultiSearchItem<ListingDocument>> send(List<RequestItem> requests) {
        try {
            return server.send(requests);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Councils are told by their code. */
    private Map<String, Map<String, Long>> byGss(Map<String, Map<String, Long>> counts) {
        Map<String, Map<String, Long>> all = new HashMap<>(counts);
        Map<String, Long> byGss = new HashMap<>();
        counts.getOrDefault(FacetField.COUNCIL.parameter(), Map.of())
                .forEach((slug, count) ->
                        byGss.put(councils.findBySlug(slug).map(Council::gss).orElse(slug), count));
        all.put(FacetField.COUNCIL.parameter(), byGss);
        return all;
    }
}
