package uk.kindred.accounts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** All that Kindred keeps of a person, gathered from every module. */
@Service
public class DataFile {

    private static final int MOST_ENTRIES = 10_000;

    private final People people;
    private final Grants grants;
    private final AuditLog audit;
    private final List<PersonalData> parts;

    DataFile(People people, Grants grants, AuditLog audit, List<PersonalData> parts) {
        this.people = people;
        this.grants = grants;
        this.audit = audit;
        this.parts = List.copyOf(parts);
    }

    /** Sections by name, to be written as JSON. */
    public Map<String, Object> of(PersonId id) {
        Map<String, Object> file = new LinkedHashMap<>();
        Person person = people.get(id);
        file.put("person", details(person));
        file.put("roles", grants.list(id).stream().map(DataFile::details).toList());
        parts.forEach(part -> file.put(part.section(), part.of(id)));
        file.put(
                "auditLog",
                audit.list(AuditFilter.about(id), Long.MAX_VALUE, MOST_ENTRIES).stream()
                        .map(entry -> details(entry, id))
                        .toList());
        return file;
    }

    private static Map<String, Object> details(Person person) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("id", person.id().toString());
        details.put("email", person.email().value());
        if (person.displayName() != null) {
            details.put("name", person.displayName());
        }
        details.put("since", person.createdAt().toString());
        return details;
    }

    /** Others are left out of it: who granted a role is not theirs to have. */
    private static Map<String, Object> details(Grant grant) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("role", RoleText.scope(grant.role()));
        details.put("grantedAt", grant.grantedAt().toString());
        details.put("reason", grant.reason());
        if (grant.revokedAt() != null) {
            details.put("revokedAt", grant.revokedAt().toString());
        }
        return details;
    }

    private static Map<String, Object> details(AuditEntry entry, PersonId person) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("at", entry.at().toString());
        details.put("what", entry.deed().act());
        details.put("byYou", person.value().equals(entry.actor()));
        if (entry.deed().scope() != null) {
            details.put("within", entry.deed().scope());
        }
        return details;
    }
}
