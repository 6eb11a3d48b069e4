package uk.kindred.search.postgres;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.directory.OfferSummaries;
import uk.kindred.directory.OfferSummary;
import uk.kindred.places.Councils;
import uk.kindred.search.Facets;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.MapResults;
import uk.kindred.search.NameSuggestion;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchPage;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.CostKnowledge;
import uk.kindred.search.SearchResults.Hit;

/** Search straight from the truth, for when the index is away: the same totals, order and counts, plainer with words. */
@Component("postgresListingSearch")
public class PostgresListingSearch implements ListingSearch {

    private final NamedParameterJdbcOperations database;
    private final Councils councils;
    private final OfferSummaries offers;
    private final Clock clock;
    private final ListingRows rows;
    private final MapQueries maps;
    private final NameQueries names;

    public PostgresListingSearch(
            NamedParameterJdbcOperations database, Councils councils, OfferSummaries offers, Clock clock) {
        this.database = database;
        this.councils = councils;
        this.offers = offers;
        this.clock = clock;
        this.rows = new ListingRows(councils);
        this.maps = new MapQueries(database, councils, offers, clock);
        this.names = new NameQueries(database);
    }

    @Override
    @Transactional(readOnly = true)
    public SearchResults search(SearchCriteria criteria) {
        SearchResults strict = search(criteria, TextMatch.STRICT);
        boolean mayLoosen =
                strict.total() == 0 && !TextMatch.words(criteria.text()).isEmpty();
        return mayLoosen ? search(criteria, TextMatch.LOOSE) : strict;
    }

    /** One after the other: they are few, and only asked when a search has found nothing. */
    @Override
    @Transactional(readOnly = true)
    public List<Long> count(List<SearchCriteria> searches) {
        return searches.stream().map(this::count).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchPage> pages(List<SearchCriteria> searches) {
        return searches.stream().map(this::page).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public MapResults map(SearchCriteria criteria) {
        MapResults strict = maps.map(criteria, TextMatch.STRICT);
        boolean mayLoosen =
                strict.total() == 0 && !TextMatch.words(criteria.text()).isEmpty();
        return mayLoosen ? maps.map(criteria, TextMatch.LOOSE) : strict;
    }

    @Override
    @Transactional(readOnly = true)
    public List<NameSuggestion> suggestNames(String typed, int most) {
        return names.suggest(typed, most);
    }

    private Long count(SearchCriteria criteria) {
        MapSqlParameterSource values = new MapSqlParameterSource();
        String where = where(criteria, values).all(TextMatch.STRICT);
        Long count = database.queryForObject("select count(*) from listing l where " + where, values, Long.class);
        return count == null ? 0 : count;
    }

    private SearchPage page(SearchCriteria criteria) {
        long total = count(criteria);
        MapSqlParameterSource values = new MapSqlParameterSource();
        WhereClauses where = where(criteria, values);
        return new SearchPage(
                total, criteria.from() >= total ? List.of() : page(criteria, TextMatch.STRICT, where, values), false);
    }

    private WhereClauses where(SearchCriteria criteria, MapSqlParameterSource values) {
        return new WhereClauses(criteria, values, councils, LocalDate.now(clock));
    }

    private SearchResults search(SearchCriteria criteria, TextMatch text) {
        MapSqlParameterSource values = new MapSqlParameterSource();
        WhereClauses where = where(criteria, values);
        FacetCounts counts = FacetCounts.count(database, where, text, values);
        CostKnowledge cost =
                criteria.asksForCost() ? KnownCostCounts.count(database, criteria, where, text, values) : null;
        List<Hit> hits = criteria.from() >= counts.total() ? List.of() : page(criteria, text, where, values);
        boolean loosened = text == TextMatch.LOOSE && counts.total() > 0;
        return new SearchResults(
                counts.total(), hits, Facets.of(counts.byField(), criteria, councils), cost, loosened, false);
    }

    /** Sorts ids only, then fetches the page's rows: a sort of whole rows would not fit in memory. */
    private List<Hit> page(SearchCriteria criteria, TextMatch text, WhereClauses where, MapSqlParameterSource values) {
        String sorted = "select l.id from listing l where " + where.all(text) + " order by "
                + Ordering.of(criteria, text, values) + " limit :size offset :from";
        values.addValue("size", criteria.size()).addValue("from", criteria.from());
        List<Long> ids = database.query(sorted, values, (row, number) -> row.getLong(1));
        String sql = """
                select %s from unnest(cast(:ids as bigint[])) with ordinality page (id, place)
                join listing l on l.id = page.id left join organisation o on o.id = l.organisation_id
                order by page.place
                """.formatted(ListingRows.COLUMNS);
        Map<Long, OfferSummary> byId = offers.read(ids);
        return database.query(
                sql,
                new MapSqlParameterSource("ids", ids.toArray(Long[]::new)),
                (row, number) -> Hit.of(rows.summary(row, byId), criteria.near()));
    }
}
