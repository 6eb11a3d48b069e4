package uk.kindred.search.postgres;

import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.places.Councils;
import uk.kindred.search.Facets;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.MapResults;
import uk.kindred.search.NameSuggestion;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.Hit;

/** Search straight from the truth, for when the index is away: the same totals, order and counts, plainer with words. */
@Component("postgresListingSearch")
public class PostgresListingSearch implements ListingSearch {

    private final NamedParameterJdbcOperations database;
    private final Councils councils;
    private final ListingRows rows;
    private final MapQueries maps;
    private final NameQueries names;

    public PostgresListingSearch(NamedParameterJdbcOperations database, Councils councils) {
        this.database = database;
        this.councils = councils;
        this.rows = new ListingRows(councils);
        this.maps = new MapQueries(database, councils);
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
        String where = new WhereClauses(criteria, values).all(TextMatch.STRICT, councils);
        Long count = database.queryForObject("select count(*) from listing l where " + where, values, Long.class);
        return count == null ? 0 : count;
    }

    private SearchResults search(SearchCriteria criteria, TextMatch text) {
        MapSqlParameterSource values = new MapSqlParameterSource();
        WhereClauses where = new WhereClauses(criteria, values);
        FacetCounts counts = FacetCounts.count(database, where, councils, text, values);
        List<Hit> hits = criteria.from() >= counts.total() ? List.of() : page(criteria, text, where, values);
        boolean loosened = text == TextMatch.LOOSE && counts.total() > 0;
        return new SearchResults(
                counts.total(), hits, Facets.of(counts.byField(), criteria, councils), null, loosened, false);
    }

    /** Sorts ids only, then fetches the page's rows: a sort of whole rows would not fit in memory. */
    private List<Hit> page(SearchCriteria criteria, TextMatch text, WhereClauses where, MapSqlParameterSource values) {
        String order = Ordering.of(criteria, text);
        String sql = """
                select %s from (
                    select l.id from listing l where %s order by %s limit :size offset :from) page
                join listing l on l.id = page.id left join organisation o on o.id = l.organisation_id
                order by %3$s
                """.formatted(ListingRows.COLUMNS, where.all(text, councils), order);
        values.addValue("size", criteria.size()).addValue("from", criteria.from());
        return database.query(sql, values, (row, number) -> Hit.of(rows.summary(row), criteria.near()));
    }
}
