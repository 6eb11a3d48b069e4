package uk.kindred.examples;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.kindred.testing.TestServers;

/**
 * The directory and the examples, on a database of their own. Not itself a {@code @Configuration}, or the whole
 * application's scan would find it.
 */
@EnableAutoConfiguration(
        exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class, VaadinScopesConfig.class})
@ConfigurationPropertiesScan("uk.kindred")
@ComponentScan(
        basePackages = {"uk.kindred.places", "uk.kindred.directory", "uk.kindred.examples", "uk.kindred.base"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "uk\\.kindred\\.(base\\.(ui|web)|directory\\.(ui|api))\\..*|.*Test"))
@EntityScan("uk.kindred.directory")
@EnableJpaRepositories("uk.kindred.directory")
class ExamplesContext {

    @Bean
    @Primary
    Clock testClock() {
        return Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneId.of("Europe/London"));
    }

    /** First of all, before the application would start servers of its own. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            DriverManagerDataSource database = TestServers.freshDatabase();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "ownDatabase",
                            Map.of(
                                    // the servers of the test run are enough, and a data folder has only one user
                                    "kindred.embedded.enabled",
                                    "false",
                                    "spring.datasource.url",
                                    String.valueOf(database.getUrl()),
                                    "spring.datasource.username",
                                    String.valueOf(database.getUsername()),
                                    "spring.datasource.password",
                                    String.valueOf(database.getPassword()),
                                    // the tests switch them on themselves
                                    "kindred.examples.enabled",
                                    "false",
                                    // search, whose health the whole application tells, is not here
                                    "management.endpoint.health.validate-group-membership",
                                    "false")));
        }
    }
}
