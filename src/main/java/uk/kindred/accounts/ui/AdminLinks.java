package uk.kindred.accounts.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kindred.accounts.AccountLink;
import uk.kindred.accounts.Role;

@Configuration(proxyBeanMethods = false)
class AdminLinks {

    @Bean
    AccountLink administration() {
        return new AccountLink(Role.ADMINISTRATOR, "Administration", AdminPage.ADDRESS);
    }
}
