package uk.kindred.accounts;

import java.util.List;

/** The organisations that people may act for: told by the module that keeps them. */
@FunctionalInterface
public interface Organisations {

    /**
     * An organisation as an administrator tells it from others.
     *
     * @param listings names of some that it keeps
     */
    record Found(OrganisationId id, String name, List<String> listings) {

        public Found {
            listings = List.copyOf(listings);
        }
    }

    /** By name: those whose name has these letters in it, and whichever keeps the listing of this number. */
    List<Found> find(String words, int most);
}
