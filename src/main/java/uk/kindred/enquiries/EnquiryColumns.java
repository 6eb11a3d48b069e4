package uk.kindred.enquiries;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.VaultColumn;
import uk.kindred.base.vault.Vaults;

/** What is locked of enquiries: all that is emptied when they are over. */
@Configuration(proxyBeanMethods = false)
class EnquiryColumns {

    static Vault vault(Vaults vaults) {
        return vaults.of("enquiries");
    }

    @Bean
    VaultColumn askersNameInEnquiry(Vaults vaults) {
        return new VaultColumn("enquiry", "id", "name", null, vault(vaults));
    }

    @Bean
    VaultColumn addressInEnquiry(Vaults vaults) {
        return new VaultColumn("enquiry", "id", "email", "email_mark", vault(vaults));
    }

    @Bean
    VaultColumn phoneInEnquiry(Vaults vaults) {
        return new VaultColumn("enquiry", "id", "phone", null, vault(vaults));
    }

    @Bean
    VaultColumn wordsOfEnquiry(Vaults vaults) {
        return new VaultColumn("enquiry", "id", "words", null, vault(vaults));
    }

    @Bean
    VaultColumn visitOfEnquiry(Vaults vaults) {
        return new VaultColumn("enquiry", "id", "visit_when", null, vault(vaults));
    }

    @Bean
    VaultColumn wordsInThread(Vaults vaults) {
        return new VaultColumn("enquiry_message", "id", "words", null, vault(vaults));
    }
}
