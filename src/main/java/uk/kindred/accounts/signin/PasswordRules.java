package uk.kindred.accounts.signin;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.GuessableWords;
import uk.kindred.accounts.Person;

/** Which passwords are refused: short ones, and those that somebody who guesses would come to early. Nothing else. */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** On zxcvbn's scale from 0 to 4: fewer than a hundred million guesses are too few. */
    private static final int STRONG_ENOUGH = 3;

    private static final int SHORTEST_WORD = 3;

    private final Zxcvbn estimator = new Zxcvbn();
    private final KnownPhrases phrases;
    private final StolenPasswords stolen;
    private final List<GuessableWords> modules;

    PasswordRules(KnownPhrases phrases, StolenPasswords stolen, ObjectProvider<GuessableWords> modules) {
        this.phrases = phrases;
        this.stolen = stolen;
        this.modules = modules.orderedStream().toList();
    }

    /** Why it is refused, as part of an address: the page has the words. */
    Optional<String> problemWith(String password, Person person) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("long");
        }
        if (phrases.has(password) || isGuessable(password, person)) {
            return Optional.of("guessable");
        }
        return stolen.has(password) ? Optional.of("stolen") : Optional.empty();
    }

    private boolean isGuessable(String password, Person person) {
        return estimator.measure(password, wordsOf(person)).getScore() < STRONG_ENOUGH;
    }

    /** Ours, and what is known of them: each name whole, without its gaps, and word by word. */
    private List<String> wordsOf(Person person) {
        Stream<String> theirs = Stream.concat(
                Stream.of(
                        "kindred",
                        person.called(),
                        person.email().localPart(),
                        person.email().domain()),
                modules.stream().flatMap(module -> module.of(person.id()).stream()));
        return theirs.flatMap(name -> Stream.concat(
                        Stream.of(name, name.replaceAll("[^\\p{L}\\p{N}]", "")),
                        Stream.of(name.split("[^\\p{L}\\p{N}]+"))))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .toList();
    }
}
