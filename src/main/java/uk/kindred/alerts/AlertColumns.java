package uk.kindred.alerts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.VaultColumn;
import uk.kindred.base.vault.Vaults;

/** Of mails about a search, who gets them is locked. */
@Configuration(proxyBeanMethods = false)
class AlertColumns {

    static Vault vault(Vaults vaults) {
        return vaults.of("alerts");
    }

    @Bean
    VaultColumn addressOfAlert(Vaults vaults) {
        return new VaultColumn("search_alert", "id", "email", "email_mark", vault(vaults));
    }
}
