package uk.kindred.reviews.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.Paging;
import uk.kindred.directory.ListingDetails;
import uk.kindred.reviews.Figure;
import uk.kindred.reviews.ListingFigures;
import uk.kindred.reviews.PublishedReview;
import uk.kindred.reviews.ReviewPage;

/** What whoever keeps a listing sees of its reviews. */
final class KeeperPages {

    private static final String TITLE = "Reviews";

    private static final Map<String, String> TOLD = Map.of(
            "replied",
            "We have your reply. A moderator reads it, and then it stands below the review.",
            "reported",
            "We have your report. A moderator looks at it and writes to you. Until then the review stays as it is.");

    private KeeperPages() {}

    static String address(ListingDetails listing) {
        return "/provider/listings/" + listing.summary().id() + "/reviews";
    }

    static ResponseEntity<String> list(
            ListingDetails listing,
            ReviewPage reviews,
            Map<UUID, KeptReviews.Beside> beside,
            ListingFigures figures,
            int number,
            boolean more,
            String told) {
        Main page = StaffPages.main(
                TITLE,
                listing.summary().name(),
                "/provider/listings/" + listing.summary().id());
        StaffPages.addDone(page, TOLD.get(told));
        Paragraph lead = new Paragraph("What people say who know your service. All that may go out in a month goes out"
                + " together, praise and criticism alike.");
        lead.addClassName("lead");
        page.add(
                lead,
                new Paragraph(
                        "You can reply to each once, once more when its writer has changed it, and report one that breaks the rules. Nothing that you do holds"
                                + " a review back or takes it off: only a moderator can, for reasons that are the same for all."),
                StaffPages.link(
                        "Invite everybody to write",
                        "/provider/listings/" + listing.summary().id() + "/invitations"));
        if (number == 1) {
            page.add(figures(figures));
        }
        page.add(Markup.tag("h2", "In their own words"));
        addReviews(page, listing, reviews, beside);
        page.add(Paging.links(number, more, at -> address(listing) + "?page=" + at));
        return StaffPages.answer(TITLE + ", " + listing.summary().name(), page, address(listing), HttpStatus.OK);
    }

    private static void addReviews(
            Main page, ListingDetails listing, ReviewPage reviews, Map<UUID, KeptReviews.Beside> beside) {
        if (!reviews.isShown()) {
            page.add(new Paragraph(
                    "Nothing is shown until five people have written, so that nobody is known by it. How many"
                            + " have written so far is not told, not to you either."));
        } else if (reviews.reviews().isEmpty()) {
            page.add(new Paragraph("Nobody has added words to their answers."));
        }
        Markup list = Markup.tag("ul").styled("plain-list", "said-list");
        reviews.reviews()
                .forEach(review -> list.add(Markup.tag(
                        "li",
                        review(review),
                        besides(listing, review, beside.getOrDefault(review.id(), KeptReviews.Beside.NOTHING)))));
        page.add(list);
    }

    private static Component figures(ListingFigures figures) {
        if (figures.figures().isEmpty()) {
            return StaffPages.panel(
                    "In figures",
                    new Paragraph("There are none yet. At least five people must have answered a question."));
        }
        Markup lines = Markup.tag("ul");
        for (Figure figure : figures.figures()) {
            lines.add(Markup.tag("li", figure.inWords() + (figure.isGoodAt() ? ": better than is usual" : "")));
        }
        return StaffPages.panel("In figures", lines);
    }

    private static Component besides(ListingDetails listing, PublishedReview review, KeptReviews.Beside beside) {
        Markup block = Markup.tag("div").styled("said-beside");
        if (beside.knownAs() != null) {
            block.add(StaffPages.soft("They want you to know them as: " + beside.knownAs()
                    + ". Only you are told. Treat them as before."));
        }
        if ("waiting".equals(beside.replyState())) {
            block.add(StaffPages.soft("Your reply waits for a moderator."));
        } else if ("refused".equals(beside.replyState())) {
            block.add(StaffPages.soft("Your reply is not shown: " + beside.reason() + " You can write it anew."));
        }
        Anchor more = new Anchor(
                address(listing) + "/" + review.id(), beside.mayReply() ? "Reply or report" : "Look at it, or report");
        more.add(Markup.spoken(" the review published in " + review.published().inWords()));
        return block.containing(Markup.tag("p", more));
    }

    static Markup review(PublishedReview review) {
        Markup article = Markup.tag("article").styled("said-review");
        String who = review.writer() == null ? "" : review.writer().label() + ", about ";
        article.add(
                StaffPages.soft(
                        review.from() == null || review.to() == null
                                ? "About a time in the three years before"
                                : who + InvitationPages.period(review.from(), review.to())),
                StaffPages.said(review.words()),
                StaffPages.small(
                        review.checked() + ". Published " + review.published().inWords() + "."));
        if (review.thanked()) {
            article.add(StaffPages.small("Everybody who wrote got a small thank-you, whatever they wrote."));
        }
        if (review.reply() != null) {
            article.add(
                    Markup.tag(
                            "p",
                            Markup.tag(
                                    "strong",
                                    review.replyToEarlier() ? "Your reply to an earlier version" : "Your reply")),
                    StaffPages.said(review.reply()));
        }
        return article;
    }

    static ResponseEntity<String> unknown(ListingDetails listing) {
        Main page = StaffPages.main("This review is not shown", "All reviews", address(listing));
        page.add(new Paragraph("Whoever wrote it has changed or taken it back, or a moderator has decided so."));
        return StaffPages.answer("Not shown", page, address(listing), HttpStatus.NOT_FOUND);
    }
}
