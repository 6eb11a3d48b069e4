package uk.kindred.reviews.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;

/** What its writer alone decides: who may know them, when it may go out, and where mails go. */
final class ChoicesPart {

    private ChoicesPart() {}

    /** @param withEmail whether the address is asked here too */
    static List<Component> ask(ReviewForm form, boolean withEmail) {
        List<Component> parts = new ArrayList<>(List.of(
                form.choose(
                        ReviewField.ANONYMOUS,
                        "May the service know who you are?",
                        form.easy()
                                ? "Other people never see your name."
                                : "Nobody else ever sees a name. The service cannot see who you are unless you say so here.",
                        "reviews.svg#lock",
                        List.of(
                                new ReviewForm.Option(
                                        ReviewInput.YES,
                                        form.easy() ? "No" : "No, I stay anonymous",
                                        "reviews.svg#lock"),
                                new ReviewForm.Option(
                                        ReviewInput.NO,
                                        form.easy() ? "Yes" : "Yes, it may know me by the name below",
                                        "reviews.svg#person"))),
                form.line(
                                "text",
                                ReviewField.KNOWN_AS,
                                form.easy() ? "What is your name?" : "How the service may know you",
                                form.easy()
                                        ? "Only if you said yes."
                                        : "Only if you said yes above. It is shown to those who run the service, not on the page.")
                        .with("autocomplete", "off")
                        .done(),
                form.line(
                                "date",
                                ReviewField.NOT_BEFORE,
                                form.easy() ? "Wait until this day" : "Not before this day",
                                form.easy()
                                        ? "Before that day nobody reads it. You can leave this empty."
                                        : "If you want to wait, perhaps until you or your relative have moved. At most a year."
                                                + " The service cannot hold it back, and does not know that you wait.")
                        .done()));
        if (withEmail) {
            parts.add(email(form));
        }
        return parts;
    }

    static Component email(ReviewForm form) {
        return form.line(
                        "email",
                        ReviewField.EMAIL,
                        form.easy() ? "Your email, if you have one" : "Your email address, if you want to hear from us",
                        form.easy()
                                ? "We send you a link. Nobody else sees it."
                                : "You get the private link to your review, and hear when it goes out. Nobody else learns the"
                                        + " address. You may leave this empty.")
                .with("autocomplete", "email")
                .done();
    }
}
