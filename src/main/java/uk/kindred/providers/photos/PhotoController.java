package uk.kindred.providers.photos;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The pictures that people may see. What stands at an address never changes, so that a browser asks for it once. */
@RestController
class PhotoController {

    private final PhotoRows rows;

    PhotoController(PhotoRows rows) {
        this.rows = rows;
    }

    @GetMapping("/photos/{hash:[0-9a-f]{64}}.jpg")
    ResponseEntity<byte[]> show(@PathVariable String hash, HttpServletResponse response) {
        Optional<byte[]> found = rows.findShown(hash);
        if (found.isPresent()) {
            // in place of what pages say, which is written by now
            response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        }
        return PhotoAnswers.of(found);
    }
}
