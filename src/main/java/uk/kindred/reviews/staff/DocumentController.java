package uk.kindred.reviews.staff;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.reviews.ReviewCase;

/** A document that is to prove a review, for moderators while it waits. Pictures are shown; a PDF is saved, never run here. */
@RestController
@OnlyFor(Role.MODERATOR)
class DocumentController {

    private static final String PATH = "/moderation/reviews/";

    private final Accounts accounts;
    private final ReviewCase cases;

    DocumentController(Accounts accounts, ReviewCase cases) {
        this.accounts = accounts;
        this.cases = cases;
    }

    static String address(UUID review) {
        return PATH + review + "/document";
    }

    @GetMapping(PATH + "{review:[0-9a-f-]{36}}/document")
    ResponseEntity<byte[]> show(@PathVariable UUID review) {
        return cases.document(accounts.require(), review)
                .map(DocumentController::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(ReviewCase.Document document) {
        MediaType type = MediaType.parseMediaType(document.mediaType());
        ContentDisposition.Builder way =
                type.getType().equals("image") ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        way.filename("document." + type.getSubtype()).build().toString())
                .body(document.content());
    }
}
