package uk.kindred.testing;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/** Points the application at the shared servers, before it would start its own, and at the built bundle, if any. */
class TestServersInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestServers.elasticsearchUrl();
        Map<String, Object> properties = new HashMap<>(TestServers.properties());
        properties.put("vaadin.productionMode", "true");
        // tests count what the register has; those about examples load them into a database of their own
        properties.put("kindred.examples.enabled", "false");
        // all tests together ask far more than one visitor may; suggestions keep their limit, for RateLimitTest
        properties.put("kindred.rate-limits.api.requests", "1000000");
        properties.put("kindred.rate-limits.matches.requests", "1000000");
        properties.put("kindred.rate-limits.pages.requests", "1000000");
        properties.put("kindred.mail.look-inbound-every", "1s");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("testServers", properties));
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
