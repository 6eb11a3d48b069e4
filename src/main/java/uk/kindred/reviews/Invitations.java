package uk.kindred.reviews;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.base.Secrets;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.moderation.ListingKeepers;
import uk.kindred.moderation.MatterKind;
import uk.kindred.moderation.Moderation;
import uk.kindred.moderation.NewMatter;

/** Invitations by whoever keeps a listing, or by its council: to everybody or to nobody. */
@Service("reviewInvitations")
public class Invitations {

    private static final Duration LASTS = Duration.ofDays(120);
    private static final int MOST_PEOPLE = 2_000;

    private final JdbcClient jdbc;
    private final InvitationRows rows;
    private final Listings listings;
    private final ListingKeepers keepers;
    private final InvitationSamples samples;
    private final Moderation moderation;
    private final Clock clock;

    Invitations(
            JdbcClient jdbc,
            InvitationRows rows,
            Listings listings,
            ListingKeepers keepers,
            InvitationSamples samples,
            Moderation moderation,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.listings = listings;
        this.keepers = keepers;
        this.samples = samples;
        this.moderation = moderation;
        this.clock = clock;
    }

    /** @param codes one for each person, in no order that means anything; told now and never again */
    public record Made(InvitationBatch batch, List<String> codes) {
        public Made {
            codes = List.copyOf(codes);
        }
    }

