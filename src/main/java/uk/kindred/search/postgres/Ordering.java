package uk.kindred.search.postgres;

import java.util.ArrayList;
import java.util.List;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SortOrder;

/** "order by" for each rule that SortOrder publishes. Ties fall to the name, then the public id. */
final class Ordering {

    private static final String DISTANCE = "miles_between(:latitude, :longitude, l.latitude, l.longitude) nulls last";

    private Ordering() {}

    static String of(SearchCriteria criteria, TextMatch text) {
        List<String> keys = new ArrayList<>();
        if (criteria.sort() == SortOrder.BEST && criteria.hasText()) {
            keys.add(text.score() + " desc");
        }
        if (criteria.sort() == SortOrder.RATING) {
            keys.add("l.rating_rank");
            keys.add("l.rating_on desc nulls last");
        }
        boolean byDistance = criteria.sort() == SortOrder.BEST || criteria.sort() == SortOrder.DISTANCE;
        if (byDistance && criteria.near() != null) {
            keys.add(DISTANCE);
        }
        keys.add("l.sort_name");
        keys.add("l.public_id collate \"C\"");
        return String.join(", ", keys);
    }
}
