package uk.kindred.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that changes something when it is sent, with the token that only our own pages know. For form pages alone. */
public class PostForm extends HtmlContainer {

    public PostForm(String action, Component... content) {
        super("form");
        getElement().setAttribute("method", "post").setAttribute("action", action);
        CsrfToken token = token();
        if (token != null) {
            add(hidden(token.getParameterName(), token.getToken()));
        }
        add(content);
    }

    public static Markup hidden(String name, String value) {
        return Markup.tag("input").with("type", "hidden").with("name", name).with("value", value);
    }

    public static Markup button(String words) {
        return Markup.tag("button", words).styled("button").with("type", "submit");
    }

    private static @Nullable CsrfToken token() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? null : (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }
}
