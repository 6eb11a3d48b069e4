package uk.kindred.providers.selfservice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.Role;
import uk.kindred.base.Secrets;
import uk.kindred.providers.Keepers;

/**
 * Private links by which somebody says without signing in whether there is a place. One counts only while its person may
 * change the listing, until it expires or is ended.
 */
@Service
@Transactional
public class AvailabilityLinks {

    /** Until the mail after the next one has come. */
    static final Duration LASTS = Duration.ofDays(62);

    private final JdbcClient jdbc;
    private final Keepers keepers;
    private final Grants grants;
    private final Clock clock;

    AvailabilityLinks(JdbcClient jdbc, Keepers keepers, Grants grants, Clock clock) {
        this.jdbc = jdbc;
        this.keepers = keepers;
        this.grants = grants;
        this.clock = clock;
    }

    /** Whose link it is, and to which listing (by database key), kept by whom. */
    public record Holder(PersonId person, long listingId, String publicId, OrganisationId organisation) {}

    /** @return the secret of a new link */
    String add(long listingId, PersonId person) {
        String token = Secrets.fresh();
        jdbc.sql("insert into availability_link (token_hash, listing_id, person_id, expires_at) values (?, ?, ?, ?)")
                .params(
                        Secrets.hash(token),
                        listingId,
                        person.value(),
                        Timestamp.from(clock.instant().plus(LASTS)))
                .update();
        return token;
    }

    @Transactional(readOnly = true)
    public Optional<Holder> find(String token) {
        return jdbc.sql("""
                        select k.person_id, k.listing_id, l.public_id, o.organisation_id
                        from availability_link k join listing l on l.id = k.listing_id
                          join listing_keeper o on o.listing_id = k.listing_id
                        where k.token_hash = ? and k.expires_at > ?
                        """)
                .params(Secrets.hash(token), Timestamp.from(clock.instant()))
                .query((row, number) -> new Holder(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getLong("listing_id"),
                        row.getString("public_id"),
                        new OrganisationId(row.getObject("organisation_id", UUID.class))))
                .optional()
                .filter(this::mayStill);
    }

    public void end(String token) {
        jdbc.sql("delete from availability_link where token_hash = ?")
                .param(Secrets.hash(token))
                .update();
    }

    /** All links to it, whoever has them. */
    public void endAll(long listingId) {
        jdbc.sql("delete from availability_link where listing_id = ?")
                .param(listingId)
                .update();
    }

    void forgetExpired() {
        jdbc.sql("delete from availability_link where expires_at < ?")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private boolean mayStill(Holder holder) {
        return keepers.findKeeper(holder.listingId())
                .filter(keeper -> grants.held(holder.person()).stream()
                        .anyMatch(role -> role instanceof Role.Provider provider
                                && provider.organisation().equals(keeper)))
                .isPresent();
    }
}
