package uk.kindred.reviews.ui;

import com.vaadin.flow.component.html.Main;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.Listings;
import uk.kindred.reviews.ReviewNews;
import uk.kindred.reviews.Reviews;

/** The private page as an answer. */
@Service
class OwnAnswers {

    private final Reviews reviews;
    private final ReviewNews news;
    private final Listings listings;
    private final OwnPages pages;

    OwnAnswers(Reviews reviews, ReviewNews news, Listings listings, OwnPages pages) {
        this.reviews = reviews;
        this.news = news;
        this.listings = listings;
        this.pages = pages;
    }

    Optional<OwnReview> find(String token) {
        return reviews.find(token)
                .flatMap(review -> listings.findByDatabaseId(review.listingId())
                        .map(listing -> new OwnReview(
                                review,
                                token,
                                listing,
                                reviews.findContact(token)
                                        .map(EmailAddress::value)
                                        .orElse(""),
                                news.of(review),
                                listing.summary().councilName())));
    }

    ResponseEntity<String> show(String token, String told, HttpServletRequest request) {
        return page(token, told, Tried.NOTHING, null, request);
    }

    /** With what could not be done, and all that was typed. */
    ResponseEntity<String> again(String token, Tried tried, HttpServletRequest request) {
        return page(token, "", tried, null, request);
    }

    /** With a code for the council, if there is one. */
    ResponseEntity<String> withCode(String token, Optional<String> code, HttpServletRequest request) {
        return page(token, "", Tried.NOTHING, code.orElse(null), request);
    }

    private ResponseEntity<String> page(
            String token, String told, Tried tried, @Nullable String code, HttpServletRequest request) {
        return find(token)
                .map(own -> answer(
                        own.address(),
                        pages.page(own, told, tried, code, FormCheck.secret(request)),
                        tried.problems().isEmpty()))
                .orElseGet(() -> OwnPages.unknown(ReviewLinks.own(token)));
    }

    static ResponseEntity<String> answer(String address, Main page, boolean sound) {
        PageHead head = PageHead.of("Your review", "").notIndexed();
        return PlainPages.answer(
                sound ? head : head.withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value()), page, address.substring(1));
    }
}
