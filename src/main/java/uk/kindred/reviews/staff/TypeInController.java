package uk.kindred.reviews.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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

/** An officer types in what somebody wrote in a letter or said on the phone. */
@RestController
@RequestMapping("/officer/reviews/{publicId}/type-in")
@OnlyFor(Role.COUNCIL_OFFICER)
class TypeInController {

    private final KeptListings kept;
    private final CouncilOfficers officers;
    private final Reviews reviews;
    private final Receipt receipt;
    private final Clock clock;

    TypeInController(KeptListings kept, CouncilOfficers officers, Reviews reviews, Receipt receipt, Clock clock) {
        this.kept = kept;
        this.officers = officers;
        this.reviews = reviews;
        this.receipt = receipt;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable String publicId, HttpServletRequest request) {
        ListingDetails listing = kept.find(publicId);
        Optional<String> refusal = reviews.refusal(listing);
        if (refusal.isPresent()) {
            return TypeInPages.refused(listing, refusal.get());
        }
        Map<String, String> fresh = new LinkedHashMap<>();
        fresh.put(TypedReview.TOKEN, Reviews.freshToken());
        return form(listing, new Typed(fresh, new LinkedHashMap<>()), request);
    }

    @PostMapping
    ResponseEntity<String> send(
            @PathVariable String publicId,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        ListingDetails listing = kept.find(publicId);
        Typed typed = Typed.of(form);
        NewReview review = TypedReview.read(typed, publicId);
        if (review == null) {
            return form(listing, typed, request);
        }
        return switch (officers.typeIn(kept.actor(), review)) {
            case Reviews.Done done -> receipt.of(listing, review.token());
            case Reviews.NotDone notDone -> {
                notDone.problems().forEach(problem -> typed.wrong(problem.field(), problem.words()));
                yield form(listing, typed, request);
            }
        };
    }

    private ResponseEntity<String> form(ListingDetails listing, Typed typed, HttpServletRequest request) {
        return TypeInPages.form(listing, typed, LocalDate.now(clock), FormCheck.secret(request));
    }
}
