package uk.kindred.providers.photos;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;

/** What a moderator sees of a photo. */
@RestController
@RequestMapping("/moderation/photos/{photo}")
@OnlyFor(Role.MODERATOR)
class PhotoReviewController {

    private static final int NOT_FOUND = 404;

    private final PhotoRows rows;
    private final Listings listings;

    PhotoReviewController(PhotoRows rows, Listings listings) {
        this.rows = rows;
        this.listings = listings;
    }

    static String address(UUID photo) {
        return "/moderation/photos/" + photo;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable UUID photo) {
        Main page = new Main();
        page.setClassName("page");
        PageHead head = PageHead.of("A photo to look at", "").notIndexed();
        KeptPhoto found = rows.find(photo).filter(kept -> !kept.removed()).orElse(null);
        if (found == null) {
            page.add(new H1("This photo is not there any more"));
            head = head.withStatus(NOT_FOUND);
        } else {
            fill(page, found, listings.findByDatabaseId(found.listingId()).orElseThrow());
        }
        page.add(new Paragraph(new Anchor("/moderation", "All that waits")));
        return PlainPages.answer(head, page, address(photo).substring(1));
    }

    @GetMapping("/picture")
    ResponseEntity<byte[]> picture(@PathVariable UUID photo) {
        return PhotoAnswers.of(rows.find(photo)
                .flatMap(found -> rows.findBytes(photo, found.photo().largest().width())));
    }

    private static void fill(Main page, KeptPhoto kept, ListingDetails listing) {
        Paragraph of = new Paragraph("Of ");
        of.add(new Anchor(
                "/listings/" + listing.summary().slug(), listing.summary().name()));
        page.add(new H1("A photo to look at"), of, PhotoExhibit.show(kept));
    }
}
