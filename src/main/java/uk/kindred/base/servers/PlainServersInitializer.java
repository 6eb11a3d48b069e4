package uk.kindred.base.servers;

import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Before any bean connects to anything, refuses servers that others could listen to. */
class PlainServersInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        List<String> plain = new ServerConnections(Binder.get(context.getEnvironment())).listPlain();
        if (!plain.isEmpty()) {
            throw new PlainServersException(plain);
        }
    }
}
