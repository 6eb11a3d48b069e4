package uk.kindred.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What listings offer. Prices, terms and free places are never overwritten: what is replaced keeps its row, with the
 * time of its replacement, so that what was asked a year ago can be told.
 */
@Service
@Transactional
public class Offers {

    private static final int MOST_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final OfferRows rows;
    private final OfferWrites writes;
    private final OfferRules rules;
    private final ListingTariffs tariffs;
    private final ListingChanges changes;
    private final Clock clock;

    Offers(
            JdbcClient jdbc,
            OfferRows rows,
            OfferWrites writes,
            OfferRules rules,
            ListingTariffs tariffs,
            ListingChanges changes,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.writes = writes;
        this.rules = rules;
        this.tariffs = tariffs;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Brings a listing's offer to this state.
     *
     * @return false if it stood so already, and nothing was written
     * @throws IllegalArgumentException with words for whoever typed it, if there is no such listing, or the offer cannot
     *     be as it is given
     */
    public boolean save(String publicId, Offer offer) {
        return saveAll(Map.of(publicId, offer)) == 1;
    }

    /** As {@link #save}, for many in a few statements. @return how many were changed */
    public int saveAll(Map<String, Offer> offersByPublicId) {
        List<Map.Entry<String, Offer>> all = List.copyOf(offersByPublicId.entrySet());
        int changed = 0;
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            changed += saveSome(all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)));
        }
        return changed;
    }

    private int saveSome(List<Map.Entry<String, Offer>> some) {
        Map<String, Long> ids = locked(some.stream().map(Map.Entry::getKey).toList());
        Map<Long, StoredOffer> standing = rows.read(ids.values());
        LocalDate today = LocalDate.now(clock);
        List<OfferChange> changed = new ArrayList<>();
        for (Map.Entry<String, Offer> entry : some) {
            Long id = ids.get(entry.getKey());
            StoredOffer before = id == null ? null : standing.get(id);
            if (before == null) {
                throw new IllegalArgumentException("There is no listing " + entry.getKey() + ".");
            }
            OfferChange change = OfferChange.between(before, rules.checked(before, entry.getValue(), today));
            if (change.isAny()) {
                changed.add(change);
            }
        }
        write(changed);
        return changed.size();
    }

    private void write(List<OfferChange> changed) {
        List<Long> ids = changed.stream().map(OfferChange::listingId).toList();
        if (ids.isEmpty()) {
            return;
        }
        changes.keep(ids);
        writes.write(changed);
        tariffs.refresh(ids);
        changes.tell(ids);
    }

    private Map<String, Long> locked(Collection<String> publicIds) {
        Map<String, Long> ids = new LinkedHashMap<>();
        jdbc.sql("select id, public_id from listing where public_id = any(?) order by id for update")
                .param(publicIds.toArray(String[]::new))
                .query(row -> {
                    ids.put(row.getString("public_id"), row.getLong("id"));
                });
        return ids;
    }
}
