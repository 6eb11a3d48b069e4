package uk.kindred.reviews.staff;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kindred.accounts.AccountLink;
import uk.kindred.accounts.Role;

@Configuration(proxyBeanMethods = false)
class StaffLinks {

    @Bean
    AccountLink officersReviews() {
        return new AccountLink(Role.COUNCIL_OFFICER, "Reviews in your council", "/officer/reviews");
    }
}
