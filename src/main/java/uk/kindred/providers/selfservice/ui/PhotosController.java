package uk.kindred.providers.selfservice.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.web.FormCheck;
import uk.kindred.base.web.UploadLimit;
import uk.kindred.directory.ListingDetails;
import uk.kindred.providers.photos.Darkroom;
import uk.kindred.providers.photos.KeptPhotos;
import uk.kindred.providers.photos.PhotoAnswers;
import uk.kindred.providers.photos.PhotoLine;
import uk.kindred.providers.photos.UnfitPhotoException;
import uk.kindred.providers.photos.WebPicture;
import uk.kindred.providers.selfservice.Edited;
import uk.kindred.providers.selfservice.ListingEdits;

/** The photos of a listing: sent, described, put in order, removed. */
@RestController
@RequestMapping("/provider/listings/{publicId}/photos")
@OnlyFor(Role.PROVIDER)
class PhotosController {

    private final Desk desk;
    private final ListingEdits edits;
    private final KeptPhotos photos;
    private final Darkroom darkroom;
    private final UploadLimit limit;

    PhotosController(Desk desk, ListingEdits edits, KeptPhotos photos, Darkroom darkroom, UploadLimit limit) {
        this.desk = desk;
        this.edits = edits;
        this.photos = photos;
        this.darkroom = darkroom;
        this.limit = limit;
    }

    @GetMapping
    ResponseEntity<String> show(
            @PathVariable String publicId, @RequestParam(defaultValue = "") String told, HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        return answer(listing, PhotosInput.NONE, Map.of(), told, HttpStatus.OK, request);
    }

    @GetMapping("/{photo}/picture")
    ResponseEntity<byte[]> picture(@PathVariable String publicId, @PathVariable UUID photo) {
        ListingDetails listing = desk.listing(publicId);
        return PhotoAnswers.of(photos.findSmallest(listing.summary().databaseId(), photo));
    }

    @PostMapping
    ResponseEntity<String> add(
            @PathVariable String publicId,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        ListingDetails listing = desk.listing(publicId);
        PhotosInput input = PhotosInput.fresh(Typed.of(request));
        Map<String, String> problems = new LinkedHashMap<>();
        List<WebPicture> pictures = pictures(file, problems, request);
        input.check(problems);
        if (problems.isEmpty()) {
            try {
                edits.addPhoto(listing, desk.by(), input.description(), pictures);
                return told(listing, "sent");
            } catch (UnfitPhotoException refused) {
                problems.put(PhotosInput.FILE, refused.words());
            }
        } else {
            problems.putIfAbsent(PhotosInput.FILE, "Choose the photo once more: browsers do not keep it.");
        }
        return answer(listing, input, problems, "", HttpStatus.UNPROCESSABLE_CONTENT, request);
    }

    /** Empty, and told why, if there is nothing that can be shown. */
    private List<WebPicture> pictures(
            @Nullable MultipartFile file, Map<String, String> problems, HttpServletRequest request) throws IOException {
        try {
            Darkroom.checkBytes(file == null ? 0 : file.getSize());
            if (file != null && limit.tryFrom(request)) {
                return darkroom.develop(file.getBytes());
            }
            problems.put(
                    PhotosInput.FILE,
                    "Many photos came from your connection in the last hour. Please send this one a little later.");
        } catch (UnfitPhotoException refused) {
            problems.put(PhotosInput.FILE, refused.words());
        }
        return List.of();
    }

    @PostMapping("/{photo}/describe")
    ResponseEntity<String> describe(
            @PathVariable String publicId, @PathVariable UUID photo, HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        Typed typed = Typed.of(request);
        PhotosInput input = PhotosInput.of(photo, typed);
        Map<String, String> problems = new LinkedHashMap<>();
        input.check(problems);
        if (!problems.isEmpty()) {
            return answer(listing, input, problems, "", HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        Edited edited = edits.arrangePhotos(
                listing, desk.by(), now -> input.isStillAsSeen(now, typed.line("seen")), now -> input.describedIn(now));
        return switch (edited) {
            case Edited.Saved(boolean changed) -> told(listing, changed ? "described" : "same");
            case Edited.Meanwhile meanwhile ->
                answer(listing, input, Map.of(), "meanwhile", HttpStatus.CONFLICT, request);
        };
    }

    /** @param to "earlier" or "later" */
    @PostMapping("/{photo}/move")
    ResponseEntity<String> move(
            @PathVariable String publicId, @PathVariable UUID photo, @RequestParam(defaultValue = "") String to) {
        return arrange(publicId, "moved", now -> PhotosInput.moved(now, photo, to.equals("earlier") ? -1 : 1));
    }

    @PostMapping("/{photo}/remove")
    ResponseEntity<String> remove(@PathVariable String publicId, @PathVariable UUID photo) {
        return arrange(
                publicId,
                "removed",
                now -> now.stream().filter(line -> !line.id().equals(photo)).toList());
    }

    private ResponseEntity<String> arrange(String publicId, String told, UnaryOperator<List<PhotoLine>> change) {
        ListingDetails listing = desk.listing(publicId);
        Edited edited = edits.arrangePhotos(listing, desk.by(), now -> true, change);
        return told(listing, edited.equals(new Edited.Saved(true)) ? told : "same");
    }

    private static ResponseEntity<String> told(ListingDetails listing, String told) {
        return KeptPages.seeOther(KeptPages.address(listing, "/photos?told=" + told));
    }

    private ResponseEntity<String> answer(
            ListingDetails listing,
            PhotosInput input,
            Map<String, String> problems,
            String told,
            HttpStatus status,
            HttpServletRequest request) {
        PhotosPage page = new PhotosPage(
                listing, photos.list(listing.summary().databaseId()), input, problems, FormCheck.secret(request));
        return KeptPages.answer(listing, PhotosPage.TITLE, page.of(told), status);
    }
}
