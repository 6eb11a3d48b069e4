package uk.kindred.testing;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * An empty database for a context of some modules, so that no other test sees what these do. It comes first of all,
 * before the application would start servers of its own.
 */
public class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        DriverManagerDataSource database = TestServers.freshDatabase();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "ownDatabase",
                        Map.of(
                                // the servers of the test run are enough, and a data folder has only one user
                                "kindred.embedded.enabled", "false",
                                "spring.datasource.url", String.valueOf(database.getUrl()),
                                "spring.datasource.username", String.valueOf(database.getUsername()),
                                "spring.datasource.password", String.valueOf(database.getPassword()),
                                // what is loaded at start the tests load themselves
                                "kindred.examples.enabled", "false",
                                "kindred.imports.shipped-register", "false",
                                // search, whose health the whole application tells, is not here
                                "management.endpoint.health.validate-group-membership", "false")));
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
