package uk.kindred.providers.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kindred.accounts.AccountLink;
import uk.kindred.accounts.Role;

@Configuration(proxyBeanMethods = false)
class ProviderLinks {

    @Bean
    AccountLink whatYouLookAfter() {
        return new AccountLink(Role.PERSON, "What you look after", "/provider");
    }

    @Bean
    AccountLink officersClaims() {
        return new AccountLink(Role.COUNCIL_OFFICER, "Claims that wait for a call or a letter", "/officer/claims");
    }

    @Bean
    AccountLink officersChecks() {
        return new AccountLink(Role.COUNCIL_OFFICER, "Checks that were seen in your council", "/officer/checks");
    }

    @Bean
    AccountLink moderatorsClaims() {
        return new AccountLink(Role.MODERATOR, "Claims, and who keeps what", "/moderator/claims");
    }

    @Bean
    AccountLink administratorsClaims() {
        return new AccountLink(Role.ADMINISTRATOR, "Claims, and who keeps what", "/moderator/claims");
    }
}
