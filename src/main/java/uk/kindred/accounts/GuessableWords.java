package uk.kindred.accounts;

import java.util.List;

/** What somebody who guesses a person's password would try, because it is public: told by modules that know of such. */
@FunctionalInterface
public interface GuessableWords {

    /** Names of what they look after. */
    List<String> of(PersonId person);
}
