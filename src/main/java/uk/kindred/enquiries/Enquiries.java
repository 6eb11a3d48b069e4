package uk.kindred.enquiries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Listings;

/** Asks services for people, and lets both sides follow and end it: docs/decisions/041-enquiries-through-a-relay.md. */
@Service
public class Enquiries {

    private final Listings listings;
    private final Reach reach;
    private final EnquiryRows rows;
    private final EnquiryWrites writes;
    private final EnquiryLimits limits;
    private final EnquiryMails mails;
    private final ExampleAnswers examples;

    Enquiries(
            Listings listings,
            Reach reach,
            EnquiryRows rows,
            EnquiryWrites writes,
            EnquiryLimits limits,
            EnquiryMails mails,
            ExampleAnswers examples) {
        this.listings = listings;
        this.reach = reach;
        this.rows = rows;
        this.writes = writes;
        this.limits = limits;
        this.mails = mails;
        this.examples = examples;
    }

    /** Whether a service can be asked from here: somebody whom mail reaches keeps its listing, or it is an example. */
    public boolean canBeAsked(ListingSummary listing) {
        return listing.offer().example() || reach.isReached(listing.databaseId());
    }

    /** Whether answers go to the person by mail, as far as is known. */
    @Transactional(readOnly = true)
    public boolean reachesPersonByMail(Enquiry enquiry) {
        return enquiry.email() != null && reach.reaches(enquiry.email());
    }

    /** What came of trying to send an enquiry. */
    public sealed interface Result {}

    /** @param token of the person's private link */
    public record Sent(String token) implements Result {}

    /** @param reason in words for the person */
    public record NotSent(String reason) implements Result {}

    /**
     * Once for each token, however often it is sent.
     *
     * @param mayStill asked last: false if too many came from the same connection
     */
    @Transactional
    public Result send(NewEnquiry enquiry, BooleanSupplier mayStill) {
        if (rows.findByPersonsToken(enquiry.token()).isPresent()) {
            return new Sent(enquiry.token());
        }
        List<ListingSummary> asked = open(enquiry.services());
        String refusal = refusal(enquiry, asked, mayStill);
        if (refusal != null) {
            return new NotSent(refusal);
        }
        long id = writes.add(enquiry);
        asked.forEach(listing -> writes.addThread(id, listing));
        writes.addLink(id, null, enquiry.token());
        Enquiry written = rows.findByPersonsToken(enquiry.token()).orElseThrow();
        for (EnquiryThread thread : written.threads()) {
            if (thread.example()) {
                examples.answer(thread);
            } else {
                mails.ask(written, thread);
            }
        }
        if (written.email() != null) {
            mails.receipt(written, written.email());
        }
        return new Sent(enquiry.token());
    }

    private @Nullable String refusal(NewEnquiry enquiry, List<ListingSummary> asked, BooleanSupplier mayStill) {
        if (asked.isEmpty()) {
            return "Tick at least one service that can be asked from here.";
        }
        List<Long> ids = asked.stream().map(ListingSummary::databaseId).toList();
        Set<Long> kept = reach.listReached(ids);
        for (ListingSummary listing : asked) {
            if (!listing.offer().example() && !kept.contains(listing.databaseId())) {
                return listing.name() + " can’t be asked from here: nobody keeps its listing. Call it, or take its tick"
                        + " away.";
            }
        }
        Set<Long> full = limits.full(ids);
        for (ListingSummary listing : asked) {
            if (full.contains(listing.databaseId())) {
                return listing.name() + " has had very many enquiries today. Please call it, or ask it tomorrow.";
            }
        }
        if (enquiry.email() != null && !limits.mayAsk(enquiry.email(), asked.size())) {
            return "Very many services were asked today with this email address. Please wait a day, or call them.";
        }
        return mayStill.getAsBoolean()
                ? null
                : "Very many enquiries came from your internet connection within an hour. Please try again later, or call.";
    }

    private List<ListingSummary> open(List<String> publicIds) {
        List<ListingSummary> found = new ArrayList<>();
        for (String id : publicIds) {
            listings.findByPublicId(id)
                    .filter(ListingDetails::open)
                    .map(ListingDetails::summary)
                    .ifPresent(found::add);
        }
        return found;
    }

    /** By the person's private link. */
    @Transactional(readOnly = true)
    public Optional<Enquiry> findForPerson(String token) {
        return rows.findByPersonsToken(token);
    }

    /** By a service's private link: what that service may see. */
    @Transactional(readOnly = true)
    public Optional<Enquiry> findForService(String token) {
        return rows.findByServicesToken(token);
    }

    /** Passes words on to the other side. @return false if the thread has ended or this side has written too much today */
    @Transactional
    public boolean write(Enquiry enquiry, EnquiryThread thread, Side side, String words) {
        if (!thread.isOpen() || !limits.mayWrite(thread.id(), side)) {
            return false;
        }
        long message = writes.addMessage(thread, side, words);
        if (thread.example()) {
            examples.answer(thread);
        } else {
            mails.passOn(enquiry, thread, side, words, message);
        }
        return true;
    }

    /** Ends it for good, and tells the other side. */
    @Transactional
    public void end(Enquiry enquiry, EnquiryThread thread, Side by) {
        if (writes.endThread(thread.id(), by.slug()) && !thread.example()) {
            String who = by == Side.PERSON ? enquiry.nameOrPerson() : thread.name();
            mails.tell(
                    enquiry,
                    thread,
                    by.other(),
                    "ended",
                    who + " has ended the enquiry",
                    who + " has ended the enquiry about " + thread.name()
                            + ". What is written from now on is no longer passed on.");
        }
    }

    /** What came of it, as the person says. */
    @Transactional
    public void tell(EnquiryThread thread, Outcome outcome) {
        writes.tell(thread.id(), outcome);
    }

    /** Ends all of it and deletes every word at once. */
    @Transactional
    public void endAndErase(Enquiry enquiry) {
        enquiry.threads().stream().filter(EnquiryThread::isOpen).forEach(thread -> end(enquiry, thread, Side.PERSON));
        writes.erase(enquiry.id());
    }
}
