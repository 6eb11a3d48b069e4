package uk.kindred.providers.guided;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.directory.ui.ListingPreviews;
import uk.kindred.providers.guided.Draft.State;

/** What a moderator sees of a listing that waits, or that nobody has looked at. */
@RestController
@OnlyFor(Role.MODERATOR)
class ReviewController {

    private final Drafts drafts;
    private final Rehearsal rehearsal;
    private final ListingPreviews previews;

    ReviewController(Drafts drafts, Rehearsal rehearsal, ListingPreviews previews) {
        this.drafts = drafts;
        this.rehearsal = rehearsal;
        this.previews = previews;
    }

    /** Not what somebody is still at. */
    @GetMapping("/list-your-service" + GuidedController.DRAFT + "/review")
    ResponseEntity<String> review(@PathVariable UUID id) {
        return drafts.find(id)
                .filter(draft -> draft.state() != State.OPEN)
                .map(this::page)
                .orElseGet(GuidedController::gone);
    }

    private ResponseEntity<String> page(Draft draft) {
        Main page = GuidedPages.page("A new listing to look at");
        page.addClassName("looking-over");
        page.add(new Paragraph(
                draft.state() == State.WAITING
                        ? "It is not on Kindred yet. This is how people would see it."
                        : "It is on Kindred. This is what was published; its own page may have been changed since."));
        page.add(previews.of(rehearsal.of(draft)));
        return GuidedController.answer(page, HttpStatus.OK);
    }
}
