package uk.kindred.providers.claims;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.notifications.MailFailed;

/** A code that came back is told to the claimant, who guessed the address and would wait for good. */
@Component
class LostCodes {

    private final ClaimRows rows;
    private final ClaimMails mails;

    LostCodes(ClaimRows rows, ClaimMails mails) {
        this.rows = rows;
        this.mails = mails;
    }

    @EventListener
    @Transactional
    public void hear(MailFailed failed) {
        if (failed.purpose().equals(ClaimMails.CODE)) {
            rows.find(ClaimMails.claimOf(failed.key()))
                    .filter(Claim::mayStillBeShown)
                    .ifPresent(mails::codeLost);
        }
    }
}
