package uk.kindred.accounts;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What a module's ids stand for, as people read them; for those who look at roles and at the audit log. */
public interface NamedIds {

    /** By id, of those that are the module's own; all others are left out. */
    Map<String, String> of(Collection<String> ids);

    /** Those of them that are UUIDs. */
    static UUID[] uuids(Collection<String> ids) {
        return ids.stream()
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toArray(UUID[]::new);
    }
}
