package uk.kindred.directory.api;

import io.swagger.v3.oas.annotations.media.Schema;
import uk.kindred.base.SiteProperties;
import uk.kindred.directory.ListingPhoto;

/** A photo that people may see, in its largest size. */
@Schema(name = "Photo")
record PhotoAnswer(
        @Schema(description = "A JPEG file. What stands at this address never changes")
        String url,

        @Schema(description = "In pixels") int width,
        @Schema(description = "In pixels") int height,

        @Schema(description = "What it shows, for people who do not see it")
        String description) {

    static PhotoAnswer of(ListingPhoto photo, SiteProperties site) {
        ListingPhoto.Picture picture = photo.largest();
        return new PhotoAnswer(site.absolute(picture.path()), picture.width(), picture.height(), photo.description());
    }
}
