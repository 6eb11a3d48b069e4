package uk.kindred.base.vault;

import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What fields of the database are locked with. The first key locks, all of them open.
 *
 * @param keys each of 64 hexadecimal digits, KINDRED_VAULT_KEYS in the environment with commas between
 * @param keyFile where a key made here is kept if none is given: one a line
 */
@Validated
@ConfigurationProperties("kindred.vault")
record VaultProperties(
        @DefaultValue List<@Pattern(regexp = "[0-9a-fA-F]{64}") String> keys,
        @Nullable Path keyFile) {

    /** A record would print the keys. */
    @Override
    public String toString() {
        return "VaultProperties[…]";
    }
}
