package uk.kindred.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What listings are good at, as it was published last: docs/decisions/082-good-at.md. */
@Service
public class ListingOutcomes {

    private final JdbcClient jdbc;
    private final ListingChanges changes;

    ListingOutcomes(JdbcClient jdbc, ListingChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /**
     * Takes the place of all that was published before. Only listings for which it is another are changed, and told of.
     *
     * @param goodAt by database key of the listing; those left out are good at nothing that is known
     * @return how many changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int publish(Map<Long, ? extends Collection<Outcome>> goodAt) {
        Map<Long, Set<String>> standing = standing();
        Set<Long> all = new HashSet<>(standing.keySet());
        all.addAll(goodAt.keySet());
        Map<Long, Set<String>> changed = new HashMap<>();
        for (Long listing : all) {
            Collection<Outcome> now = goodAt.containsKey(listing) ? goodAt.get(listing) : List.of();
            Set<String> slugs = now.stream().map(Outcome::slug).collect(Collectors.toSet());
            if (!slugs.equals(standing.getOrDefault(listing, Set.of()))) {
                changed.put(listing, slugs);
            }
        }
        changed.forEach((listing, slugs) -> jdbc.sql("update listing set good_at = ? where id = ?")
                .params(slugs.stream().sorted().toArray(String[]::new), listing)
                .update());
        changes.tell(new ArrayList<>(changed.keySet()));
        return changed.size();
    }

    private Map<Long, Set<String>> standing() {
        Map<Long, Set<String>> standing = new HashMap<>();
        jdbc.sql("select id, good_at from listing where good_at <> '{}'").query(row -> {
            standing.put(
                    row.getLong("id"), Set.of((String[]) row.getArray("good_at").getArray()));
        });
        return standing;
    }
}
