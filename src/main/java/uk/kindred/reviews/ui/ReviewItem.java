package uk.kindred.reviews.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import uk.kindred.base.ui.Markup;
import uk.kindred.reviews.PublishedReview;
import uk.kindred.reviews.Writer;

/** One review as others read it. */
final class ReviewItem {

    private ReviewItem() {}

    /** @param number on its page, so that each can be told by those who only hear it */
    static Markup of(PublishedReview review, String listingName, int number) {
        Writer writer = review.writer();
        Markup item = Markup.tag(
                        "article",
                        new H3(writer == null ? "Somebody who knows the service" : writer.label()),
                        Markup.tag(
                                        "p",
                                        about(review) + ". Published in "
                                                + review.published().inWords() + ".")
                                .styled("small", "soft"),
                        Markup.tag("p", review.words()).styled("said"))
                .styled("review")
                .with("id", "review-" + review.id());
        if (review.reply() != null) {
            item.add(
                    Markup.tag(
                                    "p",
                                    listingName
                                            + (review.replyToEarlier()
                                                    ? " replied to an earlier version:"
                                                    : " replied:"))
                            .styled("reply-head"),
                    Markup.tag("p", review.reply()).styled("said", "reply"));
        }
        Markup foot =
                Markup.tag("p", Markup.tag("span", review.checked() + ". ")).styled("small", "soft");
        if (review.thanked()) {
            foot.add(Markup.tag("span", "Its writer got a small thank-you that everybody gets. "));
        }
        Anchor report = new Anchor(ReviewLinks.report(review.id()), "Report this review");
        report.add(Markup.spoken(" (number " + number + ")"));
        report.setRouterIgnore(true); // the form is no page of the live application
        report.addClassName("no-print");
        return item.containing(foot, Markup.tag("p", report).styled("small", "report"));
    }

    private static String about(PublishedReview review) {
        return review.from() == null || review.to() == null
                ? "About a time in the three years before"
                : "About " + ReviewAnswers.period(review.from(), review.to());
    }
}
