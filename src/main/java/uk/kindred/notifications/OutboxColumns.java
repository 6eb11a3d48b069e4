package uk.kindred.notifications;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.VaultColumn;
import uk.kindred.base.vault.Vaults;

/** What is locked of mails on their way. */
@Configuration(proxyBeanMethods = false)
class OutboxColumns {

    static Vault vault(Vaults vaults) {
        return vaults.of("mail");
    }

    @Bean
    VaultColumn recipientOfMail(Vaults vaults) {
        return new VaultColumn("mail_outbox", "id", "recipient", null, vault(vaults));
    }

    @Bean
    VaultColumn contentOfMail(Vaults vaults) {
        return new VaultColumn("mail_outbox", "id", "content", null, vault(vaults));
    }
}
