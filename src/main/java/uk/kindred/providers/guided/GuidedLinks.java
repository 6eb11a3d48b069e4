package uk.kindred.providers.guided;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kindred.accounts.AccountLink;
import uk.kindred.accounts.Role;

@Configuration(proxyBeanMethods = false)
class GuidedLinks {

    @Bean
    AccountLink listingsUnderWay() {
        return new AccountLink(Role.PERSON, "Listings that you have begun", GuidedPages.MINE);
    }
}
