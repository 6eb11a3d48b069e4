package uk.kindred.search.elasticsearch;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The threads that bring changes into the index: few, so that an import leaves connections for those who search. */
@Configuration(proxyBeanMethods = false)
class IndexingConfiguration implements AsyncConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(IndexingConfiguration.class);

    static final String EXECUTOR = "indexingExecutor";
    private static final int THREADS = 2;

    // Not among the candidates when somebody asks for just any executor.
    @Bean(name = EXECUTOR, defaultCandidate = false)
    AsyncTaskExecutor indexingExecutor() {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(THREADS);
        executor.setMaxPoolSize(THREADS);
        executor.setThreadNamePrefix("indexing-");
        return executor;
    }

    /** What could not be brought in waits in the event publication registry: an outage is told in lines, not in traces. */
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
