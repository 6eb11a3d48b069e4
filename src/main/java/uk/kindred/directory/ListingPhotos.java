package uk.kindred.directory;

import java.util.List;

/** The photos of a listing that people may see: told by the module that keeps them. They rank nothing. */
@FunctionalInterface
public interface ListingPhotos {

    /** In the order that its keeper chose; none of a closed listing. */
    List<ListingPhoto> of(ListingDetails listing);
}
