package uk.kindred.enquiries.ui;

import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;

/** One box to write in and a button. */
final class MessageForm {

    static final int LONGEST = 3000;

    private MessageForm() {}

    /** @param id of this form, where several are on a page. @param typed what could not be sent before */
    static Markup to(String address, CsrfToken secret, String id, String label, Reply typed) {
        return PostForm.to(address, secret)
                .with("id", id)
                .containing(
                        FormField.area("words", label, typed.words(), 5)
                                .withId(id + "-words")
                                .problem(typed.problem())
                                .done(),
                        PostForm.button("Send"))
                .styled("stack");
    }
}
