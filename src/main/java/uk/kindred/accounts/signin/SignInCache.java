package uk.kindred.accounts.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.kindred.accounts.PersonChanged;
import uk.kindred.accounts.PersonId;

/**
 * Spares the database a question with every request. For seconds only: what another instance ended, or a role that it took
 * away, is gone here when they are over; what this instance did, at once.
 */
@Component
class SignInCache {

    private static final int MOST = 20_000;

    private final Cache<ByteBuffer, Optional<OpenSignIn>> known;

    SignInCache(SignInProperties settings) {
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(settings.remembered())
                .build();
    }

    Optional<OpenSignIn> get(byte[] tokenHash, Supplier<Optional<OpenSignIn>> load) {
        return known.get(ByteBuffer.wrap(tokenHash), any -> load.get());
    }

    private void forget(PersonId person) {
        known.asMap()
                .values()
                .removeIf(found ->
                        found.filter(open -> open.actor().id().equals(person)).isPresent());
    }

    /** Once it is so: what is asked for before would be kept as it was. */
    @EventListener
    void changed(PersonChanged event) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget(event.person());
            }
        });
    }
}
