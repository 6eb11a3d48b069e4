package uk.kindred.providers.photos;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ListingPhoto;
import uk.kindred.moderation.Exhibit;
import uk.kindred.moderation.Matter;
import uk.kindred.moderation.MatterKind;

/** A photo with its words, and what to look for. */
@org.springframework.stereotype.Component
class PhotoExhibit implements Exhibit {

    private final PhotoRows rows;

    PhotoExhibit(PhotoRows rows) {
        this.rows = rows;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.PHOTO;
    }

    @Override
    public Optional<Component> of(Matter matter) {
        return rows.find(UUID.fromString(matter.reference()))
                .filter(kept -> !kept.removed())
                .map(PhotoExhibit::show);
    }

    static Markup show(KeptPhoto kept) {
        ListingPhoto photo = kept.photo();
        return Markup.tag(
                "div",
                Markup.tag("img")
                        .styled("photo")
                        .with("src", PhotoReviewController.address(kept.id()) + "/picture")
                        .with("width", String.valueOf(photo.largest().width()))
                        .with("height", String.valueOf(photo.largest().height()))
                        .with("alt", photo.description()),
                new Paragraph("For people who do not see it: “" + photo.description() + "”"),
                new H2("Before you decide"),
                Markup.tag("ul")
                        .containing(
                                Markup.tag(
                                        "li",
                                        "Can anybody be recognised? Then only with their consent: ask if in doubt."),
                                Markup.tag(
                                        "li", "Does it tell where somebody lives, or show papers, names or medicines?"),
                                Markup.tag("li", "Does it show this service, and do the words say what it shows?")));
    }
}
