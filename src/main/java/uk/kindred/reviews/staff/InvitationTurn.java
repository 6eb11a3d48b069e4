package uk.kindred.reviews.staff;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Actor;
import uk.kindred.directory.ListingSummary;
import uk.kindred.reviews.InvitationBatch;
import uk.kindred.reviews.Invitations;

/** Makes the codes of one listing one batch after another: a form that is sent twice, even at the same moment, makes one. */
@Component
class InvitationTurn {

    private static final int SECONDS_BETWEEN = 60;

    private final JdbcClient jdbc;
    private final Invitations invitations;
    private final Clock clock;

    InvitationTurn(JdbcClient jdbc, Invitations invitations, Clock clock) {
        this.jdbc = jdbc;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Empty if others were made a moment ago. */
    @Transactional
    public Optional<Invitations.Made> make(Actor by, ListingSummary listing, InvitationInput input) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('invitations ' || ?, 0))")
                .param(listing.id())
                .query(rows -> {});
        boolean justMade =
                invitations.list(by, listing.databaseId(), 1, 0).stream().anyMatch(this::isJustMade);
        return justMade
                ? Optional.empty()
                : Optional.of(invitations.make(by, listing.id(), input.people(), input.from(), input.to()));
    }

    private boolean isJustMade(InvitationBatch batch) {
        return batch.madeAt().plusSeconds(SECONDS_BETWEEN).isAfter(clock.instant());
    }
}
