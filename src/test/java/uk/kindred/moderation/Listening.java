package uk.kindred.moderation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** What other modules are told of decisions, for the length of a test. */
final class Listening implements AutoCloseable {

    private final List<MatterDecided> heard = new CopyOnWriteArrayList<>();
    private final ApplicationListener<PayloadApplicationEvent<MatterDecided>> listener =
            ApplicationListener.forPayload(heard::add);
    private final ConfigurableApplicationContext context;

    Listening(ConfigurableApplicationContext context) {
        this.context = context;
        context.addApplicationListener(listener);
    }

    List<MatterDecided> heard() {
        return heard;
    }

    @Override
    public void close() {
        context.removeApplicationListener(listener);
    }
}
