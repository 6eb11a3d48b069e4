package uk.kindred.accounts;

import java.util.Locale;

/** A role and its scope as one short text, for the audit log and for exports. */
final class RoleText {

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
}
