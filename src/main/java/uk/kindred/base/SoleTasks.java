package uk.kindred.base;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.springframework.stereotype.Component;

/** Runs a task only if no other instance, nor this one, is at it. */
@Component
public class SoleTasks {

    /** The least that a lock kept alive allows. */
    private static final Duration LOCK = Duration.ofSeconds(30);

    private final LockProvider locks;
    private final Clock clock;

    SoleTasks(LockProvider locks, Clock clock) {
        this.locks = locks;
        this.clock = clock;
    }

    /** What a task may throw is what {@link #tryRun} throws. */
    @FunctionalInterface
    public interface Task<E extends Exception> {
        void run() throws E;
    }

    /** @return false if somebody else has the lock, and nothing was done */
    public <E extends Exception> boolean tryRun(String name, Task<E> task) throws E {
        SimpleLock lock = locks.lock(new LockConfiguration(clock.instant(), name, LOCK, Duration.ZERO))
                .orElse(null);
        if (lock == null) {
            return false;
        }
        try {
            task.run();
            return true;
        } finally {
            lock.unlock();
        }
    }
}
