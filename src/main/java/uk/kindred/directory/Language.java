package uk.kindred.directory;

import java.util.Arrays;
import java.util.Optional;

/** A language that people who give support speak or sign, beside the commonest others in England. */
public enum Language {
    ARABIC("arabic", "Arabic"),
    BENGALI("bengali", "Bengali"),
    BRITISH_SIGN_LANGUAGE("british-sign-language", "British Sign Language"),
    CANTONESE("cantonese", "Cantonese"),
    FRENCH("french", "French"),
    GREEK("greek", "Greek"),
    GUJARATI("gujarati", "Gujarati"),
    HINDI("hindi", "Hindi"),
    ITALIAN("italian", "Italian"),
    MAKATON("makaton", "Makaton"),
    MANDARIN("mandarin", "Mandarin"),
    POLISH("polish", "Polish"),
    PORTUGUESE("portuguese", "Portuguese"),
    PUNJABI("punjabi", "Punjabi"),
    ROMANIAN("romanian", "Romanian"),
    SOMALI("somali", "Somali"),
    SPANISH("spanish", "Spanish"),
    TAGALOG("tagalog", "Tagalog"),
    TAMIL("tamil", "Tamil"),
    TURKISH("turkish", "Turkish"),
    UKRAINIAN("ukrainian", "Ukrainian"),
    URDU("urdu", "Urdu"),
    WELSH("welsh", "Welsh"),
    YORUBA("yoruba", "Yoruba");

    private final String slug;
    private final String label;

    Language(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The value in URLs, the API, PostgreSQL and the index. */
    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    public static Optional<Language> findBySlug(String slug) {
        return Arrays.stream(values()).filter(value -> value.slug.equals(slug)).findFirst();
    }
}
