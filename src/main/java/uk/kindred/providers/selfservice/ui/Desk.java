package uk.kindred.providers.selfservice.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.PersonId;
import uk.kindred.directory.ListingDetails;
import uk.kindred.providers.Keepers;
import uk.kindred.providers.selfservice.By;
import uk.kindred.providers.selfservice.Keeping;
import uk.kindred.providers.selfservice.Way;

/** Who is at work on which listing of theirs, and what day it is. */
@Component
class Desk {

    private final Keepers keepers;
    private final Accounts accounts;
    private final Clock clock;

    Desk(Keepers keepers, Accounts accounts, Clock clock) {
        this.keepers = keepers;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @throws org.springframework.security.access.AccessDeniedException if it is not theirs, or there is none */
    ListingDetails listing(String publicId) {
        return keepers.requireMayEdit(publicId);
    }

    PersonId person() {
        return accounts.require().id();
    }

    By by() {
        return by(Way.PAGE);
    }

    By by(Way way) {
        return new By(person(), way);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Keeping keeping(ListingDetails listing) {
        return Keeping.of(listing, today());
    }

    /** "You", "A colleague", "Kindred", and how. */
    String who(By by) {
        String who = by.person() == null
                ? by.way() == Way.KINDRED ? "Kindred" : "Somebody who has left"
                : by.person().equals(person()) ? "You" : "A colleague";
        return switch (by.way()) {
            case PAGE, KINDRED, RETURN -> who;
            case LINK -> who + ", by the link in our mail";
            case UPLOAD -> who + ", with a file";
        };
    }
}
