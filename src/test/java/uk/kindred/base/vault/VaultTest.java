package uk.kindred.base.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.kindred.base.EmailAddress;

class VaultTest {

    private static final String OLD = "0".repeat(64);
    private static final String NEW = "1".repeat(64);
    private static final EmailAddress ADDRESS = EmailAddress.parse("Ann.Lee@people.example");

    private final Vault vault = vault("reviews", OLD);

    @Test
    void whatIsLockedIsOpenedAgainAndLooksDifferentEachTime() {
        String locked = vault.lock("Ann ✉ Lee");

        assertThat(locked).matches("[0-9a-f]{8}\\.[A-Za-z0-9_-]+").isNotEqualTo(vault.lock("Ann ✉ Lee"));
        assertThat(vault.open(locked)).isEqualTo("Ann ✉ Lee");
        assertThat(vault.open(vault.lock(""))).isEmpty();
    }

    @Test
    void oneLetterThatWasChangedIsNoticed() {
        String locked = vault.lock("ann@people.example");
        char other = locked.charAt(20) == 'A' ? 'B' : 'A';

        assertThatThrownBy(() -> vault.open(locked.substring(0, 20) + other + locked.substring(21)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open("ann@people.example")).hasMessage("was not locked");
    }

    @Test
    void anotherPurposeOpensNothingAndMarksOtherwise() {
        Vault other = vault("alerts", OLD);

        assertThatThrownBy(() -> other.open(vault.lock("ann"))).isInstanceOf(IllegalStateException.class);
        assertThat(other.mark(ADDRESS)).isNotEqualTo(vault.mark(ADDRESS));
    }

    @Test
    void aMarkIsOfTheAddressHoweverItIsSpelt() {
        assertThat(vault.mark(ADDRESS))
                .hasSize(32)
                .isEqualTo(vault.mark(EmailAddress.parse("ann.lee@PEOPLE.example")))
                .isNotEqualTo(vault.mark(EmailAddress.parse("ann.lee@people.test")))
                .isNotEqualTo(vault("reviews", NEW).mark(ADDRESS));
    }

    @Test
    void theFirstKeyLocksAndAllOpen() {
        String before = vault.lock("ann");
        Vault both = vault("reviews", NEW, OLD);

        assertThat(both.open(before)).isEqualTo("ann");
        assertThat(vault("reviews", NEW).open(both.lock("ann"))).isEqualTo("ann");
        assertThatThrownBy(() -> vault.open(both.lock("ann")))
                .isInstanceOf(VaultKeyMissingException.class)
                .hasMessageContaining(both.lock("ann").substring(0, 8));
    }

    @Test
    void withoutASettingAKeyIsMadeOnceThatOnlyItsOwnerCanRead(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("data/vault-keys");
        VaultProperties settings = new VaultProperties(List.of(), file);

        String locked = new Vaults(settings).of("reviews").lock("ann");

        assertThat(new Vaults(settings).of("reviews").open(locked)).isEqualTo("ann");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(settings).hasToString("VaultProperties[…]");
    }

    private static Vault vault(String purpose, String... keys) {
        return Vaults.withKeys(keys).of(purpose);
    }
}
