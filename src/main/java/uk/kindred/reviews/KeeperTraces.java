package uk.kindred.reviews;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.OrganisationId;

/** From where somebody acts for a provider, so that a review from there is known: as marks, and never the address. */
@Service
public class KeeperTraces {

    private final Traces traces;
    private final ReviewDevice device;

    KeeperTraces(Traces traces, ReviewDevice device) {
        this.traces = traces;
        this.device = device;
    }

    /** With whatever they send about reviews: a reply, a report, invitations. What they only read leaves no mark. */
    @Transactional
    public void note(OrganisationId organisation, HttpServletRequest request, HttpServletResponse response) {
        device.remember(request, response);
        traces.noteKeeper(organisation, device.sender(request));
    }
}
