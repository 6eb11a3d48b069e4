package uk.kindred.accounts;

/**
 * A place that somebody may go to with a role of theirs; modules add theirs to the account page.
 *
 * @param role whose it is, as annotations name it
 * @param address a path of ours
 */
public record AccountLink(String role, String words, String address) {

    /** Whether it is for them. */
    public boolean isFor(Actor actor) {
        return role.equals(Role.PERSON)
                || actor.roles().stream().anyMatch(held -> held.name().equals(role));
    }
}
