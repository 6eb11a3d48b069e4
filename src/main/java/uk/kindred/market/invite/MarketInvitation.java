package uk.kindred.market.invite;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail in which a council asked somebody to list their service. */
record MarketInvitation(
        UUID id,
        String councilGss,
        Instant sentAt,
        @Nullable Instant followedAt,
        @Nullable Instant declinedAt) {}
