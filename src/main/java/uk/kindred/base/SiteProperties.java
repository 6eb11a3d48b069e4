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

    /** Whether people reach it by https only. */
    public boolean isSecure() {
        return "https".equals(publicUrl.getScheme());
    }

    /** A cookie's name. By https its prefix has the browser refuse one that another host of the domain tries to set. */
    public String cookieName(String name) {
        return (isSecure() ? "__Host-kindred-" : "kindred-") + name;
    }
}
