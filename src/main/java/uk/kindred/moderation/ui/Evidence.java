package uk.kindred.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingPhotos;
import uk.kindred.directory.Listings;
import uk.kindred.directory.ui.ListingPreviews;
import uk.kindred.moderation.Exhibit;
import uk.kindred.moderation.Matter;
import uk.kindred.moderation.Queue;

/** What is to be decided, in sight: the photo, the new listing, the claim; of a report the listing that it is about. */
@org.springframework.stereotype.Component
class Evidence {

    private final List<Exhibit> exhibits;
    private final Listings listings;
    private final ListingPhotos photos;
    private final ListingPreviews previews;

    Evidence(ObjectProvider<Exhibit> exhibits, Listings listings, ListingPhotos photos, ListingPreviews previews) {
        this.exhibits = exhibits.orderedStream().toList();
        this.listings = listings;
        this.photos = photos;
        this.previews = previews;
    }

    /** An appeal is judged by what the first decision was about. */
    Component of(Queue.File file) {
        Matter about = file.first() == null ? file.matter() : file.first();
        Markup section = Markup.tag("section", new H2("What it is about")).styled("evidence");
        Optional<Component> shown = exhibits.stream()
                .filter(exhibit -> exhibit.kind() == about.kind())
                .findFirst()
                .map(exhibit -> exhibit.of(about))
                .orElseGet(() -> listing(about));
        section.add(shown.orElseGet(() -> new Paragraph("It is not there any more.")));
        if (about.shownAt() != null) {
            section.add(new Paragraph(new Anchor(about.shownAt(), "On a page of its own")));
        }
        return section;
    }

    private Optional<Component> listing(Matter about) {
        return Optional.ofNullable(about.listingId())
                .flatMap(listings::findByDatabaseId)
                .filter(ListingDetails::open)
                .map(listing -> previews.of(listing, photos.of(listing)));
    }
}
