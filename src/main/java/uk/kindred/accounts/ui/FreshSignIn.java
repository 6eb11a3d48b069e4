package uk.kindred.accounts.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;

/** For what cannot be undone: whoever signed in longer ago does so again first. */
@Component
class FreshSignIn {

    private final Accounts accounts;
    private final Clock clock;

    FreshSignIn(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param next the page to come back to */
    Actor require(String next) {
        Actor actor = accounts.require();
        if (!actor.isFresh(clock.instant())) {
            throw new TooOldException(next);
        }
        return actor;
    }

    static final class TooOldException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String next;

        TooOldException(String next) {
            super("signed in too long ago");
            this.next = next;
        }

        String next() {
            return next;
        }
    }
}
