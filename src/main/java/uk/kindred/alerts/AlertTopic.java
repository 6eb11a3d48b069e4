package uk.kindred.alerts;

import java.util.Arrays;

/** What mails can be asked for about. */
public enum AlertTopic {
    /** The query is the search's parameters. */
    SEARCH(
            "search",
            "this search",
            "when this search changes",
            "See the search",
            "/search?",
            "We keep the search and your address until you end it, and use them for nothing else. What somebody looks for"
                    + " says something about their health: by sending this you agree that we keep it."),
    /** What is looked for in a council's area; the query is the board's address after "/councils/". */
    WANTED(
            "wanted",
            "what people look for",
            "when a new month of what people look for is told",
            "See what people look for",
            "/councils/",
            "We keep your address, the council and the kinds until you end it, and use them for nothing else.");

    private final String slug;
    private final String about;
    private final String when;
    private final String link;
    private final String path;
    private final String promise;

    AlertTopic(String slug, String about, String when, String link, String path, String promise) {
        this.slug = slug;
        this.about = about;
        this.when = when;
        this.link = link;
        this.path = path;
        this.promise = promise;
    }

    /** The value in PostgreSQL. */
    String slug() {
        return slug;
    }

    /** To stand after "mails about". */
    public String about() {
        return about;
    }

    /** To stand after "write to this address". */
    public String when() {
        return when;
    }

    /** The words of a link to it. */
    public String link() {
        return link;
    }

    /** What we keep, to be read before somebody asks. */
    public String promise() {
        return promise;
    }

    String address(String query) {
        return path + query;
    }

    static AlertTopic ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(topic -> topic.slug.equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
