package uk.kindred.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import uk.kindred.base.EmailAddress;

/**
 * What stands in the security log for an account, whether or not there is one: 16 hexadecimal digits of an HMAC of its
 * address. Whoever has the log alone can't try addresses, because the key is in the database.
 */
@Component
public class AccountMarks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 8;

    private final SingletonSupplier<SecretKeySpec> key;

    AccountMarks(JdbcClient jdbc) {
        this.key = SingletonSupplier.of(() -> new SecretKeySpec(
                jdbc.sql("select key from security_log_key")
                        .query((row, number) -> row.getBytes("key"))
                        .single(),
                ALGORITHM));
    }

    public String of(EmailAddress account) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key.obtain());
            byte[] whole = mac.doFinal(account.comparable().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
