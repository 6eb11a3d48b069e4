package uk.kindred.base.vault;

import java.util.List;

/** Fields of the database were locked with keys that are not here. */
class VaultKeyMissingException extends IllegalStateException {

    /** @param ids of the keys that are missing */
    VaultKeyMissingException(List<String> ids) {
        super("The database has fields that were locked with a key that is not here: " + String.join(", ", ids));
    }
}
