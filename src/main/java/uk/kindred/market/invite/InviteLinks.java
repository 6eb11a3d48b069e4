package uk.kindred.market.invite;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.kindred.accounts.AccountLink;
import uk.kindred.accounts.Role;

/** The ways to these pages from an officer's account. */
@Configuration(proxyBeanMethods = false)
class InviteLinks {

    @Bean
    @Order(72)
    AccountLink marketStatementLink() {
        return new AccountLink(Role.COUNCIL_OFFICER, "Market position statement", "/officer/market/statement");
    }

    @Bean
    @Order(73)
    AccountLink marketInvitationsLink() {
        return new AccountLink(Role.COUNCIL_OFFICER, "Invite a small provider", InviteController.ADDRESS);
    }
}
