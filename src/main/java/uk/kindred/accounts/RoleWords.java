package uk.kindred.accounts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Roles as people read them. */
@Component
public class RoleWords {

    private final Names names;

    RoleWords(Names names) {
        this.names = names;
    }

    /** "Moderator", "Owner for Bramble Care", "Council officer for Leeds City Council" */
    public Map<Role, String> of(Collection<Role> roles) {
        Map<String, String> known =
                names.of(roles.stream().flatMap(RoleWords::scope).distinct().toList());
        Map<Role, String> words = new HashMap<>();
        roles.forEach(role -> words.put(role, of(role, known)));
        return words;
    }

    /** @param known names by id */
    public static String of(Role role, Map<String, String> known) {
        return switch (role) {
            case Role.Provider provider ->
                capital(provider.standing().name().toLowerCase(Locale.ROOT)) + " for "
                        + known.getOrDefault(
                                provider.organisation().toString(), "an organisation that is not there any more");
            case Role.CouncilOfficer officer ->
                "Council officer for " + known.getOrDefault(officer.councilGss(), officer.councilGss());
            case Role.Moderator any -> "Moderator";
            case Role.Administrator any -> "Administrator";
        };
    }

    /** A role as the audit log has it; empty if the text is something else. */
    public static Optional<Role> read(String scope) {
        return RoleText.read(scope);
    }

    private static Stream<String> scope(Role role) {
        return switch (role) {
            case Role.Provider provider -> Stream.of(provider.organisation().toString());
            case Role.CouncilOfficer officer -> Stream.of(officer.councilGss());
            case Role.Moderator any -> Stream.<String>of();
            case Role.Administrator any -> Stream.<String>of();
        };
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
