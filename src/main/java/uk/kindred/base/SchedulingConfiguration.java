package uk.kindred.base;

import java.util.concurrent.Executors;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Tasks by the clock, and locks in PostgreSQL so that of several instances only one does each. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
class SchedulingConfiguration {

    /**
     * A lock is renewed while its task runs, so that one of a killed instance is free again after half a minute. The
     * thread that renews is no bean: Spring would take it for the one that runs all tasks.
     */
    @Bean
    LockProvider lockProvider(JdbcTemplate jdbc) {
        return new KeepAliveLockProvider(
                new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                        .withJdbcTemplate(jdbc)
                        .usingDbTime()
                        .build()),
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("lock-keeper").factory()));
    }
}
