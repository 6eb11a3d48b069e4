package uk.kindred.search.elasticsearch;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The threads that bring changes into the index: few, so that an import leaves connections for those who search. */
@Configuration(proxyBeanMethods = false)
class IndexingConfiguration {

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
}
