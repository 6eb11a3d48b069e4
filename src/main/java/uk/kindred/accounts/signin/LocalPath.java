package uk.kindred.accounts.signin;

import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a page of ours, whatever a link to the sign-in page says. */
public final class LocalPath {

    public static final String ACCOUNT = "/account";

    private static final int LONGEST = 300;

    private LocalPath() {}

    /** The path if it is one of ours, else the account page. No "//host", "/\host", scheme or control character. */
    public static String orAccount(@Nullable String path) {
        return path != null
                        && path.length() <= LONGEST
                        && path.matches("/([A-Za-z0-9_.~:@!$&'()*+,;=%?-][A-Za-z0-9_.~:@!$&'()*+,;=%?/-]*)?")
                ? path
                : ACCOUNT;
    }
}
