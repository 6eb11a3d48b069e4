package uk.kindred.moderation;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Lays what is to be decided before the moderator, on the page of the decision: told by the module that asks. */
public interface Exhibit {

    /** Of which matters. */
    MatterKind kind();

    /** As it stands now; empty if it is not there any more. */
    Optional<Component> of(Matter matter);
}
