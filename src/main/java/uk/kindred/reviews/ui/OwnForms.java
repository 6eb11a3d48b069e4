package uk.kindred.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.reviews.Review;
import uk.kindred.reviews.ReviewState;

/** What a review's writer may do with it, each in a form of its own. */
final class OwnForms {

    static final String SURE = "sure";
    static final String APPEAL = "appeal";

    private OwnForms() {}

    static List<Component> of(OwnReview own, Tried tried, CsrfToken secret) {
        Review review = own.review();
        List<Component> forms = new ArrayList<>();
        if (review.mayBeAppealed()) {
            forms.add(appeal(own, tried, secret));
        }
        if (review.state() == ReviewState.REFUSED) {
            forms.add(withdraw(own, tried, secret));
        }
        if (review.state().isOver()) {
            return forms;
        }
        if (review.state() != ReviewState.DRAFT && review.state() != ReviewState.APPEALED) {
            forms.add(change(own));
        }
        if (review.state() != ReviewState.DRAFT && review.state() != ReviewState.PUBLISHED) {
            forms.add(delay(own, tried, secret));
        }
        if (review.state() != ReviewState.DRAFT) {
            forms.add(address(own, tried, secret));
        }
        forms.add(withdraw(own, tried, secret));
        return forms;
    }

    private static Component appeal(OwnReview own, Tried tried, CsrfToken secret) {
        return part(
                own.say("Do you think that the decision is wrong?", "Is this wrong?"),
                new Paragraph(own.say(
                        "Say why, once. Somebody who did not take part in the decision looks at it.",
                        "Tell us why. You can do this once. Somebody else looks at it.")),
                PostForm.to(own.address() + "/appeal", secret)
                        .styled("stack")
                        .containing(
                                FormField.area(
                                                APPEAL,
                                                own.say("Why it is wrong", "Why is it wrong?"),
                                                tried.typed(APPEAL, ""),
                                                5)
                                        .problem(tried.problems().get(APPEAL))
                                        .done(),
                                PostForm.button(own.say("Appeal", "Send"))));
    }

    private static Component change(OwnReview own) {
        boolean published = own.review().state() == ReviewState.PUBLISHED;
        Anchor edit = new Anchor(own.address() + "/edit", own.say("Change what you wrote", "Change it"));
        edit.addClassNames("button", "quiet");
        return part(
                own.say("Change it", "You can change it"),
                new Paragraph(own.say(
                        (own.review().proof() == null ? "" : "Your proof stays. ")
                                + "What you change is checked as if it were new."
                                + (published ? " Until the next round it is out of sight." : ""),
                        published
                                ? "Then we look at it again. For some weeks nobody sees it."
                                : "Then we look at it again.")),
                Markup.tag("p", edit));
    }

    private static Component delay(OwnReview own, Tried tried, CsrfToken secret) {
        LocalDate notBefore = own.review().content().notBefore();
        return part(
                own.say("Say when it may go out", "You can make it wait"),
                new Paragraph(own.say(
                        "Only you can make it wait. The service cannot, and does not know that you do.",
                        "Only you can do that. Nobody is told.")),
                PostForm.to(own.address() + "/delay", secret)
                        .styled("stack")
                        .containing(
                                FormField.line(
                                                "date",
                                                ReviewField.NOT_BEFORE,
                                                own.say("Not before this day", "Wait until this day"),
                                                tried.typed(
                                                        ReviewField.NOT_BEFORE,
                                                        notBefore == null ? "" : notBefore.toString()))
                                        .hint(own.say(
                                                "At most a year from now. Empty: with the next round.",
                                                "A year is the longest. Leave it empty if you do not want to wait."))
                                        .problem(tried.problems().get(ReviewField.NOT_BEFORE))
                                        .done(),
                                PostForm.button("Save the day", "quiet")));
    }

    private static Component address(OwnReview own, Tried tried, CsrfToken secret) {
        return part(
                own.say("Mails about it", "Your email"),
                PostForm.to(own.address() + "/address", secret)
                        .styled("stack")
                        .containing(
                                FormField.line(
                                                "email",
                                                ReviewField.EMAIL,
                                                "Your email address",
                                                tried.typed(ReviewField.EMAIL, own.email()))
                                        .hint(own.say(
                                                "We tell you there what becomes of your review. Nobody else learns it. Empty: no"
                                                        + " mails, and it is deleted here.",
                                                "We write to you there. Nobody else sees it. You can leave it empty."))
                                        .problem(tried.problems().get(ReviewField.EMAIL))
                                        .with("autocomplete", "email")
                                        .done(),
                                PostForm.button(own.say("Save the address", "Save"), "quiet")));
    }

    private static Component withdraw(OwnReview own, Tried tried, CsrfToken secret) {
        boolean draft = own.review().state() == ReviewState.DRAFT;
        String problem = tried.problems().get(SURE);
        Markup field =
                Markup.tag("div").styled("field", "sure").with("id", SURE).with("tabindex", "-1");
        if (problem != null) {
            field.add(Markup.tag("span", problem).styled("error").with("id", SURE + "-error"));
        }
        field.add(FormField.tick(
                SURE,
                "yes",
                own.say("Yes. This can’t be undone.", "Yes, I am sure."),
                false,
                problem == null ? null : SURE + "-error"));
        String words = draft ? "Delete it" : "Take it back";
        return part(
                words,
                new Paragraph(own.say(
                        "All its words and answers, your address and what could tell that it is yours are deleted at once."
                                + (own.review().publishedAt() == null ? "" : " " + StateWords.COUNTED),
                        "We delete what you wrote.")),
                PostForm.to(own.address() + "/withdraw", secret)
                        .styled("stack")
                        .containing(field, PostForm.button(words, "quiet")));
    }

    private static Component part(String heading, Component... content) {
        return Markup.tag("section", new H2(heading)).containing(content).styled("thread");
    }
}
