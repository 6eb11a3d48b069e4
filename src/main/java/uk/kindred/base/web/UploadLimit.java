package uk.kindred.base.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** How often one client address may send a file that costs work, such as a photo. */
@Component
public class UploadLimit {

    private final AddressLimit limit;

    UploadLimit(RateLimits limits) {
        this.limit = new AddressLimit(limits.uploads(), limits.rememberedClients());
    }

    /** @return false if there were too many from there */
    public boolean tryFrom(HttpServletRequest request) {
        return limit.tryFrom(request);
    }
}
