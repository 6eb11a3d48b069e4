package uk.kindred.reviews;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.VaultColumn;
import uk.kindred.base.vault.Vaults;

/** What tells who wrote a review, and is locked. */
@Configuration(proxyBeanMethods = false)
public class ReviewColumns {

    /** Of all that tells who wrote a review. */
    public static Vault vault(Vaults vaults) {
        return vaults.of("reviews");
    }

    @Bean
    VaultColumn reviewersAddress(Vaults vaults) {
        return new VaultColumn("review_contact", "review_id", "email", "email_mark", vault(vaults));
    }

    @Bean
    VaultColumn reviewersName(Vaults vaults) {
        return new VaultColumn("review", "id", "known_as", null, vault(vaults));
    }
}
