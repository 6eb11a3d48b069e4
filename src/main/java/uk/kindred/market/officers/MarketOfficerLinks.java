package uk.kindred.market.officers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kindred.accounts.AccountLink;
import uk.kindred.accounts.Role;

@Configuration(proxyBeanMethods = false)
class MarketOfficerLinks {

    @Bean
    AccountLink officersRates() {
        return new AccountLink(Role.COUNCIL_OFFICER, "What your council pays", "/officer/market/rates");
    }

    @Bean
    AccountLink officersNotes() {
        return new AccountLink(Role.COUNCIL_OFFICER, "Notes on the market", "/officer/market/notes");
    }
}
