package uk.kindred.bench;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.util.unit.DataSize;
import uk.kindred.embedded.EmbeddedServers;
import uk.kindred.embedded.EmbeddedServers.Part;
import uk.kindred.embedded.EmbeddedSettings;

/** The application without its pages, on servers and data of the benchmark's own. */
@EnableAutoConfiguration(
        exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class, VaadinScopesConfig.class})
@ConfigurationPropertiesScan("uk.kindred")
@ComponentScan(
        basePackages = {
            "uk.kindred.places",
            "uk.kindred.directory",
            "uk.kindred.imports",
            "uk.kindred.search",
            "uk.kindred.market.reach",
            "uk.kindred.market.supply",
            "uk.kindred.market.desk",
            "uk.kindred.market.demand",
            "uk.kindred.base"
        },
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "uk\\.kindred\\.(.*\\.)?(ui|web|api)\\..*"),
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = ".*(Test|WholeRegister|OfferFixtures|DemandCounter)")
        })
@EntityScan({"uk.kindred.directory", "uk.kindred.imports"})
@EnableJpaRepositories({"uk.kindred.directory", "uk.kindred.imports"})
public class BenchContext {

    /** @param durable false: an empty start each time, and PostgreSQL does not wait for the disk */
    public static EmbeddedServers startServers(String folder, boolean durable) {
        EmbeddedServers servers = EmbeddedServers.start(
                EnumSet.of(Part.POSTGRESQL, Part.ELASTICSEARCH),
                Path.of(folder),
                true,
                new EmbeddedSettings(
                        true, Path.of(".tools/elasticsearch-9.5.3.zip"), DataSize.ofGigabytes(1), durable));
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "stop-bench-servers"));
        return servers;
    }

    /** @param settings besides those that every benchmark has */
    public static ConfigurableApplicationContext start(EmbeddedServers servers, Map<String, Object> settings) {
        Map<String, Object> properties = new HashMap<>(servers.properties());
        properties.putAll(settings);
        properties.put("kindred.embedded.enabled", "false");
        // long enough that a slow search is measured and not cut off
        properties.put("kindred.elasticsearch.search-timeout", "60s");
        properties.put("spring.datasource.hikari.maximum-pool-size", "20");
        properties.put("logging.level.root", "warn");
        return new SpringApplicationBuilder(BenchContext.class)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .run();
    }
}
