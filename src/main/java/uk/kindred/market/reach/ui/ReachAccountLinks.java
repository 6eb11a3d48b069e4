package uk.kindred.market.reach.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kindred.accounts.AccountLink;
import uk.kindred.accounts.Role;

@Configuration(proxyBeanMethods = false)
class ReachAccountLinks {

    @Bean
    AccountLink officersWhatIf() {
        return new AccountLink(
                Role.COUNCIL_OFFICER, "What if a service in your council closes, or begins", ReachLinks.WHAT_IF);
    }
}
