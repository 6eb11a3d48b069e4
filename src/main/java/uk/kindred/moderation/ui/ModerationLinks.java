package uk.kindred.moderation.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kindred.accounts.AccountLink;
import uk.kindred.accounts.Role;

@Configuration(proxyBeanMethods = false)
class ModerationLinks {

    @Bean
    AccountLink moderationQueue() {
        return new AccountLink(Role.MODERATOR, "Moderation: what waits", "/moderation");
    }
}
