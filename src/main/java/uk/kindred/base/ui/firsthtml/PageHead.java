package uk.kindred.base.ui.firsthtml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to browsers and search engines.
 *
 * @param status the HTTP status of its first HTML: 200, or 404, 410 and the like where the page tells of an absence
 * @param title without the site's name
 * @param description one sentence for search results
 * @param canonicalPath from the root, null for none
 * @param indexed false when search engines should leave the page out
 * @param structuredData JSON-LD documents
 * @param movedTo path of the page that took this one's place, with the status 301; null for none
 */
public record PageHead(
        int status,
        String title,
        String description,
        @Nullable String canonicalPath,
        boolean indexed,
        List<String> structuredData,
        @Nullable String movedTo) {

    public PageHead {
        structuredData = List.copyOf(structuredData);
    }

    public static PageHead of(String title, String description) {
        return new PageHead(200, title, description, null, true, List.of(), null);
    }

    public PageHead withStatus(int newStatus) {
        return new PageHead(newStatus, title, description, canonicalPath, indexed, structuredData, movedTo);
    }

    public PageHead withCanonicalPath(String path) {
        return new PageHead(status, title, description, path, indexed, structuredData, movedTo);
    }

    public PageHead notIndexed() {
        return new PageHead(status, title, description, canonicalPath, false, structuredData, movedTo);
    }

    public PageHead withStructuredData(String json) {
        return new PageHead(status, title, description, canonicalPath, indexed, List.of(json), movedTo);
    }

    public PageHead movedTo(String path) {
        return new PageHead(301, title, description, path, false, structuredData, path);
    }

    /**
     * As browsers show it. The dot is of Latin 1 like all else that a live page starts with: Flow keeps that answer in the
     * session, and one character beyond doubles what it takes there.
     */
    public String fullTitle() {
        return title.isEmpty() ? "Kindred: find care and support in England" : title + " · Kindred";
    }
}
