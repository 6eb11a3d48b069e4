package uk.kindred.directory.ui;

import java.util.List;
import uk.kindred.directory.ListingDetails;

/** What other modules have to say of a listing before anything else on its page is read. */
public interface ListingMarks {

    /** Sentences; mostly none. */
    List<String> of(ListingDetails listing);
}
