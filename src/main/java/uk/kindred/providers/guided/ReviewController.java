package uk.kindred.providers.guided;

import com.vaadin.flow.component.html.Main;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.providers.guided.Draft.State;

/** What a moderator sees of a listing that waits, or that nobody has looked at. */
@RestController
@OnlyFor(Role.MODERATOR)
class ReviewController {

    private final Drafts drafts;
    private final ListingExhibit exhibit;

    ReviewController(Drafts drafts, ListingExhibit exhibit) {
        this.drafts = drafts;
        this.exhibit = exhibit;
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
        page.add(exhibit.show(draft));
        return GuidedController.answer(page, HttpStatus.OK);
    }
}
