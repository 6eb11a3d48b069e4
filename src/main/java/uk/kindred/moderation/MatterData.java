package uk.kindred.moderation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.PersonDeleted;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.PersonalData;

/**
 * What somebody asked moderators with the address of their account, for their file. When they leave, it is
 * erased; what still waits stays to be decided, with nothing that tells who asked: somebody may be at risk.
 */
@Component
class MatterData implements PersonalData {

    private static final int MOST = 1_000;

    private final MatterRows rows;
    private final MatterWrites writes;
    private final People people;

    MatterData(MatterRows rows, MatterWrites writes, People people) {
        this.rows = rows;
        this.writes = writes;
        this.people = people;
    }

    @Override
    public String section() {
        return "askedOfModerators";
    }

    @Override
    public Object of(PersonId person) {
        return askedBy(person).stream().map(MatterData::inWords).toList();
    }

    @EventListener
    void erase(PersonDeleted event) {
        for (Matter matter : askedBy(event.person())) {
            if (matter.isWaiting()) {
                writes.forgetAsker(matter.id());
            } else {
                writes.erase(matter.id());
            }
        }
    }

    private List<Matter> askedBy(PersonId person) {
        Optional<Person> found = people.find(person);
        return found.map(asker -> rows.listAskedBy(asker.email(), MOST)).orElse(List.of());
    }

    private static Map<String, Object> inWords(Matter matter) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("kind", matter.kind().slug());
        details.put("about", matter.title());
        details.put("askedAt", matter.askedAt().toString());
        if (matter.words() != null) {
            details.put("words", matter.words());
        }
        Matter.Decision decision = matter.decision();
        if (decision != null) {
            details.put("decidedAt", decision.at().toString());
            details.put("accepted", decision.accepted());
            details.put("reason", decision.reason());
        }
        return details;
    }
}
