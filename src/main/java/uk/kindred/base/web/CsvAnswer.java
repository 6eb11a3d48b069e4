package uk.kindred.base.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table to download. */
public final class CsvAnswer {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private CsvAnswer() {}

    /** @param name of the file, in letters, digits and hyphens, with its ending */
    public static ResponseEntity<String> file(String name, String content) {
        return answer(name).body(content);
    }

    /** The same that no browser keeps: what is not for everybody. */
    public static ResponseEntity<String> unkept(String name, String content) {
        return answer(name).cacheControl(CacheControl.noStore()).body(content);
    }

    private static ResponseEntity.BodyBuilder answer(String name) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }
}
