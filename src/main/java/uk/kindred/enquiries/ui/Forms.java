package uk.kindred.enquiries.ui;

import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;

/** Forms that are posted, with the secret that shows they are ours. */
final class Forms {

    static final String WORDS = "words";
    static final int LONGEST_MESSAGE = 3000;

    private Forms() {}

    static Markup posting(String address, CsrfToken secret) {
        return Markup.tag(
                        "form",
                        hidden(secret.getParameterName(), secret.getToken()))
                .with("method", "post")
                .with("action", address)
                // what is missing is told by the page, all of it at once and in words
                .with("novalidate", "");
    }

    static Markup hidden(String name, String value) {
        return Markup.tag("input").with("type", "hidden").with("name", name).with("value", value);
    }

    static Markup button(String words, String... classes) {
        return Markup.tag("button", words).with("type", "submit").styled("button").styled(classes);
    }

    /** One box to write in and a button. @param id where several such forms are on a page. @param typed before */
    static Markup message(String address, CsrfToken secret, String id, String label, Reply typed) {
        return posting(address, secret)
                .with("id", id)
                .containing(
                        FormField.area(WORDS, label, typed.words(), 5)
                                .with("maxlength", String.valueOf(LONGEST_MESSAGE))
                                .problem(typed.problem())
                                .withId(id + "-words")
                                .done(),
                        button("Send"))
                .styled("stack");
    }
}
