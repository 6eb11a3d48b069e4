package uk.kindred.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Objects;
import org.springframework.security.web.csrf.CsrfToken;

/** A form of a form page, with the secret of whoever the page is being built for. */
public final class OwnForm {

    private OwnForm() {}

    public static Markup to(String address, Component... content) {
        Object secret = VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName());
        return PostForm.to(address, (CsrfToken) Objects.requireNonNull(secret)).containing(content);
    }
}
