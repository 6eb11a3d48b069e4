package uk.kindred.imports.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kindred.accounts.AccountLink;
import uk.kindred.accounts.Role;

@Configuration(proxyBeanMethods = false)
class ImportLinks {

    @Bean
    AccountLink attemptsToImport() {
        return new AccountLink(Role.ADMINISTRATOR, "Imports, and why some failed", ImportsPage.ADDRESS);
    }
}
