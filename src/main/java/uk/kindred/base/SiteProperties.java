package uk.kindred.base;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where this Kindred is on the web.
 *
 * @param publicUrl scheme and host that visitors use, for canonical links and sitemaps; no path
 */
@Validated
@ConfigurationProperties("kindred")
public record SiteProperties(
        @NotNull @DefaultValue("http://localhost:8080") URI publicUrl) {

    /** @param path from the root, "/search?kind=home-care" */
    public String absolute(String path) {
        return publicUrl.resolve(path).toString();
    }
}
