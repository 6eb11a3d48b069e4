package uk.kindred.providers.photos;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * The pictures that people may see. What stands at an address never changes, but it may be taken away: browsers keep it and
 * ask each time whether it is still shown, which costs no bytes of the picture.
 */
@RestController
class PhotoController {

    private final PhotoRows rows;

    PhotoController(PhotoRows rows) {
        this.rows = rows;
    }

    /** 304 if the browser has it and people may see it still; 404 once they may not. */
    @GetMapping("/photos/{hash:[0-9a-f]{64}}.jpg")
    @Nullable
    ResponseEntity<byte[]> show(@PathVariable String hash, WebRequest request, HttpServletResponse response) {
        if (!rows.isShown(hash)) {
            return PhotoAnswers.of(Optional.empty());
        }
        // in place of what pages say, which is written by now
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
        return request.checkNotModified("\"" + hash + "\"") ? null : PhotoAnswers.of(rows.findBytes(hash));
    }
}
