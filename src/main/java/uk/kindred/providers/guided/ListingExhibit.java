package uk.kindred.providers.guided;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ui.ListingPreviews;
import uk.kindred.moderation.Exhibit;
import uk.kindred.moderation.Matter;
import uk.kindred.moderation.MatterKind;
import uk.kindred.providers.guided.Draft.State;

/** A new listing as people see it, or would. */
@org.springframework.stereotype.Component
class ListingExhibit implements Exhibit {

    private final Drafts drafts;
    private final Rehearsal rehearsal;
    private final ListingPreviews previews;

    ListingExhibit(Drafts drafts, Rehearsal rehearsal, ListingPreviews previews) {
        this.drafts = drafts;
        this.rehearsal = rehearsal;
        this.previews = previews;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.NEW_LISTING;
    }

    /** Not what somebody is still at. */
    @Override
    public Optional<Component> of(Matter matter) {
        return drafts.find(UUID.fromString(matter.reference()))
                .filter(draft -> draft.state() != State.OPEN)
                .map(this::show);
    }

    Markup show(Draft draft) {
        return Markup.tag(
                "div",
                new Paragraph(
                        draft.state() == State.WAITING
                                ? "It is not on Kindred yet. This is how people would see it."
                                : "It is on Kindred. This is what was published; its own page may have been changed since."),
                previews.of(rehearsal.of(draft)));
    }
}
