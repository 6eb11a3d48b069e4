package uk.kindred.directory;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What every change of a listing brings with it: a row of history before, a higher version, and word to who copies. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ListingChanges {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListingChanges(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** To be called before the change. */
    void keep(Collection<Long> listingIds) {
        jdbc.sql("""
                        insert into listing_history (listing_id, version, replaced_at, run_id, before)
                        select l.id, l.version, ?, null, to_jsonb(l) || jsonb_build_object('provider', o.name)
                        from listing l left join organisation o on o.id = l.organisation_id
                        where l.id = any(?)
                        """).params(now(), array(listingIds)).update();
    }

    /** To be called after the change. */
    void tell(Collection<Long> listingIds) {
        if (listingIds.isEmpty()) {
            return;
        }
        jdbc.sql("update listing set version = version + 1, changed_at = ? where id = any(?)")
                .params(now(), array(listingIds))
                .update();
        publish(listingIds);
    }

    /** Only the event. */
    void publish(Collection<Long> listingIds) {
        ListingsChanged.listFor(listingIds).forEach(events::publishEvent);
    }

    Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    static Long[] array(Collection<Long> ids) {
        return ids.toArray(Long[]::new);
    }
}
