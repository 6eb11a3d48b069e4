package uk.kindred.providers.selfservice;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets changes of one listing through one after the other, and few of all listings at once, each in a transaction of its own.
 * Whoever waits for their turn holds no connection to the database meanwhile: waiting with one in hand, a few dozen savers
 * would keep everybody else from the database, and each other. Other instances are kept off a listing by its row alone.
 */
@Component
class Turns {

    /** More than are ever changed at once, so that two listings rarely wait for each other. */
    private static final int LOCKS = 256;

    /** Well below the number of connections, so that there are always some for those who only read. */
    private static final int AT_ONCE = 4;

    private static final long LONGEST_WAIT_SECONDS = 30;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    private final List<Lock> locks = IntStream.range(0, LOCKS)
            .<Lock>mapToObj(number -> new ReentrantLock(true))
            .toList();

    private final TransactionTemplate transactions;

    Turns(PlatformTransactionManager transactions) {
        this.transactions = new TransactionTemplate(transactions);
    }

    /** With the caller's transaction, if there is one: whoever holds rows already must not wait for those who want them. */
    <T> T take(long listingId, Supplier<T> change) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return change.get();
        }
        Lock turn = locks.get(Math.floorMod(Long.hashCode(listingId), LOCKS));
        await(turn::tryLock);
        try {
            await(places::tryAcquire);
            try {
                return Objects.requireNonNull(transactions.execute(status -> change.get()));
            } finally {
                places.release();
            }
        } finally {
            turn.unlock();
        }
    }

    /** A lock or a place, within this time. */
    @FunctionalInterface
    private interface Awaited {

        boolean isHad(long time, TimeUnit unit) throws InterruptedException;
    }

    /** Not for ever: with the database away each of those before would take its time to find out. */
    private static void await(Awaited awaited) {
        try {
            if (!awaited.isHad(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new CannotAcquireLockException("others change listings, and take too long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotAcquireLockException("interrupted while others change listings", e);
        }
    }
}
