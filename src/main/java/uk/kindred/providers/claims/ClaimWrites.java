package uk.kindred.providers.claims;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.PersonId;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;
import uk.kindred.directory.ListingSummary;
import uk.kindred.providers.KeptNoMore;

/** Writes claims and how far they have come. */
@Component
class ClaimWrites {

    private final JdbcClient jdbc;
    private final Clock clock;

    ClaimWrites(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is decided about a listing is decided by one at a time, until the transaction ends. */
    void lock(long listingId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('listing_claim ' || ?::bigint, 0))")
                .param(listingId)
                .query((row, number) -> true)
                .single();
    }

    /** Once for each person and listing while it runs. */
    void add(
            PersonId person,
            ListingSummary listing,
            @Nullable String councilGss,
            @Nullable OrganisationId organisation,
            String organisationName) {
        jdbc.sql("""
                        insert into listing_claim (id, listing_id, public_id, name, council_gss, person_id, organisation_id,
                          organisation_name, state, made_at)
                        values (:id, :listing, :publicId, :name, :council, :person, :organisation, :organisationName, 'open',
                          :now)
                        on conflict (listing_id, person_id) where ended_at is null do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("listing", listing.databaseId())
                .param("publicId", listing.id())
                .param("name", listing.name())
                .param("council", councilGss)
                .param("person", person.value())
                .param("organisation", organisation == null ? null : organisation.value())
                .param("organisationName", organisationName)
                .param("now", now())
                .update();
    }

    void mailedTo(UUID claim, EmailAddress address) {
        jdbc.sql("update listing_claim set mail_to = ? where id = ?")
                .params(address.value(), claim)
                .update();
    }

    /** @return false if they were asked before */
    boolean askOfficer(UUID claim) {
        return jdbc.sql("update listing_claim set officer_asked_at = ? where id = ? and officer_asked_at is null")
                        .params(now(), claim)
                        .update()
                > 0;
    }

    void keepWords(UUID claim, String words) {
        jdbc.sql("update listing_claim set words = ? where id = ?")
                .params(words, claim)
                .update();
    }

    /** It is shown, and whoever keeps the listing may object. */
    void contest(UUID claim, Proof proof, Instant until) {
        jdbc.sql("update listing_claim set state = 'contested', proof = ?, object_until = ? where id = ?")
                .params(proof.slug(), Timestamp.from(until), claim)
                .update();
    }

    /** Nobody keeps the listing any more, so there is nobody to wait for; nor for a claim that is being shown right now. */
    @EventListener
    void stopWaiting(KeptNoMore event) {
        long listingId = event.listingId();
        if (isClaimed(listingId)) {
            lock(listingId);
        }
        jdbc.sql("""
                        update listing_claim set object_until = ?
                        where listing_id = ? and ended_at is null and state = 'contested'
                        """).params(now(), listingId).update();
    }

    private boolean isClaimed(long listingId) {
        return jdbc.sql("select exists (select from listing_claim where listing_id = ? and ended_at is null)")
                .param(listingId)
                .query(Boolean.class)
                .single();
    }

    void object(UUID claim, String words) {
        jdbc.sql("update listing_claim set objection = ? where id = ?")
                .params(words, claim)
                .update();
    }

    /** @param proof how it was shown, where it was not told before */
    void toModerator(UUID claim, Proof proof) {
        jdbc.sql("update listing_claim set state = 'with-moderator', proof = coalesce(proof, ?) where id = ?")
                .params(proof.slug(), claim)
                .update();
    }

    void end(UUID claim, Claim.State state, @Nullable String reason) {
        jdbc.sql("""
                        update listing_claim set state = :state, reason = :reason, ended_at = :now
                        where id = :id and ended_at is null
                        """)
                .param("state", state.slug())
                .param("reason", reason)
                .param("now", now())
                .param("id", claim)
                .update();
    }

    /** It was won, and a moderator has taken the listing back since. */
    void noteTakenBack(UUID claim, String reason) {
        jdbc.sql("update listing_claim set reason = ? where id = ?")
                .params(reason, claim)
                .update();
    }

    /** @return the secret for the mail that tells of it */
    String win(UUID claim, OrganisationId organisation, Proof proof) {
        String token = Secrets.fresh();
        jdbc.sql("""
                        update listing_claim set state = 'won', proof = ?, organisation_id = ?, dispute_hash = ?, ended_at = ?,
                          reason = null
                        where id = ?
                        """)
                .params(proof.slug(), organisation.value(), Secrets.hash(token), now(), claim)
                .update();
        return token;
    }

    void dispute(UUID claim, String words) {
        jdbc.sql("update listing_claim set dispute = ? where id = ?")
                .params(words, claim)
                .update();
    }

    void deleteAllOf(PersonId person) {
        jdbc.sql("delete from listing_claim where person_id = ?")
                .param(person.value())
                .update();
    }

    /** Those that came to nothing, a while after their end. */
    void forgetEndedBefore(Instant before) {
        jdbc.sql("delete from listing_claim where ended_at < ? and ended_at is not null and state <> 'won'")
                .param(Timestamp.from(before))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
