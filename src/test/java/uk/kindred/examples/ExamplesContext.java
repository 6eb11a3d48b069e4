package uk.kindred.examples;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

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
}
