package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Main;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.Availability;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.directory.ui.AvailabilityWords;
import uk.kindred.providers.selfservice.Edited;
import uk.kindred.providers.selfservice.Fingerprints;
import uk.kindred.providers.selfservice.Keeping;
import uk.kindred.providers.selfservice.ReturnFigure;
import uk.kindred.providers.selfservice.Returns;

/** "Tell us once": one return a month for the listing and for the Capacity Tracker. */
@RestController
@RequestMapping("/provider/listings/{publicId}")
@OnlyFor(Role.PROVIDER)
class ReturnController {

    private final Desk desk;
    private final Returns returns;

    ReturnController(Desk desk, Returns returns) {
        this.desk = desk;
        this.returns = returns;
    }

    @GetMapping("/return")
    ResponseEntity<String> form(@PathVariable String publicId, HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        Returns.Told last = last(listing).orElse(null);
        return answer(listing, ReturnInput.of(listing, last), Map.of(), null, HttpStatus.OK, request);
    }

    @PostMapping("/return")
    ResponseEntity<String> save(@PathVariable String publicId, HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        Typed typed = Typed.of(request);
        ReturnInput input = ReturnInput.of(listing, typed);
        Keeping keeping = desk.keeping(listing);
        Map<String, String> problems = new LinkedHashMap<>();
        Map<ReturnFigure, Integer> figures = input.read(problems);
        Availability said = input.availability(listing, figures, keeping, problems);
        if (!problems.isEmpty()) {
            return answer(listing, input, problems, null, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        String seen = typed.line("seen");
        Edited edited = returns.save(
                listing,
                desk.person(),
                figures,
                now -> Fingerprints.of(now).equals(seen),
                now -> told(now, said, input.pricesRight(), keeping));
        return switch (edited) {
            case Edited.Saved saved -> KeptPages.seeOther(KeptPages.address(listing, "/return?told=return"));
            case Edited.Meanwhile(ListingDetails now) ->
                answer(
                        now,
                        input,
                        Map.of(),
                        KeptPages.notice("Somebody else has changed the listing meanwhile. It says now: "
                                + AvailabilityWords.of(now.summary(), keeping.today())
                                + ". What you typed is still below, and not saved yet: save it again if it is right."),
                        HttpStatus.CONFLICT,
                        request);
        };
    }

    /** The last return, in the shape of the notice; a listing that never told anything has none. */
    @GetMapping("/return.csv")
    ResponseEntity<String> file(@PathVariable String publicId) {
        ListingDetails listing = desk.listing(publicId);
        return last(listing)
                .map(told -> ReturnFile.answer(
                        "capacity-" + listing.summary().id() + ".csv", List.of(new ReturnFile.Line(listing, told))))
                .orElseGet(() -> KeptPages.seeOther(KeptPages.address(listing, "/return")));
    }

    private Optional<Returns.Told> last(ListingDetails listing) {
        return returns.findLast(listing.summary().databaseId());
    }

    private static Offer told(Offer now, @Nullable Availability said, boolean pricesRight, Keeping keeping) {
        Availability before = now.availability();
        Offer confirmed = pricesRight ? Keeping.withAvailability(keeping.confirm(now), before) : now;
        return said == null ? confirmed : Keeping.withAvailability(confirmed, said);
    }

    private ResponseEntity<String> answer(
            ListingDetails listing,
            ReturnInput input,
            Map<String, String> problems,
            @Nullable Markup above,
            HttpStatus status,
            HttpServletRequest request) {
        String address = KeptPages.address(listing, "/return");
        Main page = KeptPages.page(listing, "Tell us once");
        if ("return".equals(request.getParameter("told"))) {
            page.add(KeptPages.notice("Saved. Your listing says the same, and the file below has these figures."));
        }
        KeptPages.addAbove(page, address, problems, above);
        page.add(ReturnForm.of(address, listing, input, problems, FormCheck.secret(request)));
        page.add(ReturnForm.file(listing, last(listing).orElse(null)));
        return KeptPages.answer(listing, "Tell us once", page, status);
    }
}
