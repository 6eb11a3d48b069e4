package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ui.AvailabilityWords;

/** What a private link shows: one question, and buttons that answer it. */
final class StillFreePage {

    private StillFreePage() {}

    /**
     * @param address the link's
     * @param above what has just happened; null for nothing
     * @param wantsMails whether its holder is asked by mail
     */
    static ResponseEntity<String> answer(
            ListingDetails listing,
            String address,
            @Nullable Markup above,
            boolean wantsMails,
            LocalDate today,
            CsrfToken secret,
            HttpStatus status) {
        Main page = page("Is there a place at " + listing.summary().name() + "?");
        if (above != null) {
            page.add(above);
        }
        page.add(
                new Paragraph("People see: " + AvailabilityWords.of(listing.summary(), today) + "."),
                TapWords.buttons(address + "/tap", listing.summary(), secret),
                KeptPages.link("Sign in to look through prices and all else", KeptPages.address(listing, "")),
                Markup.tag(
                        "details",
                        Markup.tag("summary", "About these mails"),
                        PostForm.to(address + "/end", secret)
                                .styled("act")
                                .containing(PostForm.button("End this link", "quiet")),
                        stopping(listing, address, wantsMails, secret)));
        return whole(page, status);
    }

    private static Markup stopping(ListingDetails listing, String address, boolean wantsMails, CsrfToken secret) {
        return wantsMails
                ? PostForm.to(address + "/stop", secret)
                        .styled("act")
                        .containing(PostForm.button("Send me no more such mails", "quiet"))
                : KeptPages.soft("You get no more such mails. You can ask for them again on the page of "
                        + listing.summary().name() + ".");
    }

    static ResponseEntity<String> gone() {
        Main page = page("This link has ended");
        page.add(
                new Paragraph("Links in our mails work for two months, and only for those who keep the listing."),
                new Paragraph(new Anchor("/provider", "Sign in to see your listings")));
        return whole(page, HttpStatus.NOT_FOUND);
    }

    private static Main page(String title) {
        Main page = new Main();
        page.setClassName("page account keeping");
        page.add(new H1(title));
        return page;
    }

    private static ResponseEntity<String> whole(Main page, HttpStatus status) {
        return PlainPages.answer(
                PageHead.of("Is there a place?", "").withStatus(status.value()).notIndexed(), page, KeptPages.here());
    }
}
