package uk.kindred.accounts.signin;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.SignInMethod;

/**
 * How long things last.
 *
 * @param linkLasts how long a link by mail can be used
 * @param idle how long a sign-in lasts unused; longest, in all
 * @param lastingIdle the same for a browser that is to stay signed in
 * @param privilegedIdle the same for council officers, moderators and administrators, whatever they ticked
 * @param remembered how long, at most, a sign-in that was ended elsewhere still counts here
 * @param passkeyForRoles whether council officers, moderators and administrators have their roles only when they signed in
 *     with a passkey
 * @param rangeService where to ask whether a password is known to be stolen, by the first five digits of its hash; blank
 *     asks nobody
 */
@Validated
@ConfigurationProperties("kindred.sign-in")
record SignInProperties(
        @NotNull @DefaultValue("15m") Duration linkLasts,
        @NotNull @DefaultValue("2h") Duration idle,
        @NotNull @DefaultValue("12h") Duration longest,
        @NotNull @DefaultValue("14d") Duration lastingIdle,
        @NotNull @DefaultValue("60d") Duration lastingLongest,
        @NotNull @DefaultValue("1h") Duration privilegedIdle,
        @NotNull @DefaultValue("12h") Duration privilegedLongest,
        @NotNull @DefaultValue("5s") Duration remembered,
        @DefaultValue("false") boolean passkeyForRoles,
        @Nullable URI rangeService) {

    Duration idle(boolean lasting, Set<Role> roles) {
        return arePrivileged(roles) ? privilegedIdle : lasting ? lastingIdle : idle;
    }

    Duration longest(boolean lasting, Set<Role> roles) {
        return arePrivileged(roles) ? privilegedLongest : lasting ? lastingLongest : longest;
    }

    /** Of the roles that somebody holds, those that they have after signing in this way. */
    Set<Role> usable(Set<Role> held, SignInMethod method) {
        return passkeyForRoles && method != SignInMethod.PASSKEY
                ? held.stream().filter(role -> !isPrivileged(role)).collect(Collectors.toSet())
                : held;
    }

    static boolean arePrivileged(Set<Role> roles) {
        return roles.stream().anyMatch(SignInProperties::isPrivileged);
    }

    private static boolean isPrivileged(Role role) {
        return !(role instanceof Role.Provider);
    }
}
