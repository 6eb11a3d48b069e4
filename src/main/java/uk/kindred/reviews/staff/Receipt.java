package uk.kindred.reviews.staff;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ListingDetails;

/** The letter back to whoever wrote or called, with the secret address of their review. It is shown this once. */
@Component
class Receipt {

    private final SiteProperties site;
    private final Clock clock;

    Receipt(SiteProperties site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    ResponseEntity<String> of(ListingDetails listing, String token) {
        String name = listing.summary().name();
        Main page =
                StaffPages.main("Your review of " + name, "Reviews in your council", ReviewOfficerController.ADDRESS);
        page.addClassName("letter");
        page.add(
                Markup.tag(
                                "div",
                                Markup.tag("p", Markup.tag("strong", "It is typed in.")),
                                new Paragraph(
                                        "Print this page and send it to whoever wrote or called. It is shown this once:"
                                                + " keep no copy of the address below."))
                        .styled("notice", "no-print")
                        .with("role", "status"),
                new Paragraph(Dates.day(LocalDate.now(clock))),
                new Paragraph(
                        "Thank you for telling us what " + name + " is like. Your review goes out on Kindred with all"
                                + " others of the month, as soon as five people have written about this service. We say"
                                + " that the council has confirmed that you know it, and never who you are."),
                new Paragraph(
                        "At this address you can read it, change it, let it wait or take it back. Only you have it."
                                + " Show it to nobody whom you do not trust:"),
                Markup.tag("p", site.absolute("/reviews/own/" + token)).styled("secret-address"),
                new Paragraph("You can also ask the council to do it for you: bring this letter."));
        return StaffPages.answer(
                "Your review",
                page,
                ReviewOfficerController.ADDRESS + "/" + listing.summary().id() + "/type-in",
                HttpStatus.OK);
    }
}
