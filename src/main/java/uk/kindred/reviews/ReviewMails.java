package uk.kindred.reviews;

import java.net.URI;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.base.Secrets;
import uk.kindred.base.SiteProperties;
import uk.kindred.notifications.Mail;
import uk.kindred.notifications.MailBody;
import uk.kindred.notifications.Outbox;
import uk.kindred.reviews.ReviewNews.What;

/**
 * Tells whoever wrote a review what becomes of it: on its private page, and by mail where there is an address. No mail names
 * the service or says a word of the review.
 */
@Component
class ReviewMails {

    private final Outbox outbox;
    private final ReviewContacts contacts;
    private final ReviewNews news;
    private final JdbcClient jdbc;
    private final SiteProperties site;

    ReviewMails(Outbox outbox, ReviewContacts contacts, ReviewNews news, JdbcClient jdbc, SiteProperties site) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.news = news;
        this.jdbc = jdbc;
        this.site = site;
    }

    void receipt(Review review) {
        tell(
                review,
                "receipt",
                "Your review",
                easy(review)
                        ? EasyMails.receipt()
                        : MailBody.write()
                                .paragraph(
                                        "Somebody, probably you, has written a review on Kindred and given this address.")
                                .paragraph(
                                        "With the link below you can show that you know the service, change what you wrote,"
                                                + " take it back, or say when it may go out. Keep it to yourself: whoever has it can do"
                                                + " the same.")
                                .paragraph("Was it not you? Then open the link and take the review back."));
    }

    void held(Review review, String reason) {
        news.note(review.id(), What.HELD, reason);
        tell(
                review,
                "held-" + review.version() + "-" + Secrets.fresh(),
                "Your review waits for a moderator",
                easy(review)
                        ? EasyMails.held(reason)
                        : MailBody.write()
                                .paragraph(
                                        "A check has found something in your review that a person must look at. Until then it"
                                                + " does not go out.")
                                .paragraph("The reason:")
                                .quote(reason)
                                .paragraph("You need not do anything. We write to you when a moderator has decided."));
    }

    /** It is out, and stays out until a moderator has decided. */
    void doubted(Review review, String reason) {
        news.note(review.id(), What.DOUBTED, reason);
        tell(
                review,
                "doubted",
                "A moderator looks at your review again",
                easy(review)
                        ? EasyMails.doubted(reason)
                        : MailBody.write()
                                .paragraph(
                                        "A check has found something about your review, which is out. It stays out until a"
                                                + " moderator has decided.")
                                .paragraph("The reason:")
                                .quote(reason)
                                .paragraph("You need not do anything. We write to you when a moderator has decided."));
    }

    void decided(Review review, boolean accepted, String reason) {
        boolean again = review.state() == ReviewState.APPEALED;
        news.note(review.id(), accepted ? What.IN_ORDER : again ? What.REFUSED_AGAIN : What.REFUSED, reason);
        MailBody.Builder body = MailBody.write()
                .paragraph(
                        accepted
                                ? "A moderator has looked at your review. It is in order."
                                : "A moderator has looked at your review. It is not published.")
                .paragraph("The reason:")
                .quote(reason);
        if (!accepted && !again) {
            body.paragraph("Do you think that this is wrong? By the link you can say so, once, within 30 days. Another"
                    + " moderator then decides.");
        }
        tell(
                review,
                "decided-" + Secrets.fresh(),
                "What came of your review",
                easy(review) ? EasyMails.decided(accepted, !accepted && !again, reason) : body);
    }

    void documentRefused(Review review, String reason) {
        news.note(review.id(), What.DOCUMENT_REFUSED, reason);
        tell(
                review,
                "document-" + Secrets.fresh(),
                "About the document that you sent",
                easy(review)
                        ? EasyMails.documentRefused(reason)
                        : MailBody.write()
                                .paragraph(
                                        "A moderator has looked at the document and deleted it. It does not show what it"
                                                + " should.")
                                .paragraph("The reason:")
                                .quote(reason)
                                .paragraph("By the link you can send another, or show in another way that you know the"
                                        + " service."));
    }

    /** Nobody has looked at it in time. */
    void documentEnded(Review review) {
        news.note(review.id(), What.DOCUMENT_ENDED, null);
        tell(
                review,
                "document-" + Secrets.fresh(),
                "About the document that you sent",
                easy(review) ? EasyMails.documentEnded() : MailBody.write().paragraph(What.DOCUMENT_ENDED.label()));
    }

    void published(Review review) {
        tell(
                review,
                "published-" + review.version(),
                "Your review is out",
                easy(review)
                        ? EasyMails.published()
                        : MailBody.write()
                                .paragraph(
                                        "Your review has gone out, together with all others of this month. Where only few"
                                                + " people have written, what they wrote is not shown yet, so that nobody is known by"
                                                + " it.")
                                .paragraph("You can still change it or take it back."));
    }

    private static boolean easy(Review review) {
        return review.channel() == Channel.EASY_READ;
    }

    private void tell(Review review, String what, String subject, MailBody.Builder body) {
        contacts.find(review.id())
                .ifPresent(address -> outbox.put(new Mail(
                        "review-" + what + "-" + review.publicId(),
                        address,
                        "review",
                        subject,
                        body.action("Your review", link(review)).done())));
    }

    private URI link(Review review) {
        String token = Secrets.fresh();
        jdbc.sql("insert into review_link (token_hash, review_id) values (?, ?)")
                .params(Secrets.hash(token), review.id())
                .update();
        return URI.create(site.absolute("/reviews/own/" + token));
    }
}
