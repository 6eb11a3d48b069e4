package uk.kindred.base.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import uk.kindred.base.EmailAddress;

/**
 * Locks what one purpose keeps in the database, so that a copy of the database alone does not tell it: AES-256 in GCM, under
 * keys that no other purpose has. Locked text is the key's id, a full stop, and base64.
 */
public final class Vault {

    private static final String MAC = "HmacSHA256";
    private static final Pattern LOCKED = Pattern.compile("[0-9a-f]{8}\\.[A-Za-z0-9_-]{38,}");
    private static final int ID_DIGITS = 8;

    private final String current;
    private final BytesEncryptor locking;
    private final Map<String, BytesEncryptor> locks = new LinkedHashMap<>();
    private final SecretKey marking;

    Vault(List<VaultKey> keys, String purpose) {
        current = keys.getFirst().id();
        locking = lock(keys.getFirst(), purpose);
        keys.forEach(key -> locks.put(key.id(), lock(key, purpose)));
        marking = keys.getFirst().derived(purpose, MAC);
    }

    private static BytesEncryptor lock(VaultKey key, String purpose) {
        return AesGcmBytesEncryptor.withSecretKey(key.derived(purpose, "AES")).build();
    }

    /** Another text each time. */
    public String lock(String text) {
        byte[] locked = locking.encrypt(text.getBytes(StandardCharsets.UTF_8));
        return current + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(locked);
    }

    /** As {@link #lock}, for what may be missing. */
    public @Nullable String lockIfAny(@Nullable String text) {
        return text == null ? null : lock(text);
    }

    /** @throws IllegalStateException if it was not locked for this purpose, with a key that is known */
    public String open(String locked) {
        if (!isLocked(locked)) {
            throw new IllegalStateException("was not locked");
        }
        BytesEncryptor lock = locks.get(locked.substring(0, ID_DIGITS));
        if (lock == null) {
            throw new VaultKeyMissingException(List.of(locked.substring(0, ID_DIGITS)));
        }
        byte[] bytes = Base64.getUrlDecoder().decode(locked.substring(ID_DIGITS + 1));
        return new String(lock.decrypt(bytes), StandardCharsets.UTF_8);
    }

    /** As {@link #open}, for what may be missing. */
    public @Nullable String openIfAny(@Nullable String locked) {
        return locked == null ? null : open(locked);
    }

    /** By which the same address is found again within this purpose, and by nobody without the key. 32 bytes. */
    public byte[] mark(EmailAddress address) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(marking);
            return mac.doFinal(address.comparable().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isLocked(String text) {
        return LOCKED.matcher(text).matches();
    }
}
