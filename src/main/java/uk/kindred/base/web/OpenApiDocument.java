package uk.kindred.base.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kindred.base.SiteProperties;

/** What /api/openapi.json says of the API as a whole; each address describes itself. */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

    @Bean
    OpenAPI openApi(RateLimits limits, SiteProperties site) {
        return new OpenAPI()
                // else it would be whatever host somebody asked for
                .servers(List.of(new Server().url(site.publicUrl().toString())))
                .info(new Info()
                        .title("Kindred")
                        .version("1")
                        .summary("Care and support in England, as open data")
                        .description(description(limits))
                        .license(new License()
                                .name("Open Government Licence v3.0 (the data)")
                                .url("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")));
    }

    private static String description(RateLimits limits) {
        return """
                Read only, open to everyone, no key needed. Answers are JSON. Errors are problem details (RFC 9457) whose \
                `title` and `detail` say what to change.

                One address may make %s; looking up places as somebody types has its own allowance of %s. The `RateLimit` \
                fields of each answer say how many are left, and a 429 says in `Retry-After` how many seconds to wait.

                Ratings and facts come from the Care Quality Commission's register; every listing carries the date of its \
                source. Contains CQC information licensed under the Open Government Licence v3.0.
                """.formatted(limits.api().inWords(), limits.suggestions().inWords());
    }
}
