package uk.kindred.base.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Marks the scripts that the server itself wrote into the first HTML; the browser runs no other inline script. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // after everyone who adds scripts to the page
class NonceForEveryScript implements VaadinServiceInitListener {

    private final ContentSecurityPolicy policy;

    NonceForEveryScript(ContentSecurityPolicy policy) {
        this.policy = policy;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::mark);
    }

    private void mark(IndexHtmlResponse response) {
        String nonce = ContentSecurityPolicy.newNonce();
        response.getDocument().getElementsByTag("script").attr("nonce", nonce);
        response.getVaadinResponse().setHeader("Content-Security-Policy", policy.forVaadin(nonce));
    }
}
