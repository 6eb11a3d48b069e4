package uk.kindred.reviews.staff;

import com.vaadin.flow.component.Component;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.ListingDetails;
import uk.kindred.reviews.CouncilOfficers;
import uk.kindred.reviews.NewReview;
import uk.kindred.reviews.Reviews;
import uk.kindred.reviews.ui.Pointers;

/** An officer types in what somebody wrote in a letter or said on the phone. */
@RestController
@RequestMapping("/officer/reviews/{publicId}/type-in")
@OnlyFor(Role.COUNCIL_OFFICER)
class TypeInController {

    private final KeptListings kept;
    private final AreaListings area;
    private final CouncilOfficers officers;
    private final Reviews reviews;
    private final Pointers pointers;
    private final Receipt receipt;
    private final Clock clock;

    TypeInController(
            KeptListings kept,
            AreaListings area,
            CouncilOfficers officers,
            Reviews reviews,
            Pointers pointers,
            Receipt receipt,
            Clock clock) {
        this.kept = kept;
        this.area = area;
        this.officers = officers;
        this.reviews = reviews;
        this.pointers = pointers;
        this.receipt = receipt;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable String publicId, HttpServletRequest request) {
        ListingDetails listing = area.require(kept.actor(), kept.find(publicId));
        Optional<String> refusal = reviews.refusal(listing);
        if (refusal.isPresent()) {
            return TypeInPages.refused(listing, refusal.get());
        }
        Map<String, String> fresh = new LinkedHashMap<>();
        fresh.put(TypedReview.TOKEN, Reviews.freshToken());
        return form(listing, new Typed(fresh, new LinkedHashMap<>()), List.of(), request);
    }

    @PostMapping
    ResponseEntity<String> send(
            @PathVariable String publicId,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        ListingDetails listing = area.require(kept.actor(), kept.find(publicId));
        Typed typed = Typed.of(form);
        NewReview review = TypedReview.read(typed, publicId);
        if (review == null) {
            return form(listing, typed, List.of(), request);
        }
        if (!typed.line(TypeInPages.GO).equals(TypeInPages.ANYWAY)) {
            List<Component> pointed = pointers.forOfficer(review.content().words(), listing);
            if (!pointed.isEmpty()
                    && review.content().problems(LocalDate.now(clock)).isEmpty()) {
                return form(listing, typed, pointed, request);
            }
        }
        return switch (officers.typeIn(kept.actor(), review)) {
            case Reviews.Done done -> receipt.of(listing, review.token());
            case Reviews.NotDone notDone -> {
                notDone.problems().forEach(problem -> typed.wrong(problem.field(), problem.words()));
                yield form(listing, typed, List.of(), request);
            }
        };
    }

    private ResponseEntity<String> form(
            ListingDetails listing, Typed typed, List<Component> pointed, HttpServletRequest request) {
        return TypeInPages.form(listing, typed, pointed, LocalDate.now(clock), FormCheck.secret(request));
    }
}
