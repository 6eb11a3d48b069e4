package uk.kindred.providers.guided;

import com.vaadin.flow.component.Component;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.Role;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.Listings;
import uk.kindred.directory.ui.ListingPreviews;
import uk.kindred.providers.guided.Draft.State;

/** The end of the guided form: looking it over, publishing, and what became of it. */
@RestController
@RequestMapping("/list-your-service" + GuidedController.DRAFT)
@OnlyFor(Role.PERSON)
class PublishController {

    private final Accounts accounts;
    private final Drafts drafts;
    private final Steps steps;
    private final Rehearsal rehearsal;
    private final ListingPreviews previews;
    private final Publishing publishing;
    private final Listings listings;

    PublishController(
            Accounts accounts,
            Drafts drafts,
            Steps steps,
            Rehearsal rehearsal,
            ListingPreviews previews,
            Publishing publishing,
            Listings listings) {
        this.accounts = accounts;
        this.drafts = drafts;
        this.steps = steps;
        this.rehearsal = rehearsal;
        this.previews = previews;
        this.publishing = publishing;
        this.listings = listings;
    }

    @GetMapping("/preview")
    ResponseEntity<String> preview(@PathVariable UUID id, HttpServletRequest request) {
        return drafts.find(id, me())
                .map(draft -> draft.state() == State.OPEN
                        ? preview(draft, null, HttpStatus.OK, request)
                        : GuidedController.go(draft.address() + "/done"))
                .orElseGet(GuidedController::gone);
    }

    private ResponseEntity<String> preview(
            Draft draft, @Nullable String told, HttpStatus status, HttpServletRequest request) {
        List<Step> unfinished = steps.unfinished(draft);
        Component shown = null;
        String said = told;
        if (unfinished.isEmpty()) {
            try {
                shown = previews.of(rehearsal.of(draft));
            } catch (IllegalArgumentException refused) {
                said = refused.getMessage();
            }
        }
        return GuidedController.answer(
                GuidedPages.preview(draft, steps.of(draft.kind()), unfinished, shown, said, FormCheck.secret(request)),
                status);
    }

    @PostMapping("/publish")
    ResponseEntity<String> publish(
            @PathVariable UUID id, @RequestParam(defaultValue = "-1") String version, HttpServletRequest request) {
        long seen = version.matches("\\d{1,15}") ? Long.parseLong(version) : -1;
        return switch (publishing.publish(id, me(), seen)) {
            case Publishing.Gone any -> GuidedController.gone();
            case Publishing.Waits any -> GuidedController.go("/list-your-service/" + id + "/done");
            case Publishing.Published(String slug) ->
                GuidedController.go("/list-your-service/" + id + "/done?listing=" + slug);
            case Publishing.LookAgain any ->
                drafts.find(id, me())
                        .map(draft -> preview(
                                draft,
                                "It has changed since you looked at it, or something is missing. Look it over once more.",
                                HttpStatus.CONFLICT,
                                request))
                        .orElseGet(GuidedController::gone);
        };
    }

    /** @param listing the slug of what was published, where nothing more is to be done with the draft */
    @GetMapping("/done")
    ResponseEntity<String> done(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String listing, HttpServletRequest request) {
        Optional<Draft> draft = drafts.find(id, me());
        if (draft.isPresent() && draft.get().state() == State.OPEN) {
            return GuidedController.go(draft.get().address());
        }
        Optional<String> slug = draft.map(Draft::publicId)
                .flatMap(listings::findByPublicId)
                .or(() -> draft.isEmpty() ? listings.findBySlug(listing) : Optional.empty())
                .filter(found -> found.open())
                .map(found -> found.summary().slug());
        if (draft.isEmpty() && slug.isEmpty()) {
            return GuidedController.gone();
        }
        boolean published = draft.map(found -> found.state() == State.PUBLISHED).orElse(true);
        return GuidedController.answer(
                GuidedPages.done(published, slug.orElse(""), draft.orElse(null), FormCheck.secret(request)),
                HttpStatus.OK);
    }

    @PostMapping("/take-back")
    ResponseEntity<String> takeBack(@PathVariable UUID id) {
        publishing.takeBack(id, me());
        return GuidedController.go("/list-your-service/" + id);
    }

    @PostMapping("/delete")
    ResponseEntity<String> delete(@PathVariable UUID id) {
        publishing.forget(id, me());
        return GuidedController.go(GuidedPages.MINE);
    }

    private PersonId me() {
        return accounts.require().id();
    }
}
