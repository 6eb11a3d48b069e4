package uk.kindred.accounts.signin;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** So many letters and digits there have to be beside names of one's own. */
    private static final int LEAST_OF_OTHERS = 8;

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

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
        List<String> own = wordsOf(person);
        return isMadeOf(own, password) || estimator.measure(password, own).getScore() < STRONG_ENOUGH;
    }

    /** Several names together are many guesses to an estimate, and few to whoever knows the person. */
    private static boolean isMadeOf(List<String> words, String password) {
        String whole = bare(password);
        String rest = whole;
        for (String word : words) {
            rest = rest.replace(word.toLowerCase(Locale.ROOT), "");
        }
        return rest.length() < whole.length() && rest.length() < LEAST_OF_OTHERS;
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
        return theirs.flatMap(
                        name -> Stream.concat(Stream.of(name, bare(name)), NO_LETTER_OR_DIGIT.splitAsStream(name)))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static String bare(String words) {
        return NO_LETTER_OR_DIGIT.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
