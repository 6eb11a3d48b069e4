package uk.kindred.accounts;

import java.util.UUID;

/** An organisation that people act for. Which one it is, other modules know. */
public record OrganisationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
