package uk.kindred.accounts;

import java.util.Locale;

/** How somebody showed who they are. */
public enum SignInMethod {
    LINK,
    PASSKEY,
    PASSWORD;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SignInMethod ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
