package uk.kindred.base.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;

/** How often one client address may do one thing. In memory alone: who asked from where is nothing to keep. */
final class AddressLimit {

    private final RateLimits.Limit limit;
    private final Cache<String, Bucket> buckets;

    AddressLimit(RateLimits.Limit limit, long rememberedClients) {
        this.limit = limit;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(rememberedClients)
                .expireAfterAccess(limit.per())
                .build();
    }

    /** @return false if there were too many from there */
    boolean tryFrom(HttpServletRequest request) {
        return buckets.get(ClientAddress.of(request.getRemoteAddr()), any -> limit.newBucket())
                .tryConsume(1);
    }
}
