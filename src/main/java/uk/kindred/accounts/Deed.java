package uk.kindred.accounts;

import org.jspecify.annotations.Nullable;

/**
 * Something done with more rights than everybody has, for the audit log. Ids, never names or addresses, and nothing that
 * people wrote to each other.
 *
 * @param act a slug, "role-granted"
 * @param subject whom or what it was done to: an id
 * @param scope within what: an organisation's id, a council's code
 * @param reason why, as the actor said
 */
public record Deed(
        String act,
        @Nullable String subject,
        @Nullable String scope,
        @Nullable String reason) {

    private static final int LONGEST_REASON = 500;

    public Deed {
        if (!act.matches("[a-z][a-z-]{1,59}")) {
            throw new IllegalArgumentException("an act is a short slug");
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has at most " + LONGEST_REASON + " characters");
        }
    }

    public static Deed of(String act) {
        return new Deed(act, null, null, null);
    }

    public Deed to(Object what) {
        return new Deed(act, what.toString(), scope, reason);
    }

    public Deed within(Object where) {
        return new Deed(act, subject, where.toString(), reason);
    }

    public Deed because(String why) {
        return new Deed(act, subject, scope, why);
    }
}
