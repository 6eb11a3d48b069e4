package uk.kindred.market.invite;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Deed;
import uk.kindred.accounts.Grant;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.People;
import uk.kindred.accounts.PersonChanged;
import uk.kindred.accounts.Role;
import uk.kindred.base.EmailAddress;
import uk.kindred.notifications.Outbox;
import uk.kindred.places.Council;

/**
 * A council asks a small provider to list itself: one mail, with limits, never to somebody who has said no, and noted in the
 * audit log. The address is kept by nobody but the outbox, until the mail has been sent: docs/decisions/091.
 */
@Service
class MarketInvitations {

    /** An officer's, in a day. */
    static final int MOST_BY_OFFICER = 20;
    /** A council's, in a day. */
    static final int MOST_OF_COUNCIL = 60;

    private static final Duration DAY = Duration.ofDays(1);
    /** So long nobody is asked again, by any council. */
    private static final Duration BETWEEN = Duration.ofDays(180);

    private static final Duration KEPT = Duration.ofDays(760);
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final MarketInvitationRows rows;
    private final InvitationMails mails;
    private final Outbox outbox;
    private final Grants grants;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    MarketInvitations(
            MarketInvitationRows rows,
            InvitationMails mails,
            Outbox outbox,
            Grants grants,
            People people,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.mails = mails;
        this.outbox = outbox;
        this.grants = grants;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of sending one. */
    enum Outcome {
        SENT,
        /** They have said no, were asked lately, or mail to them came back; which of these is not told. */
        NOT_TO_THEM,
        TOO_MANY
    }

    /** @throws AccessDeniedException if they are no officer of the council */
    @Transactional
    public Outcome invite(Actor officer, Council council, EmailAddress to, String note) {
        if (!officer.isOfficerOf(council.gss())) {
            throw new AccessDeniedException("not an officer of this council");
        }
        rows.lock(council.gss());
        Instant now = clock.instant();
        if (rows.countBy(officer.id(), now.minus(DAY)) >= MOST_BY_OFFICER
                || rows.countOfCouncil(council.gss(), now.minus(DAY)) >= MOST_OF_COUNCIL) {
            return Outcome.TOO_MANY;
        }
        if (rows.hasRefused(to) || rows.wasInvited(to, now.minus(BETWEEN)) || outbox.isBlocked(to)) {
            return Outcome.NOT_TO_THEM;
        }
        UUID id = UUID.randomUUID();
        mails.invite(id, rows.add(id, council.gss(), officer.id(), to), council, to, note);
        audit.note(officer.id(), Deed.of("provider-invited").to(id).within(council.gss()));
        return Outcome.SENT;
    }

    @Transactional(readOnly = true)
    public InvitationTally tally(Council council) {
        return rows.tally(
                council.gss(),
                YearMonth.now(clock).atDay(1).atStartOfDay(ENGLAND).toInstant());
    }

    @Transactional(readOnly = true)
    public Optional<MarketInvitation> find(String token) {
        return rows.findByToken(token);
    }

    @Transactional
    public void follow(MarketInvitation invitation) {
        rows.follow(invitation.id());
    }

    /** For good, and for all councils. */
    @Transactional
    public void decline(MarketInvitation invitation) {
        rows.decline(invitation.id());
    }

    /** Somebody who was invited acts for an organisation now: they have listed their service, or claimed it. */
    @EventListener
    @Transactional
    public void hear(PersonChanged changed) {
        grants.list(changed.person()).stream()
                .filter(grant -> grant.isHeld() && grant.role() instanceof Role.Provider)
                .map(Grant::grantedAt)
                .max(Comparator.naturalOrder())
                .ifPresent(
                        since -> people.find(changed.person()).ifPresent(person -> rows.listed(person.email(), since)));
    }

    /** All instances do it: twice is no harm. */
    @Scheduled(cron = "0 53 4 * * *", zone = "Europe/London")
    @Transactional
    public void forget() {
        rows.forgetBefore(clock.instant().minus(KEPT));
    }
}
