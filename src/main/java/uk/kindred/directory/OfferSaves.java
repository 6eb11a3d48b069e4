package uk.kindred.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings offers to a new state: finds what is another, writes that, and tells of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OfferSaves {

    private final JdbcClient jdbc;
    private final OfferRows rows;
    private final OfferWrites writes;
    private final OfferRules rules;
    private final ListingTariffs tariffs;
    private final ListingChanges changes;
    private final Clock clock;

    OfferSaves(
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

    /** @param some public ids and their offers, as many as fit one statement. @return how many were changed */
    int save(List<Map.Entry<String, Offer>> some) {
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

    /** @return how many were changed: one or none */
    int change(String publicId, UnaryOperator<Offer> change) {
        Long id = locked(List.of(publicId)).get(publicId);
        StoredOffer before = id == null ? null : rows.read(List.of(id)).get(id);
        if (before == null) {
            throw new IllegalArgumentException("There is no listing " + publicId + ".");
        }
        return save(List.of(Map.entry(publicId, change.apply(before.offer()))));
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
