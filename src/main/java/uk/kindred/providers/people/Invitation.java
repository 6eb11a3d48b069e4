package uk.kindred.providers.people;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.Role;
import uk.kindred.base.EmailAddress;

/** Somebody is asked by mail to act for an organisation. */
public record Invitation(
        UUID id,
        OrganisationId organisation,
        EmailAddress email,
        Role.Standing standing,
        PersonId invitedBy,
        Instant expiresAt) {

    static String slug(Role.Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
