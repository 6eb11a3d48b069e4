package uk.kindred.providers.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDomainsTest {

    private final MailDomains domains = new MailDomains();

    @ParameterizedTest
    @CsvSource({
        "https://www.oakhouse.co.uk/about, oakhouse.co.uk",
        "oakhouse.co.uk, oakhouse.co.uk",
        "http://LEEDS.OakHouse.org.uk:8080, oakhouse.org.uk",
        "www.oak-house.com/contact?from=cqc, oak-house.com",
        "https://care.trust.nhs.uk, trust.nhs.uk",
        "https://oakhouse.uk.com, oakhouse.uk.com"
    })
    void theDomainIsTheOneThatWasRegisteredForTheWebsite(String website, String domain) {
        assertThat(domains.of(website)).contains(domain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.facebook.com/oakhouse",
                "https://m.facebook.com/oakhouse",
                "https://oakhouse.wixsite.com/home",
                "https://oakhouse.wordpress.com",
                "https://sites.google.com/view/oakhouse",
                "oakhouse.github.io",
                "https://www.nhs.uk/services/oak-house",
                "https://www.carehome.co.uk/oak-house",
                "gmail.com",
                "co.uk",
                "https://192.168.0.1/",
                "https://[::1]/",
                "localhost",
                "not a website",
                ""
            })
    void aDomainThatManyShareShowsNothing(String website) {
        assertThat(domains.of(website)).isEmpty();
    }

    @Test
    void withoutAWebsiteThereIsNone() {
        assertThat(domains.of(null)).isEmpty();
    }
}
