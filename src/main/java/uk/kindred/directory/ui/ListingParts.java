package uk.kindred.directory.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import uk.kindred.directory.ListingDetails;

/** What other modules tell of a listing in a part of its page that they fill. */
public interface ListingParts {

    /** @param id that links to this part lead to */
    record Part(String id, String heading, List<Component> content) {

        public Part {
            content = List.copyOf(content);
        }
    }

    /** Empty if there is nothing to be told of it. */
    Optional<Part> of(ListingDetails listing);
}
