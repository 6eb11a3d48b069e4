package uk.kindred.directory.ui;

import java.util.List;
import java.util.stream.Collectors;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ListingPhoto;

/** What the place looks like. Each photo's room is kept free until it has come, which it does when it is scrolled to. */
class PhotosSection extends ListingSection {

    /** How wide listing.css makes each: as many in a row as have room, on a phone one. */
    private static final String SIZES =
            "(min-width: 80rem) 18rem, (min-width: 60rem) 30rem, (min-width: 40rem) 45vw, 92vw";

    PhotosSection(List<ListingPhoto> photos) {
        super("photos", "Photos");
        addClassName("no-print");
        Markup list = Markup.tag("ul").styled("plain-list", "photos");
        photos.forEach(photo -> list.add(Markup.tag("li", image(photo))));
        add(list);
        addSource("Taken and described by the service. A moderator has looked at each.");
    }

    private static Markup image(ListingPhoto photo) {
        ListingPhoto.Picture largest = photo.largest();
        return Markup.tag("img")
                .with("src", photo.smallest().path())
                .with(
                        "srcset",
                        photo.pictures().stream()
                                .map(picture -> picture.path() + " " + picture.width() + "w")
                                .collect(Collectors.joining(", ")))
                .with("sizes", SIZES)
                .with("width", String.valueOf(largest.width()))
                .with("height", String.valueOf(largest.height()))
                .with("alt", photo.description())
                .with("loading", "lazy")
                .with("decoding", "async");
    }
}
