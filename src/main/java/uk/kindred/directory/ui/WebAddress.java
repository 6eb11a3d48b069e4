package uk.kindred.directory.ui;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A website that can safely be linked to: http or https, with a host, and nothing else hidden in it.
 *
 * @param host for reading, without "www."
 */
public record WebAddress(String url, String host) {

    private static final int LONGEST = 500;
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*");

    /** Empty for what is no web address. Without a scheme, https is taken. */
    public static Optional<WebAddress> parse(String written) {
        String trimmed = written.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(SCHEME.matcher(trimmed).matches() ? trimmed : "https://" + trimmed);
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            String host = uri.getHost();
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && host != null && host.contains(".") && uri.getUserInfo() == null
                    ? Optional.of(new WebAddress(uri.toASCIIString(), withoutWww(host)))
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static String withoutWww(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    }
}
