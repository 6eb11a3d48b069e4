package uk.kindred.providers.photos;

import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A picture as an answer: what it is, is ours to say, since we wrote it. */
public final class PhotoAnswers {

    private PhotoAnswers() {}

    /** 404 if there is none. */
    public static ResponseEntity<byte[]> of(Optional<byte[]> jpeg) {
        return jpeg.map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename("photo.jpg")
                                        .build()
                                        .toString())
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
