package uk.kindred.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory of {@link OwnDirectoryTest}s: its time is set, and what it told is noted. */
class DirectoryWorld extends Clock {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final JdbcClient jdbc;
    private final List<Long> told = new CopyOnWriteArrayList<>();
    private Instant now = Instant.parse("2026-11-21T12:00:00Z");

    DirectoryWorld(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of Kindred's own in Headingley, Leeds. */
    static NewListing listing(String id, SupportKind... kinds) {
        return bramble(id, kinds).build();
    }

    /** The same, made up. */
    static NewListing example(String id, SupportKind... kinds) {
        return bramble(id, kinds)
                .example()
                .stated("Its provider", LocalDate.of(2026, 11, 15))
                .build();
    }

    private static NewListingBuilder bramble(String id, SupportKind... kinds) {
        return NewListingBuilder.listing(id, kinds)
                .needs(List.of(Need.OLDER_PEOPLE))
                .services("Help at home");
    }

    void empty() {
        jdbc.sql("""
                        truncate listing, organisation, listing_history, price_item, listing_terms, listing_availability,
                          listing_tariff, tariff_day, register_entry, register_mention restart identity cascade
                        """).update();
        forgetEvents();
    }

    /** Noon of this day. */
    void on(String day) {
        now = LocalDate.parse(day).atTime(LocalTime.NOON).atZone(ENGLAND).toInstant();
    }

    long count(String sql) {
        return jdbc.sql("select count(*) from " + sql).query(Long.class).single();
    }

    String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    List<Long> told() {
        return List.copyOf(new ArrayList<>(told));
    }

    void forgetEvents() {
        told.clear();
    }

    @EventListener
    void hear(ListingsChanged event) {
        told.addAll(event.listingIds());
    }

    @Override
    public ZoneId getZone() {
        return ENGLAND;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
