package uk.kindred.accounts;

import org.jspecify.annotations.Nullable;

/** Which entries of the audit log. @param person by them or about them */
public record AuditFilter(
        @Nullable PersonId person, @Nullable String act) {

    public static final AuditFilter ALL = new AuditFilter(null, null);

    public static AuditFilter about(PersonId person) {
        return new AuditFilter(person, null);
    }
}
