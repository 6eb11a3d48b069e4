package uk.kindred.imports.cqc;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How CQC's API is asked. Without a key it is not.
 *
 * @param key of the product "Syndication", from api-portal.service.cqc.org.uk
 * @param every how old what was read may become before it is asked again
 * @param reach how far back the first reading goes
 * @param pause between two requests
 * @param retryAfter how long to wait before the second attempt; each further wait is twice as long
 */
@Validated
@ConfigurationProperties("kindred.cqc")
record CqcApiProperties(
        @NotNull @DefaultValue("https://api.service.cqc.org.uk/public/v1")
        URI url,

        @Nullable String key,
        @DefaultValue("20h") Duration every,
        @DefaultValue("30d") Duration reach,
        @DefaultValue("300ms") Duration pause,
        @DefaultValue("3s") Duration retryAfter) {

    /** A record would print the key. */
    @Override
    public String toString() {
        return "CqcApiProperties[url=" + url + "]";
    }
}
