package uk.kindred.reviews.staff;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.ListingDetails;
import uk.kindred.reviews.Invitations;

/** The codes of invitations on paper, one slip for everybody. */
@Component
class CodeSheet {

    private final SiteProperties site;
    private final Clock clock;

    CodeSheet(SiteProperties site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /** All codes with what to say, to be cut apart. They are shown here this once. */
    ResponseEntity<String> of(Side side, ListingDetails listing, Invitations.Made made, CsrfToken secret) {
        String publicId = listing.summary().id();
        String own = side.invitations(publicId);
        Main page = StaffPages.main(
                "Codes for " + InvitationPages.people(made.codes().size()), InvitationPages.TITLE, own);
        Markup download = PostForm.to(own + "/codes.csv", secret).styled("no-print", "act");
        made.codes().forEach(code -> download.add(PostForm.hidden("code", code)));
        Markup once = Markup.tag(
                        "div",
                        Markup.tag("p", Markup.tag("strong", "The codes are shown now and never again.")),
                        new Paragraph(
                                "Print this page, cut it apart and mix the slips, or save the file for letters of your own."
                                        + " Give each to whoever comes next, and note nowhere who got which."))
                .styled("notice", "no-print")
                .with("role", "status");
        page.add(once, download.containing(PostForm.button("Save as a file (CSV)", "quiet")));
        if (!made.batch().doubts().isEmpty()) {
            page.add(Markup.tag(
                            "p",
                            "A moderator looks at these invitations: "
                                    + String.join(" ", made.batch().doubts())
                                    + " If everybody is invited all the same, there is nothing to do.")
                    .styled("no-print"));
        }
        Markup slips = Markup.tag("ol").styled("plain-list", "slips");
        made.codes().forEach(code -> slips.add(slip(listing, made, code)));
        page.add(slips);
        return StaffPages.answer("Codes to hand over", page, own, HttpStatus.OK);
    }

    private Markup slip(ListingDetails listing, Invitations.Made made, String code) {
        String name = listing.summary().name();
        return Markup.tag(
                "li",
                Markup.tag("p", Markup.tag("strong", "How is " + name + "?")).styled("slip-head"),
                new Paragraph(
                        "Everybody who draws on it is asked. Say whether life is better with it, yes or no, on "
                                + site.absolute("/reviews/write?listing="
                                        + listing.summary().id()) + ", or ask somebody you trust to help. This code"
                                + " shows that you know it:"),
                Markup.tag("p", code).styled("code"),
                StaffPages.small("Until " + day(made.batch().expiresAt()) + ". " + name
                        + " is not told who you are, nor whether you wrote. You do not have to. Nobody may promise you"
                        + " anything for it."));
    }

    private String day(Instant time) {
        return Dates.day(LocalDate.ofInstant(time, clock.getZone()));
    }
}
