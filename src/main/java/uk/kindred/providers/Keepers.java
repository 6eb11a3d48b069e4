package uk.kindred.providers;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;

/** Which organisation keeps which listing, and so who may change it. */
@Service
@Transactional
public class Keepers {

    private final JdbcClient jdbc;
    private final Listings listings;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Keepers(JdbcClient jdbc, Listings listings, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.listings = listings;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** A new organisation, of nobody yet. */
    public OrganisationId found(String name) {
        OrganisationId id = new OrganisationId(UUID.randomUUID());
        jdbc.sql("insert into provider_organisation (id, name, created_at) values (?, ?, ?)")
                .params(id.value(), name, Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<String> findName(OrganisationId organisation) {
        return jdbc.sql("select name from provider_organisation where id = ?")
                .param(organisation.value())
                .query(String.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<OrganisationId> findKeeper(long listingId) {
        return jdbc.sql("select organisation_id from listing_keeper where listing_id = ?")
                .param(listingId)
                .query((row, number) -> new OrganisationId(row.getObject("organisation_id", UUID.class)))
                .optional();
    }

    /** Database keys, in their order. */
    @Transactional(readOnly = true)
    public List<Long> listListings(OrganisationId organisation, int most, long offset) {
        return jdbc.sql("""
                        select listing_id from listing_keeper where organisation_id = ?
                        order by listing_id limit ? offset ?
                        """)
                .params(organisation.value(), most, offset)
                .query((row, number) -> row.getLong("listing_id"))
                .list();
    }

    @Transactional(readOnly = true)
    public int countListings(OrganisationId organisation) {
        return jdbc.sql("select count(*) from listing_keeper where organisation_id = ?")
                .param(organisation.value())
                .query(Integer.class)
                .single();
    }

    /** From now on it is theirs, whoever kept it before. */
    public void give(long listingId, OrganisationId organisation) {
        jdbc.sql("""
                        insert into listing_keeper (listing_id, organisation_id, since) values (?, ?, ?)
                        on conflict (listing_id) do update
                        set organisation_id = excluded.organisation_id, since = excluded.since
                        """)
                .params(listingId, organisation.value(), Timestamp.from(clock.instant()))
                .update();
    }

    /** From now on it is nobody's, and nobody has to be waited for. */
    public void take(long listingId) {
        jdbc.sql("delete from listing_keeper where listing_id = ?")
                .param(listingId)
                .update();
        events.publishEvent(new KeptNoMore(listingId));
    }

    /**
     * A listing that whoever asks may change.
     *
     * @throws AccessDeniedException if it is another's or nobody's, and in the same way if there is no such listing
     */
    @Transactional(readOnly = true)
    public ListingDetails requireMayEdit(String publicId) {
        Actor actor = accounts.require();
        return listings.findByPublicId(publicId)
                .filter(listing -> findKeeper(listing.summary().databaseId())
                        .filter(actor::mayEdit)
                        .isPresent())
                .orElseThrow(() -> new AccessDeniedException("not a listing of theirs"));
    }
}
