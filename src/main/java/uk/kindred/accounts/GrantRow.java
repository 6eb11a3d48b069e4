package uk.kindred.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role as the table role_grant holds it. */
record GrantRow(
        String role,
        @Nullable UUID organisation,
        @Nullable String standing,
        @Nullable String council) {

    static final String SELECT = """
            select id, person_id, role, organisation_id, standing, council_gss, granted_by, granted_at, reason, revoked_by,
              revoked_at from role_grant
            """;

    static GrantRow of(Role role) {
        return switch (role) {
            case Role.Provider provider ->
                new GrantRow(
                        "provider",
                        provider.organisation().value(),
                        provider.standing().name().toLowerCase(Locale.ROOT),
                        null);
            case Role.CouncilOfficer officer -> new GrantRow("council-officer", null, null, officer.councilGss());
            case Role.Moderator any -> new GrantRow("moderator", null, null, null);
            case Role.Administrator any -> new GrantRow("administrator", null, null, null);
        };
    }

    static Grant read(ResultSet row, int number) throws SQLException {
        Timestamp revokedAt = row.getTimestamp("revoked_at");
        return new Grant(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                role(row),
                person(row, "granted_by"),
                row.getTimestamp("granted_at").toInstant(),
                row.getString("reason"),
                person(row, "revoked_by"),
                revokedAt == null ? null : revokedAt.toInstant());
    }

    private static Role role(ResultSet row) throws SQLException {
        String role = row.getString("role");
        return switch (role) {
            case "provider" ->
                new Role.Provider(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        Role.Standing.valueOf(row.getString("standing").toUpperCase(Locale.ROOT)));
            case "council-officer" -> new Role.CouncilOfficer(row.getString("council_gss"));
            case "moderator" -> new Role.Moderator();
            case "administrator" -> new Role.Administrator();
            default -> throw new IllegalStateException("no such role: " + role);
        };
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
