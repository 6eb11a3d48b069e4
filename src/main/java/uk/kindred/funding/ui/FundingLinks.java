package uk.kindred.funding.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kindred.accounts.AccountLink;
import uk.kindred.accounts.Role;

@Configuration(proxyBeanMethods = false)
class FundingLinks {

    @Bean
    AccountLink figuresOfCouncils() {
        return new AccountLink(Role.ADMINISTRATOR, "Figures that councils go by", RatesController.ADDRESS);
    }
}
