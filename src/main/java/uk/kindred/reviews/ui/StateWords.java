package uk.kindred.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.reviews.NextRound;
import uk.kindred.reviews.Proof;
import uk.kindred.reviews.Review;

/** How far a review has come, what happens next and when, and by which rule: for its writer. */
final class StateWords {

    /** Of the sums: decision 076. */
    static final String COUNTED =
            "If your answers were counted in figures of the service, the sums stay as they are, with nothing that leads to"
                    + " you, until the answers of at least five people have changed. In a small service that can take"
                    + " years: else somebody could subtract, and learn what you said.";

    private StateWords() {}

    static String title(OwnReview own) {
        return switch (own.review().state()) {
            case DRAFT -> "It is not sent yet";
            case WAITING_FOR_PROOF ->
                own.news().documentWaits() ? "Your document waits for a moderator" : "One thing is missing: proof";
            case WAITING_FOR_CHECK -> "It goes out with the next round";
            case HELD -> "It is held until a moderator has looked at it";
            case PUBLISHED ->
                own.news().isDoubted() ? "It is published, and a moderator looks at it again" : "It is published";
            case WITHDRAWN -> "You have taken it back";
            case REFUSED -> "It is not published";
            case APPEALED -> "Another moderator looks at it again";
        };
    }

    static List<Component> of(OwnReview own, Clock clock) {
        Review review = own.review();
        List<Component> words = new ArrayList<>();
        switch (review.state()) {
            case DRAFT ->
                words.add(text("What you typed so far is saved. Nobody else can read it. If you do not send it, it is"
                        + " deleted 60 days after you began."));
            case WAITING_FOR_PROOF ->
                words.add(
                        text(
                                own.news().documentWaits()
                                        ? "A moderator looks at it by the service and the time that you write about, without your"
                                                + " words. Then it is deleted, after 30 days at the latest. What came of it, you"
                                                + " can read here. You need not do anything, and may show in another way that you"
                                                + " know the service."
                                        : "So that nobody can make up reviews, each needs one proof that the experience is real. Choose"
                                                + " the way below that suits you. Without one it is deleted 60 days after you began."));
            case WAITING_FOR_CHECK -> addWaiting(words, review, clock);
            case HELD -> {
                words.add(
                        text("A check has found something that a person must look at. That says nothing about you, and"
                                + " it happens to praise as it does to criticism. You need not do anything."));
                addReason(words, "Why it is held", review.reason());
                words.add(rule("checks", "The rule: what is checked"));
            }
            case PUBLISHED -> addPublished(words, own, clock);
            case WITHDRAWN ->
                words.add(text(
                        "Its words and answers, your address and whatever could tell that you wrote it are deleted. "
                                + COUNTED));
            case REFUSED -> {
                addReason(words, "Why", review.reason());
                words.add(rule("rules", "The rules for all reviews"));
                if (!review.mayBeAppealed()) {
                    words.add(text(
                            review.appeal() == null
                                    ? "Nothing more happens to it."
                                    : "You appealed, and another moderator has decided: that stands."));
                }
            }
            case APPEALED ->
                words.add(text(
                        "You have said that the decision is wrong. Somebody who did not take part in it decides, and"
                                + " you can read here what comes of it."));
        }
        Proof proof = review.proof();
        if (proof != null && !review.state().isOver()) {
            words.add(Markup.tag("p", "Proof: " + proof(proof) + ".").styled("soft"));
        }
        return words;
    }

    private static void addWaiting(List<Component> words, Review review, Clock clock) {
        LocalDate round = NextRound.of(review, clock.instant());
        words.add(text("All reviews go out together, once a month, so that no day tells who wrote. Yours can go out on "
                + Dates.day(round) + " or soon after, if no check holds it."));
        LocalDate notBefore = review.content().notBefore();
        if (notBefore != null) {
            words.add(text("You asked us to wait until " + Dates.day(notBefore) + "."));
        }
        words.add(rule("checks", "What is checked before"));
    }

    private static void addPublished(List<Component> words, OwnReview own, Clock clock) {
        Instant published = own.review().publishedAt();
        words.add(text("It went out" + (published == null ? "" : " on " + day(published, clock))
                + ". Others read the quarter of the year only. Words are shown once five people have written about this"
                + " service; until then nobody sees yours."));
        words.add(Markup.tag(
                "p",
                new Anchor(ReviewLinks.of(own.listing().summary().slug()), "What people say about " + own.name())));
        if (own.news().isDoubted()) {
            words.add(text(
                    "A check found something that a person must look at. It stays in sight until they have decided."));
            addReason(words, "Why", own.news().told().getFirst().reason());
        }
    }

    private static void addReason(List<Component> words, String head, @Nullable String reason) {
        if (reason != null && !reason.isBlank()) {
            words.add(Markup.tag("p", Markup.tag("strong", head)));
            words.add(Markup.tag("p", reason).styled("said"));
        }
    }

    private static Component rule(String place, String words) {
        return Markup.tag("p", new Anchor(ReviewLinks.POLICY + "#" + place, words));
    }

    static String day(Instant moment, Clock clock) {
        return Dates.day(LocalDate.ofInstant(moment, clock.getZone()));
    }

    private static Paragraph text(String words) {
        return new Paragraph(words);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }

    private static String proof(Proof proof) {
        return lower(proof.label());
    }
}
