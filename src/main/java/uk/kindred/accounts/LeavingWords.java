package uk.kindred.accounts;

import java.util.List;

/** What becomes of a module's things when somebody deletes their account: told to them before they do. */
public interface LeavingWords {

    /** Whole sentences; none if they have nothing of the kind. */
    List<String> of(PersonId person);
}
