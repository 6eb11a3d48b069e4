package uk.kindred.base.vault;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.kindred.base.KeptSecret;

/** Where modules get what locks their fields: docs/decisions/100-what-a-copy-of-the-database-tells.md. */
@Component
public class Vaults {

    private static final int KEY_BYTES = 32;

    private final List<VaultKey> keys;

    Vaults(VaultProperties properties) {
        keys = (properties.keys().isEmpty() ? kept(properties) : properties.keys())
                .stream().map(VaultKey::new).toList();
    }

    /** @param keys as in the settings */
    public static Vaults withKeys(String... keys) {
        return new Vaults(new VaultProperties(List.of(keys), null));
    }

    /** @param purpose the same for all that is to be found by the same marks */
    public Vault of(String purpose) {
        return new Vault(keys, purpose);
    }

    /** The key that locks comes first. */
    List<String> ids() {
        return keys.stream().map(VaultKey::id).toList();
    }

    private static List<String> kept(VaultProperties properties) {
        if (properties.keyFile() == null) {
            throw new IllegalStateException("neither kindred.vault.keys nor kindred.vault.key-file is set");
        }
        return KeptSecret.in(properties.keyFile(), KEY_BYTES)
                .lines()
                .map(String::strip)
                .toList();
    }
}
