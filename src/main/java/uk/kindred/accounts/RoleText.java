package uk.kindred.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A role and its scope as one short text, for the audit log and for exports. */
final class RoleText {

    private static final Pattern PROVIDER = Pattern.compile("provider ([0-9a-f-]{36}) (owner|editor)");
    private static final Pattern OFFICER = Pattern.compile("council-officer (E\\d{8})");

    private RoleText() {}

    /** "administrator", "provider 3f… owner", "council-officer E08000035" */
    static String scope(Role role) {
        return switch (role) {
            case Role.Provider provider ->
                "provider " + provider.organisation() + " "
                        + provider.standing().name().toLowerCase(Locale.ROOT);
            case Role.CouncilOfficer officer -> "council-officer " + officer.councilGss();
            case Role.Moderator any -> "moderator";
            case Role.Administrator any -> "administrator";
        };
    }

    /** Empty if it is no role. */
    static Optional<Role> read(String text) {
        Matcher provider = PROVIDER.matcher(text);
        if (provider.matches()) {
            return Optional.of(new Role.Provider(
                    new OrganisationId(UUID.fromString(provider.group(1))),
                    Role.Standing.valueOf(provider.group(2).toUpperCase(Locale.ROOT))));
        }
        Matcher officer = OFFICER.matcher(text);
        if (officer.matches()) {
            return Optional.of(new Role.CouncilOfficer(officer.group(1)));
        }
        return switch (text) {
            case "moderator" -> Optional.of(new Role.Moderator());
            case "administrator" -> Optional.of(new Role.Administrator());
            default -> Optional.empty();
        };
    }
}
