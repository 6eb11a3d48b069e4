package uk.kindred.market.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kindred.accounts.AccountLink;
import uk.kindred.accounts.Role;
import uk.kindred.market.nav.MarketLinks;

@Configuration(proxyBeanMethods = false)
class OfficerMarketLink {

    @Bean
    AccountLink officersMarket() {
        return new AccountLink(Role.COUNCIL_OFFICER, "Your council’s market", MarketLinks.OFFICER);
    }

    @Bean
    AccountLink administratorsMarket() {
        return new AccountLink(Role.ADMINISTRATOR, "Every council’s market", MarketLinks.OFFICER);
    }
}
