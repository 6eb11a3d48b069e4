package uk.kindred.base.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/**
 * How often one client address may send a form that makes us write to somebody. Asked only for what is complete, so that
 * mending a form costs nothing. In memory alone: who asked from where is nothing to keep.
 */
@Component
public class FormLimit {

    private final RateLimits.Limit limit;
    private final Cache<String, Bucket> buckets;

    FormLimit(RateLimits limits) {
        this.limit = limits.forms();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(limits.rememberedClients())
                .expireAfterAccess(limit.per())
                .build();
    }

    /** @return false if there were too many from there */
    public boolean tryFrom(HttpServletRequest request) {
        return buckets.get(ClientAddress.of(request.getRemoteAddr()), any -> limit.newBucket())
                .tryConsume(1);
    }
}
