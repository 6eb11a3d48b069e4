package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Main;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.ListingDetails;
import uk.kindred.providers.selfservice.Edited;

/**
 * One part of a listing on one form: shown as it stands, saved as it was typed, and set beside what somebody else has saved
 * meanwhile (docs/decisions/055-two-keepers-at-once.md). Nothing that was typed is lost.
 *
 * @param <I> the part as its form has it
 */
// a check of roles counts for the handlers of the class that it stands on: those below are here
@OnlyFor(Role.PROVIDER)
abstract class PartController<I extends KeptInput> {

    private static final String TAKE_OVER =
            "Yours is in the form below, and not saved yet. Take over what you want of the other, then save.";

    private final Desk desk;
    private final String title;
    private final String rest;
    private final String told;

    /** @param rest of its address after the listing's: "/terms". @param told by the listing's page when it is saved */
    PartController(Desk desk, String title, String rest, String told) {
        this.desk = desk;
        this.title = title;
        this.rest = rest;
        this.told = told;
    }

    /** What a form shows. @param problems with what was sent, by field */
    record Shown<T>(ListingDetails listing, String address, T input, Map<String, String> problems, CsrfToken secret) {}

    abstract I standing(ListingDetails listing);

    abstract I typed(ListingDetails listing, Typed typed);

    /**
     * Saves it, if it is as its sender saw it.
     *
     * @param seen what the form carried of that
     * @param problems what is wrong is added, by field; then nothing is saved, and the answer is empty
     * @throws IllegalArgumentException with words for its sender
     */
    abstract Optional<Edited> edit(ListingDetails listing, I input, String seen, Map<String, String> problems);

    abstract void fill(Main page, Shown<I> shown);

    /** What stands in the form's place where this part can't be changed here. */
    Optional<Main> instead(ListingDetails listing) {
        return Optional.empty();
    }

    /** Said above two versions side by side. */
    String choice() {
        return TAKE_OVER;
    }

    final Desk desk() {
        return desk;
    }

    @GetMapping
    ResponseEntity<String> form(@PathVariable String publicId, HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        return instead(listing)
                .map(page -> KeptPages.answer(listing, title, page, HttpStatus.OK))
                .orElseGet(() -> answer(listing, standing(listing), Map.of(), null, HttpStatus.OK, request));
    }

    @PostMapping
    ResponseEntity<String> save(@PathVariable String publicId, HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        if (instead(listing).isPresent()) {
            return KeptPages.seeOther(KeptPages.address(listing, rest));
        }
        Typed typed = Typed.of(request);
        I input = typed(listing, typed);
        Map<String, String> problems = new LinkedHashMap<>();
        try {
            Edited edited = edit(listing, input, typed.line("seen"), problems).orElse(null);
            return edited == null
                    ? answer(listing, input, problems, null, HttpStatus.UNPROCESSABLE_CONTENT, request)
                    : saved(listing, input, edited, request);
        } catch (IllegalArgumentException refused) {
            problems.put(KeptPages.FORM, String.valueOf(refused.getMessage()));
            return answer(listing, input, problems, null, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
    }

    private ResponseEntity<String> saved(ListingDetails listing, I input, Edited edited, HttpServletRequest request) {
        return switch (edited) {
            case Edited.Saved saved -> KeptPages.seeOther(KeptPages.address(listing, "?told=" + told));
            case Edited.Meanwhile(ListingDetails now) ->
                answer(
                        now,
                        input,
                        Map.of(),
                        Both.panel(choice(), input.byLabel(), standing(now).byLabel()),
                        HttpStatus.CONFLICT,
                        request);
        };
    }

    /** @param above what has to be seen before the form; null for nothing */
    final ResponseEntity<String> answer(
            ListingDetails listing,
            I input,
            Map<String, String> problems,
            @Nullable Markup above,
            HttpStatus status,
            HttpServletRequest request) {
        String address = KeptPages.address(listing, rest);
        Main page = KeptPages.page(listing, title, address, problems, above);
        fill(page, new Shown<>(listing, address, input, problems, FormCheck.secret(request)));
        return KeptPages.answer(listing, title, page, status);
    }
}
