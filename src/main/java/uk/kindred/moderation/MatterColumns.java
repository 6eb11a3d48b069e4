package uk.kindred.moderation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.VaultColumn;
import uk.kindred.base.vault.Vaults;

/** What is locked of reports and appeals. */
@Configuration(proxyBeanMethods = false)
class MatterColumns {

    static Vault vault(Vaults vaults) {
        return vaults.of("moderation");
    }

    @Bean
    VaultColumn askersAddress(Vaults vaults) {
        return new VaultColumn("moderation_matter", "id", "asker_email", "asker_mark", vault(vaults));
    }

    @Bean
    VaultColumn askersWords(Vaults vaults) {
        return new VaultColumn("moderation_matter", "id", "words", null, vault(vaults));
    }
}
