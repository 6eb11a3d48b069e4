package uk.kindred.reviews.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.ListingDetails;
import uk.kindred.reviews.PublishedReview;
import uk.kindred.reviews.Replies;
import uk.kindred.reviews.ReviewReports;

/** One review of a listing, and what whoever keeps it can and cannot do about it. */
final class OneReviewPage {

    static final String REPLY = "reply";
    static final String TOPIC = "topic";
    static final String WORDS = "words";
    static final String ONCE = "once";

    private OneReviewPage() {}

    static ResponseEntity<String> of(
            ListingDetails listing, PublishedReview review, KeptReviews.Beside beside, Typed typed, CsrfToken secret) {
        String own = KeeperPages.address(listing) + "/" + review.id();
        Main page = StaffPages.main("A review", "All reviews", KeeperPages.address(listing));
        StaffPages.addProblems(page, typed.problems(), own);
        page.add(KeeperPages.review(review));
        if (beside.knownAs() != null) {
            page.add(new Paragraph("They want you to know them as: " + beside.knownAs() + "."));
        }
        page.add(reply(own, beside, typed, secret), report(own, typed, secret));
        return StaffPages.answer("A review", page, own, typed.problems());
    }

    private static Component reply(String own, KeptReviews.Beside beside, Typed typed, CsrfToken secret) {
        if (!beside.mayReply()) {
            return StaffPages.panel(
                    "Your reply",
                    "waiting".equals(beside.replyState())
                            ? new Paragraph("It waits for a moderator: “" + beside.reply() + "”")
                            : new Paragraph(
                                    "It is shown below the review. Each review is replied to once, and once more if its"
                                            + " writer changes it."));
        }
        Markup panel = StaffPages.panel("Reply, once and in public");
        if (beside.reason() != null) {
            panel.add(new Paragraph("What you wrote before is not shown: " + beside.reason()));
        }
        String written = typed.words(REPLY);
        return panel.containing(
                StaffPages.points(
                        "Thank them, say what you have done about it, or how you see it.",
                        "Do not say or guess who they are, and tell nothing of anybody’s life or health.",
                        "Do not ask them to change or take back what they wrote.",
                        "A moderator reads it first. The review is out meanwhile: your reply does not hold it back."),
                PostForm.to(own + "/reply", secret)
                        .containing(
                                FormField.area(
                                                REPLY,
                                                "Your reply",
                                                written.isEmpty() && beside.reply() != null ? beside.reply() : written,
                                                6)
                                        .hint("At most " + number(Replies.MOST_CHARACTERS)
                                                + " characters. Everybody reads it.")
                                        .problem(typed.problem(REPLY))
                                        .done(),
                                PostForm.button("Send the reply")));
    }

    private static Component report(String own, Typed typed, CsrfToken secret) {
        return StaffPages.panel(
                "Report that it breaks the rules",
                new Paragraph(
                        "It stays in sight until a moderator has decided. That it is hard on you, or that you see it"
                                + " another way, is no reason to take it off: reply to it instead."),
                PostForm.to(own + "/report", secret)
                        .containing(
                                PostForm.hidden(ONCE, UUID.randomUUID().toString()),
                                StaffPages.choices(
                                        TOPIC,
                                        "What is wrong with it?",
                                        Arrays.asList(ReviewReports.Topic.values()),
                                        typed.line(TOPIC),
                                        typed.problem(TOPIC)),
                                FormField.area(WORDS, "How do you know?", typed.words(WORDS), 4)
                                        .hint(
                                                "At most " + number(ReviewReports.MOST_CHARACTERS)
                                                        + " characters, for moderators alone. Do not write who you think they are.")
                                        .problem(typed.problem(WORDS))
                                        .done(),
                                PostForm.button("Report it", "quiet")));
    }

    private static String number(int number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
