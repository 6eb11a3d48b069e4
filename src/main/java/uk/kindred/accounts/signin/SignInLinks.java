package uk.kindred.accounts.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.base.EmailAddress;

/**
 * Signing in with a link by mail. An address that nobody has yet gets the same mail, and whoever uses it an account: so
 * that neither the answer nor its time tells who has one.
 */
@Service
public class SignInLinks {

    private final OneTimeLinks links;
    private final AccountMails mails;
    private final People people;

    SignInLinks(OneTimeLinks links, AccountMails mails, People people) {
        this.links = links;
        this.mails = mails;
        this.people = people;
    }

    /** Whoever has been let in, and where they meant to go. */
    record Used(Person person, @Nullable String next) {}

    /** @param next where to go after signing in: a path of ours */
    @Transactional
    public void send(EmailAddress email, @Nullable String next) {
        links.make(OneTimeLinks.Purpose.SIGN_IN, new OneTimeLinks.Link(email, next, null))
                .ifPresent(token -> mails.signInLink(email, token));
    }

    /** Whether this link would still let somebody in. */
    boolean isUsable(String token) {
        return links.find(OneTimeLinks.Purpose.SIGN_IN, token).isPresent();
    }

    @Transactional
    Optional<Used> use(String token) {
        return links.use(OneTimeLinks.Purpose.SIGN_IN, token)
                .map(link -> new Used(people.welcome(link.email()), link.next()));
    }
}
