package uk.kindred.providers.claims;

import java.time.Duration;
import java.util.Locale;

/** How somebody shows that a listing is theirs. */
public enum Proof {
    MAIL(Duration.ofHours(1), "by mail to the service’s own address"),
    PHONE(Duration.ofDays(1), "by a call to the registered number"),
    LETTER(Duration.ofDays(28), "by a letter to the registered address"),
    WORDS(Duration.ZERO, "by a moderator’s check");

    private final Duration codeLasts;
    private final String inWords;

    Proof(Duration codeLasts, String inWords) {
        this.codeLasts = codeLasts;
        this.inWords = inWords;
    }

    /** How long a code sent that way can be typed in. */
    Duration codeLasts() {
        return codeLasts;
    }

    public String inWords() {
        return inWords;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Proof ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
