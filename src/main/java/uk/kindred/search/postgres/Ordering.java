package uk.kindred.search.postgres;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SortOrder;

/** "order by" for each rule that SortOrder publishes. Ties fall to the name, then the public id. */
final class Ordering {

    private static final String MILES = "miles_between(:latitude, :longitude, l.latitude, l.longitude)";

    /** As {@link uk.kindred.directory.ListingSummary#ratingAsOf()}. */
    private static final String RATING_AS_OF =
            "case when l.rating <> 'not-rated' then coalesce(l.rating_on, l.last_inspected_on) end";

    private Ordering() {}

    static String of(SearchCriteria criteria, TextMatch text, MapSqlParameterSource values) {
        List<String> keys = new ArrayList<>();
        if (criteria.sort() == SortOrder.BEST && criteria.hasText()) {
            keys.add(text.score() + " desc");
        }
        if (criteria.sort() == SortOrder.RATING) {
            keys.add("l.rating_rank");
            keys.add("l.example");
            keys.add(criteria.near() == null ? RATING_AS_OF + " desc nulls last" : MILES + " nulls last");
        }
        if (criteria.sort() == SortOrder.COST) {
            String cost = CostSql.rankedCost(criteria, values);
            keys.add(cost + " nulls last");
            if (criteria.near() != null) {
                keys.add("case when " + cost + " is null then " + MILES + " end nulls last");
            }
        }
        boolean byDistance = criteria.sort() == SortOrder.BEST || criteria.sort() == SortOrder.DISTANCE;
        if (byDistance && criteria.near() != null) {
            keys.add(MILES + " nulls last");
        }
        keys.add("l.sort_name");
        keys.add("l.public_id collate \"C\"");
        return String.join(", ", keys);
    }
}
