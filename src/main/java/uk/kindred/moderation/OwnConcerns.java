package uk.kindred.moderation;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import uk.kindred.accounts.Actor;

/** Which matters are about something of the moderator's own: told by the module that asked, which alone knows. */
@FunctionalInterface
public interface OwnConcerns {

    /** Ids of those that they must leave to another; one look for all of a page. */
    Set<UUID> of(Actor moderator, Collection<Matter> matters);
}
