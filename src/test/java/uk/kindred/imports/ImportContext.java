package uk.kindred.imports;

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
 * The modules that an import touches, on a database of their own, so that no other test sees what these do. Not itself a {@code @Configuration}, or the whole application's scan would find it.
 */
@EnableAutoConfiguration(
        exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class, VaadinScopesConfig.class})
@ConfigurationPropertiesScan("uk.kindred")
@ComponentScan(
        basePackages = {"uk.kindred.places", "uk.kindred.directory", "uk.kindred.imports", "uk.kindred.base"},
        includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ImportWorld.class),
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "uk\\.kindred\\.(base\\.(ui|web)|directory\\.(ui|api))\\..*"))
@EntityScan({"uk.kindred.directory", "uk.kindred.imports"})
@EnableJpaRepositories({"uk.kindred.directory", "uk.kindred.imports"})
class ImportContext {

    /** Well after the files that these tests write. */
    @Bean
    @Primary
    Clock testClock() {
        return Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneId.of("Europe/London"));
    }
}
