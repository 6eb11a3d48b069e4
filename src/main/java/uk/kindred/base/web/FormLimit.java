package uk.kindred.base.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/**
 * How often one client address may send a form that makes us write to somebody. Asked only for what is complete, so that
 * mending a form costs nothing.
 */
@Component
public class FormLimit {

    private final AddressLimit limit;

    FormLimit(RateLimits limits) {
        this.limit = new AddressLimit(limits.forms(), limits.rememberedClients());
    }

    /** @return false if there were too many from there */
    public boolean tryFrom(HttpServletRequest request) {
        return limit.tryFrom(request);
    }
}
