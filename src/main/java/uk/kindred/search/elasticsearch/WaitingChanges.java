package uk.kindred.search.elasticsearch;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.stereotype.Component;

/**
 * Tells of changes that could not be brought into the index and wait in the event publication registry: an outage in
 * lines, not in traces. Nothing else runs asynchronously.
 */
@Component
class WaitingChanges implements AsyncConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingChanges.class);

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return (failure, method, arguments) -> {
            if (failure instanceof IOException) {
                LOG.warn("A change waits for the index: {}", failure.toString());
            } else {
                LOG.error("A change waits for the index", failure);
            }
        };
    }
}
