package uk.kindred.providers.guided;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.LeavingWords;
import uk.kindred.accounts.PersonId;

/** Says what becomes of listings that somebody has begun, as {@link Verdicts} does it. */
@Component
class DraftLeavingWords implements LeavingWords {

    private final Drafts drafts;

    DraftLeavingWords(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<String> of(PersonId person) {
        List<Draft> theirs = drafts.list(person);
        long shown = theirs.stream()
                .filter(draft -> draft.state() == Draft.State.PUBLISHED)
                .count();
        long others = theirs.size() - shown;
        List<String> words = new ArrayList<>();
        if (others > 0) {
            words.add(
                    (others == 1 ? "The listing that you have begun is" : others + " listings that you have begun are")
                            + " deleted, with all that you typed for " + (others == 1 ? "it." : "them."));
        }
        if (shown > 0) {
            words.add((shown == 1
                            ? "Your listing that no moderator has looked at yet is"
                            : shown + " listings of yours that no moderator has looked at yet are")
                    + " taken off Kindred.");
        }
        return words;
    }
}
