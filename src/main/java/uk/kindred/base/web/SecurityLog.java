package uk.kindred.base.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What whoever watches over Kindred wants to know: sign-ins, failures, refusals. No names and no addresses, of people or of
 * computers. The same within a minute is written once, and then how often it came again, so that nobody fills the disk with
 * it. docs/decisions/067-what-is-logged-of-attacks.md
 */
@Component
public class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("uk.kindred.security");
    private static final int MOST_APART = 1_000;

    private final Map<String, AtomicInteger> again = new ConcurrentHashMap<>();
    private final MeterRegistry meters;

    SecurityLog(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * @param event a slug, "sign-in-failed"
     * @param details words of our own, ids, hashes and counts: "method=password failures=3"; nothing that somebody typed
     */
    public void note(String event, String details) {
        meters.counter("kindred.security.events", "event", event).increment();
        String line = event + " " + details;
        if (again.size() >= MOST_APART && !again.containsKey(line)) {
            again.computeIfAbsent(event + " others", any -> new AtomicInteger()).incrementAndGet();
        } else if (again.putIfAbsent(line, new AtomicInteger()) == null) {
            LOG.info(line);
        } else {
            again.computeIfAbsent(line, any -> new AtomicInteger()).incrementAndGet();
        }
    }

    /** How often each came again since it was written; the next of each is written anew. */
    @Scheduled(fixedRate = 60_000)
    public void tellWhatCameAgain() {
        for (String line : again.keySet()) {
            AtomicInteger times = again.remove(line);
            if (times != null && times.get() > 0) {
                LOG.info("{} again={}", line, times);
            }
        }
    }
}
