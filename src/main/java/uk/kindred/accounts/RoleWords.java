package uk.kindred.accounts;

import java.util.Locale;

/** Roles as people read them. */
public final class RoleWords {

    private RoleWords() {}

    /** "Moderator", "Owner for an organisation", "Council officer for E08000035" */
    public static String of(Role role) {
        return switch (role) {
            case Role.Provider provider ->
                capital(provider.standing().name().toLowerCase(Locale.ROOT)) + " for the organisation "
                        + provider.organisation();
            case Role.CouncilOfficer officer -> "Council officer for " + officer.councilGss();
            case Role.Moderator any -> "Moderator";
            case Role.Administrator any -> "Administrator";
        };
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
