package uk.kindred.providers.selfservice;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Person;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.Dates;
import uk.kindred.directory.Availability;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.directory.ui.AvailabilityWords;
import uk.kindred.notifications.Mail;
import uk.kindred.notifications.MailBody;
import uk.kindred.notifications.MailOptions;
import uk.kindred.notifications.Outbox;

/** The monthly mail: is it still right, is there still a place? */
@Component
class FreshnessMails {

    static final int MOST_TOLD = 20;

    private final Outbox outbox;
    private final AvailabilityLinks links;
    private final SiteProperties site;

    FreshnessMails(Outbox outbox, AvailabilityLinks links, SiteProperties site) {
        this.outbox = outbox;
        this.links = links;
        this.site = site;
    }

    /**
     * One mail about all that somebody keeps for an organisation and nobody has confirmed for long.
     *
     * @param told as many of them as the mail tells
     * @param more how many there are beside those
     */
    void ask(OrganisationId organisation, Person person, List<ListingDetails> told, int more, LocalDate today) {
        MailBody.Builder body = MailBody.write()
                .paragraph(
                        "People look for what is fresh. Say with one press whether there is a place, and look through"
                                + " the rest when you have a minute.");
        String firstToken = "";
        for (ListingDetails listing : told) {
            String token = links.add(listing.summary().databaseId(), person.id());
            firstToken = firstToken.isEmpty() ? token : firstToken;
            tell(body, listing, token, today);
        }
        if (more > 0) {
            body.link("And " + more + " more", absolute("/provider"));
        }
        body.paragraph(
                "The links need no sign-in and can only say whether there is a place. Pass them to nobody. They end"
                        + " after two months.");
        outbox.put(new Mail(
                "freshness-" + organisation + "-" + person.id() + "-" + today,
                person.email(),
                "freshness",
                subject(told, more),
                body.done(),
                MailOptions.AUTOMATIC.withUnsubscribe(absolute("/still-free/" + firstToken + "/unsubscribe"))));
    }

    private static String subject(List<ListingDetails> told, int more) {
        return told.size() == 1 && more == 0
                ? "Is there a place at " + told.getFirst().summary().name() + "?"
                : "Is there a place? " + (told.size() + more) + " services to confirm";
    }

    private void tell(MailBody.Builder body, ListingDetails listing, String token, LocalDate today) {
        Offer offer = listing.offer();
        body.heading(listing.summary().name()).paragraph(AvailabilityWords.of(listing.summary(), today) + ".");
        Keeping.findOldest(offer, today)
                .ifPresentOrElse(
                        oldest -> body.paragraph("Not confirmed since " + Dates.day(oldest) + "."),
                        () -> body.paragraph("It says nothing yet of prices, terms and free places."));
        Availability said = offer.availability();
        if (said != null) {
            body.paragraph("Free places are no longer shown from "
                    + Dates.day(said.confirmedOn().plusDays(Availability.CURRENT_DAYS + 1L))
                    + " unless you confirm them.");
        }
        body.link("Say whether there is a place", absolute("/still-free/" + token))
                .link(
                        "Look through all of it",
                        absolute("/provider/listings/" + listing.summary().id()));
    }

    private URI absolute(String path) {
        return URI.create(site.absolute(path));
    }
}
