package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.base.Age;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.Freshness;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.directory.ui.AreaWords;
import uk.kindred.directory.ui.AvailabilityWords;
import uk.kindred.providers.selfservice.Fingerprints;
import uk.kindred.providers.selfservice.Keeping;
import uk.kindred.providers.selfservice.OwnDetails;

/** All of a listing at a glance for whoever keeps it: what people see, what is missing, how old each fact is. */
@Component
class OverviewPage {

    private final AreaWords areas;

    OverviewPage(AreaWords areas) {
        this.areas = areas;
    }

    /** @param told what has just happened; null for nothing. @param wantsMails whether they are asked by mail */
    Main of(
            ListingDetails listing,
            OrganisationId keeper,
            @Nullable String told,
            boolean wantsMails,
            LocalDate today,
            CsrfToken secret) {
        Main page = new Main();
        page.setClassName("page account keeping");
        page.add(
                KeptPages.link("All your listings", "/provider"),
                new H1(listing.summary().name()));
        if (told != null) {
            page.add(KeptPages.notice(told));
        }
        if (!listing.open()) {
            page.add(Markup.tag("p", "This listing is closed: people do not find it.")
                    .styled("notice"));
        }
        page.add(
                KeptPages.link(
                        "See it as people do", "/listings/" + listing.summary().slug()),
                places(listing, today, secret),
                stillRight(listing, today, secret),
                OverviewPrices.panel(listing, today),
                OverviewMissing.panel(listing, today),
                reviews(listing),
                wanted(listing),
                about(listing),
                details(listing),
                more(listing, keeper, wantsMails, secret));
        return page;
    }

    private static Markup places(ListingDetails listing, LocalDate today, CsrfToken secret) {
        String address = KeptPages.address(listing, "/availability");
        return KeptPages.panel(
                "Is there a place?",
                new Paragraph(AvailabilityWords.of(listing.summary(), today) + "."),
                TapWords.buttons(address + "/tap", listing.summary(), secret),
                KeptPages.link("With a day, or more about it", address));
    }

    private static Markup stillRight(ListingDetails listing, LocalDate today, CsrfToken secret) {
        Offer offer = listing.offer();
        Optional<LocalDate> oldest = Keeping.findOldest(offer, today);
        if (oldest.isEmpty()) {
            return KeptPages.panel(
                    "Nothing is confirmed yet",
                    new Paragraph("Say first what you ask and whether there is a place. People trust what is fresh."));
        }
        LocalDate day = oldest.get();
        boolean stale = Freshness.isStale(day, today);
        return KeptPages.panel(
                stale ? "Not confirmed since " + Dates.day(day) : "Is all of it still right?",
                new Paragraph(
                        stale
                                ? "People see that nobody has confirmed this for long. Look through it, and say so if it"
                                        + " is right."
                                : "The oldest of it was confirmed " + Age.inWords(day, today) + "."),
                PostForm.to(KeptPages.address(listing, "/confirm"), secret)
                        .containing(
                                PostForm.hidden("seen", Fingerprints.of(offer)),
                                PostForm.button("All of it is still right", "quiet")));
    }

    private static Markup reviews(ListingDetails listing) {
        return KeptPages.panel(
                "What people say",
                new Paragraph(
                        "People who know your service say whether life is better with it. You can reply to each once."),
                KeptPages.link("Read and reply", KeptPages.address(listing, "/reviews")),
                KeptPages.link("Invite everybody to write", KeptPages.address(listing, "/invitations")));
    }

    /** What the council's area looks for; without a council, the way to find it. */
    private static Markup wanted(ListingDetails listing) {
        String council = listing.summary().councilSlug();
        return KeptPages.panel(
                "What is wanted near you",
                new Paragraph("What people in the area searched for on Kindred, and where they found nothing."),
                KeptPages.link(
                        "See what people look for",
                        council == null ? "/councils/wanted" : "/councils/" + council + "/market/wanted"));
    }

    private Markup about(ListingDetails listing) {
        String description = listing.offer().description();
        Markup panel = KeptPages.panel(
                "About you",
                new Paragraph(description == null ? "You have not said anything in your own words." : description));
        areas.of(listing.summary()).ifPresent(words -> panel.add(new Paragraph(words)));
        return panel.containing(
                KeptPages.link(
                        "Change your words, what you offer and where you go to", KeptPages.address(listing, "/about")),
                KeptPages.link("Change what else people want to know", KeptPages.address(listing, "/facts")),
                KeptPages.link("Photos: add, describe, put in order", KeptPages.address(listing, "/photos")));
    }

    private static Markup details(ListingDetails listing) {
        boolean own = OwnDetails.isOwn(listing);
        String place = String.join(
                ", ",
                Stream.of(
                                listing.summary().name(),
                                listing.summary().town(),
                                listing.summary().postcode())
                        .filter(Objects::nonNull)
                        .toList());
        Markup panel = KeptPages.panel(own ? "Name and place" : "From CQC’s register", new Paragraph(place + "."));
        if (!own) {
            panel.add(new Paragraph("Name, address, services and ratings are CQC’s, as at "
                    + Dates.month(listing.summary().sourceAsAt()) + ", and can’t be changed here."));
        }
        return panel.containing(KeptPages.link(
                own ? "Change name, place and contact" : "How to have them corrected",
                KeptPages.address(listing, "/details")));
    }

    private static Markup more(ListingDetails listing, OrganisationId keeper, boolean wantsMails, CsrfToken secret) {
        return KeptPages.panel(
                "More",
                KeptPages.link("How often people find it and ask", KeptPages.address(listing, "/numbers")),
                KeptPages.link("What was changed, when and by whom", KeptPages.address(listing, "/history")),
                KeptPages.link(
                        "Tell us once: one return for this listing and the Capacity Tracker",
                        KeptPages.address(listing, "/return")),
                KeptPages.link("Many listings at once, with a file", "/provider/bulk/" + keeper),
                KeptPages.soft(
                        wantsMails
                                ? "Once a month, if nobody has confirmed it, we ask you by mail whether there is a place. A"
                                        + " link in it says so without signing in."
                                : "You get no mails that ask whether there is a place."),
                PostForm.to(KeptPages.address(listing, "/mails"), secret)
                        .styled("act")
                        .containing(
                                PostForm.button(wantsMails ? "Send me no such mails" : "Send me such mails", "quiet")
                                        .with("name", "want")
                                        .with("value", wantsMails ? "no" : "yes")),
                PostForm.to(KeptPages.address(listing, "/end-links"), secret)
                        .styled("act")
                        .containing(PostForm.button("End the links in mails already sent", "quiet")));
    }
}
