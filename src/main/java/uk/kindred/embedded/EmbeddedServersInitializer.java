package uk.kindred.embedded;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import uk.kindred.embedded.EmbeddedServers.Part;

/** Before any bean exists, starts those servers whose addresses nobody configured, and says where they are. */
class EmbeddedServersInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final String DATA_FOLDER = "kindred.data-folder";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        EmbeddedSettings settings = Binder.get(environment).bindOrCreate("kindred.embedded", EmbeddedSettings.class);
        Set<Part> parts = partsNotConfigured(environment);
        if (!settings.enabled() || parts.isEmpty()) {
            return;
        }
        boolean chosen = environment.containsProperty(DATA_FOLDER);
        EmbeddedServers servers =
                EmbeddedServers.start(parts, Path.of(environment.getProperty(DATA_FOLDER, "var")), !chosen, settings);
        // After the context is closed: the application's last words still reach its servers.
        SpringApplication.getShutdownHandlers().add(servers::close);
        environment.getPropertySources().addFirst(new MapPropertySource("embeddedServers", servers.properties()));
    }

    /** After all others, so that whatever configures an address comes first. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private static Set<Part> partsNotConfigured(ConfigurableEnvironment environment) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (!environment.containsProperty("spring.datasource.url")) {
            parts.add(Part.POSTGRESQL);
        }
        if (!environment.containsProperty("kindred.elasticsearch.url")) {
            parts.add(Part.ELASTICSEARCH);
        }
        if (!environment.containsProperty("spring.mail.host")) {
            parts.add(Part.MAIL);
        }
        return parts;
    }
}
