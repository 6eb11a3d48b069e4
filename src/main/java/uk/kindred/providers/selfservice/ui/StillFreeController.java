package uk.kindred.providers.selfservice.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.providers.selfservice.AvailabilityLinks;
import uk.kindred.providers.selfservice.By;
import uk.kindred.providers.selfservice.Edited;
import uk.kindred.providers.selfservice.FreshnessWishes;
import uk.kindred.providers.selfservice.Keeping;
import uk.kindred.providers.selfservice.ListingEdits;
import uk.kindred.providers.selfservice.Tap;
import uk.kindred.providers.selfservice.Way;

/** Says by a private link whether there is a place. Opening it changes nothing, for mail filters open links. */
@RestController
@RequestMapping("/still-free/{token:[0-9a-v]{26}}")
class StillFreeController {

    private final AvailabilityLinks links;
    private final FreshnessWishes wishes;
    private final ListingEdits edits;
    private final Listings listings;
    private final Clock clock;

    StillFreeController(
            AvailabilityLinks links, FreshnessWishes wishes, ListingEdits edits, Listings listings, Clock clock) {
        this.links = links;
        this.wishes = wishes;
        this.edits = edits;
        this.listings = listings;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> show(
            @PathVariable String token, @RequestParam(defaultValue = "") String told, HttpServletRequest request) {
        return find(token)
                .map(listing -> answer(
                        listing,
                        token,
                        told.equals("saved") ? KeptPages.notice("Thank you. People see it from now on.") : null,
                        HttpStatus.OK,
                        request))
                .orElseGet(StillFreePage::gone);
    }

    @PostMapping("/tap")
    ResponseEntity<String> tap(
            @PathVariable String token, @RequestParam(defaultValue = "") String seen, HttpServletRequest request) {
        Optional<AvailabilityLinks.Holder> holder = links.find(token);
        ListingDetails listing = find(token).orElse(null);
        if (holder.isEmpty() || listing == null) {
            return StillFreePage.gone();
        }
        if (FormCheck.hasFailed(request)) {
            return answer(
                    listing, token, KeptPages.notice(FormCheck.PRESS_AGAIN), HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        Tap pressed = TapWords.pressed(request).orElse(null);
        if (pressed == null) {
            return back(token, "");
        }
        Keeping keeping = Keeping.of(listing, LocalDate.now(clock));
        By by = new By(holder.get().person(), Way.LINK);
        Edited edited = edits.press(listing, by, seen, pressed, keeping);
        return switch (edited) {
            case Edited.Saved saved -> back(token, "?told=saved");
            case Edited.Meanwhile(ListingDetails now) ->
                answer(
                        now,
                        token,
                        TapWords.choice(
                                address(token) + "/tap",
                                now.summary(),
                                pressed,
                                keeping.today(),
                                FormCheck.secret(request)),
                        HttpStatus.CONFLICT,
                        request);
        };
    }

    @PostMapping("/end")
    ResponseEntity<String> end(@PathVariable String token, HttpServletRequest request) {
        if (!FormCheck.hasFailed(request)) {
            links.end(token);
        }
        return back(token, "");
    }

    /** What a mail program posts when "Unsubscribe" is pressed in it (RFC 8058): without cookies, and at once. */
    @PostMapping("/unsubscribe")
    ResponseEntity<String> unsubscribe(@PathVariable String token) {
        links.find(token).ifPresent(holder -> wishes.stop(holder.person(), holder.organisation()));
        return ResponseEntity.ok("");
    }

    /** For mail programs that open it instead. */
    @GetMapping("/unsubscribe")
    ResponseEntity<String> askWhetherToUnsubscribe(@PathVariable String token) {
        return back(token, "");
    }

    @PostMapping("/stop")
    ResponseEntity<String> stop(@PathVariable String token, HttpServletRequest request) {
        if (!FormCheck.hasFailed(request)) {
            links.find(token).ifPresent(holder -> wishes.stop(holder.person(), holder.organisation()));
        }
        return back(token, "");
    }

    private Optional<ListingDetails> find(String token) {
        return links.find(token).flatMap(holder -> listings.findByPublicId(holder.publicId()));
    }

    private ResponseEntity<String> answer(
            ListingDetails listing,
            String token,
            @Nullable Markup above,
            HttpStatus status,
            HttpServletRequest request) {
        boolean wanted = links.find(token)
                .filter(holder -> wishes.wantsMails(holder.person(), holder.organisation()))
                .isPresent();
        return StillFreePage.answer(
                listing, address(token), above, wanted, LocalDate.now(clock), FormCheck.secret(request), status);
    }

    private static ResponseEntity<String> back(String token, String query) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address(token) + query)
                .build();
    }

    private static String address(String token) {
        return "/still-free/" + token;
    }
}