    /**
     * @param people everybody who drew on the service from the one quarter to the other, as whoever asks says
     * @throws AccessDeniedException for whoever neither keeps the listing nor is an officer of its council
     */
    @Transactional
    public Made make(Actor by, String listing, int people, Quarter from, Quarter to) {
        if (people < 1 || people > MOST_PEOPLE || from.compareTo(to) > 0) {
            throw new IllegalArgumentException("1 to " + MOST_PEOPLE + " people, in a time");
        }
        ListingDetails details = listings.findByPublicId(listing)
                .filter(found -> !SmallSettings.isHousehold(found.summary()))
                .orElseThrow(() -> new AccessDeniedException("not a listing of theirs"));
        long listingId = details.summary().databaseId();
        OrganisationId keeper = keeper(by, listingId);
        String council = keeper == null ? requireCouncil(by, listingId) : null;
        List<String> doubts = doubts(details, listingId, people);
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into invitation_batch (id, listing_id, organisation_id, council_gss, made_by, made_at,
                          expires_at, people, drawn_from, drawn_to, state, doubts,
                          size_known)
                        values (:id, :listing, :organisation, :council, :by, :now, :expires, :people, :from, :to,
                          :state, :doubts, :sizeKnown)
                        """)
                .param("id", id)
                .param("listing", listingId)
                .param("organisation", keeper == null ? null : keeper.value())
                .param("council", council)
                .param("by", by.id().value())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(LASTS)))
                .param("people", people)
                .param("from", from.firstDay())
                .param("to", to.firstDay())
                .param("state", doubts.isEmpty() ? "good" : "asked-about")
                .param("doubts", doubts.toArray(String[]::new))
                .param("sizeKnown", details.summary().beds() != null)
                .update();
        List<String> codes = addCodes(id, people);
        if (!doubts.isEmpty()) {
            moderation.ask(new NewMatter(
                            MatterKind.REVIEW_INVITATIONS,
                            id.toString(),
                            listingId,
                            "Invitations that may not go to everybody",
                            null)
                    .withAsker(by.person().email()));
        }
        return new Made(rows.find(id).orElseThrow(), codes);
    }

    private List<String> doubts(ListingDetails details, long listingId, int people) {
        InvitationBatch before = rows.list(listingId, 1, 0).stream().findFirst().orElse(null);
        return BatchCheck.doubts(
                people,
                details.summary().beds(),
                before == null ? null : before.people(),
                before == null
                        ? null
                        : Duration.between(before.madeAt(), clock.instant()).toDays());
    }

    private List<String> addCodes(UUID batch, int people) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String code = ProofCode.fresh();
            jdbc.sql("insert into invitation_code (code_hash, batch_id) values (?, ?)")
                    .params(Secrets.hash(ProofCode.read(code).orElseThrow()), batch)
                    .update();
            codes.add(code);
        }
        return codes;
    }

    /** Of a listing, the newest first; for whoever keeps it and its council. */
    @Transactional(readOnly = true)
    public List<InvitationBatch> list(Actor by, long listingId, int most, long offset) {
        if (keeper(by, listingId) == null) {
            requireCouncil(by, listingId);
        }
        return rows.list(listingId, most, offset);
    }

    /** For moderators. */
    @Transactional(readOnly = true)
    public Optional<InvitationBatch> find(UUID batch) {
        return rows.find(batch);
    }

    /** How whoever has this place in the list of people got their letter, one of the sample. None: moderators look at it. */
    @Transactional
    public boolean tell(Actor by, UUID batch, int number, InvitationBatch.Handed handed) {
        InvitationBatch found = rows.find(batch).orElse(null);
        if (found == null) {
            return false;
        }
        if (keeper(by, found.listingId()) == null) {
            requireCouncil(by, found.listingId());
        }
        boolean told =
                jdbc.sql("update invitation_sample set handed = ?, told_at = ? where batch_id = ? and number = ?")
                                .params(handed.slug(), Timestamp.from(clock.instant()), batch, number)
                                .update()
                        > 0;
        if (told && handed == InvitationBatch.Handed.NOT_AT_ALL && found.state().equals("good")) {
            doubt(found, "Number " + number + " of the list of people, drawn by chance, got no letter.");
        }
        samples.judge(batch);
        return told;
    }

    private void doubt(InvitationBatch batch, String words) {
        jdbc.sql("update invitation_batch set state = 'asked-about', doubts = doubts || ? where id = ?")
                .params(words, batch.id())
                .update();
        ask(batch.id(), batch.listingId(), "Invitations that may not go to everybody");
    }

    /** A code came with one more review. Moderators learn it, and nobody else: it would tell who wrote. */
    void usedAgain(UUID batch) {
        long listingId = jdbc.sql(
                        "update invitation_batch set used_again = used_again + 1 where id = ? returning listing_id")
                .param(batch)
                .query(Long.class)
                .single();
        ask(batch, listingId, "Invitations of which a code came with several reviews");
    }

    private void ask(UUID batch, long listingId, String title) {
        moderation.ask(new NewMatter(MatterKind.REVIEW_INVITATIONS, batch.toString(), listingId, title, null));
    }

    /** How many were used is told as of the last round: else somebody could wait for the next one to be used. */
    void tellUsed() {
        jdbc.sql("update invitation_batch set used_told = used where used_told <> used")
                .update();
    }

    /** Codes of refused invitations open nothing; what was written with them before is held by the next check. */
    void decided(UUID batch, boolean accepted) {
        jdbc.sql("update invitation_batch set state = ? where id = ?")
                .params(accepted ? "good" : "refused", batch)
                .update();
        samples.judge(batch);
    }

    private @Nullable OrganisationId keeper(Actor by, long listingId) {
        OrganisationId keeper = keepers.of(List.of(listingId)).get(listingId);
        return keeper != null && by.mayEdit(keeper) ? keeper : null;
    }

    private String requireCouncil(Actor by, long listingId) {
        return jdbc.sql("select council_gss from listing where id = ? and council_gss is not null")
                .param(listingId)
                .query(String.class)
                .optional()
                .filter(by::isOfficerOf)
                .orElseThrow(() -> new AccessDeniedException("not a listing of theirs"));
    }

    /** Codes of long ago are deleted; that there were invitations stays. */
    void deleteOldCodes() {
        jdbc.sql("delete from invitation_code where batch_id in (select id from invitation_batch where expires_at < ?)")
                .param(Timestamp.from(clock.instant()))
                .update();
    }
}
