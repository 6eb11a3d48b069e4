package uk.kindred.providers.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** At which domain a mail shows that somebody belongs to a website: the one that was registered for it alone. */
@Component
class MailDomains {

    private static final String SHARED = "shared-domains.txt";

    private final PublicSuffixMatcher suffixes = PublicSuffixMatcherLoader.getDefault();
    private final Set<String> shared = readShared();

    /** "oakhouse.co.uk" for "https://www.leeds.oakhouse.co.uk/about"; empty where many share the domain. */
    Optional<String> of(@Nullable String website) {
        if (website == null || website.isBlank()) {
            return Optional.empty();
        }
        return host(website.strip())
                .map(suffixes::getDomainRoot)
                // what has no dot is a suffix itself, or one that nobody knows
                .filter(domain -> domain.contains(".") && !isShared(domain));
    }

    private boolean isShared(String domain) {
        for (String part = domain; part.contains("."); part = part.substring(part.indexOf('.') + 1)) {
            if (shared.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> host(String website) {
        try {
            String host = new URI(website.contains("://") ? website : "https://" + website).getHost();
            return host == null || host.endsWith(".") || host.matches("[0-9.]+|\\[.*")
                    ? Optional.empty()
                    : Optional.of(host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static Set<String> readShared() {
        try (InputStream file = Objects.requireNonNull(MailDomains.class.getResourceAsStream(SHARED));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
