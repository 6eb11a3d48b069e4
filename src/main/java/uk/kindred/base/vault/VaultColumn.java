package uk.kindred.base.vault;

import org.jspecify.annotations.Nullable;

/**
 * A column of locked text. A module has a bean for each, so that at the start all that is plain or under an old key is locked
 * with the present one.
 *
 * @param mark the column for the mark of the address in it; null if it is no address
 * @param vault of the purpose
 */
public record VaultColumn(
        String table, String key, String column, @Nullable String mark, Vault vault) {}
