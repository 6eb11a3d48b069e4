package uk.kindred.accounts.signin;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id, with OWASP's figures. Each hash takes 19 MB, so only a few are made at once. */
@Component
class PasswordHashes {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KILOBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_ONCE = 4;

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KILOBYTES, PASSES);
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Of 256 random bits that nobody has seen. */
    private final String nobodys = argon2.encode(Secret.fresh());

    String of(String password) {
        return inTurn(() -> argon2.encode(password));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> argon2.matches(password, hash));
    }

    /** For an account that has no password or does not exist: the answer is no, after the same time. */
    boolean matchesNobodys(String password) {
        return matches(password, nobodys);
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
