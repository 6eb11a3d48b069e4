package uk.kindred.base.ui;

import org.springframework.security.web.csrf.CsrfToken;

/** Forms that are posted, with the secret that shows they are ours. */
public final class PostForm {

    private PostForm() {}

    public static Markup to(String address, CsrfToken secret) {
        return Markup.tag("form", hidden(secret.getParameterName(), secret.getToken()))
                .with("method", "post")
                .with("action", address)
                // what is missing is told by the page, all of it at once and in words
                .with("novalidate", "");
    }

    public static Markup hidden(String name, String value) {
        return Markup.tag("input").with("type", "hidden").with("name", name).with("value", value);
    }

    public static Markup button(String words, String... classes) {
        return Markup.tag("button", words)
                .with("type", "submit")
                .styled("button")
                .styled(classes);
    }
}
