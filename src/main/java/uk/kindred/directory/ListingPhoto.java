package uk.kindred.directory;

import java.util.List;

/**
 * A photo of a listing.
 *
 * @param description what it shows, for people who do not see it
 * @param pictures the photo in the sizes that there are, the smallest first; at least one
 */
public record ListingPhoto(String description, List<Picture> pictures) {

    public ListingPhoto {
        pictures = List.copyOf(pictures);
    }

    /**
     * One size of it.
     *
     * @param hash of its bytes, so that what an address shows never changes
     * @param width in pixels, as is the height
     */
    public record Picture(String hash, int width, int height) {

        /** From the root: "/photos/….jpg". */
        public String path() {
            return "/photos/" + hash + ".jpg";
        }
    }

    public Picture smallest() {
        return pictures.getFirst();
    }

    public Picture largest() {
        return pictures.getLast();
    }
}
