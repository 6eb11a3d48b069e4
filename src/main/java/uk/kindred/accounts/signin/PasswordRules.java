package uk.kindred.accounts.signin;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Person;

/** Which passwords are refused: short ones, and those that somebody who guesses would come to early. Nothing else. */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** On zxcvbn's scale from 0 to 4: fewer than a hundred million guesses are too few. */
    private static final int STRONG_ENOUGH = 3;

    private final Zxcvbn estimator = new Zxcvbn();
    private final StolenPasswords stolen;

    PasswordRules(StolenPasswords stolen) {
        this.stolen = stolen;
    }

    /** Why it is refused, as part of an address: the page has the words. */
    Optional<String> problemWith(String password, Person person) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("long");
        }
        if (isGuessable(password, person) || stolen.has(password)) {
            return Optional.of("guessable");
        }
        return Optional.empty();
    }

    private boolean isGuessable(String password, Person person) {
        List<String> ofTheirs = List.of(
                "kindred",
                person.called(),
                person.email().localPart(),
                person.email().domain());
        return estimator.measure(password, ofTheirs).getScore() < STRONG_ENOUGH;
    }
}
