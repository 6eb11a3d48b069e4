package uk.kindred.market.reach;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import uk.kindred.places.Council;

/** A council's reach as it is today, and as it would be if the market changed. Nothing of it is stored. */
@Service
public class WhatIfs {

    private final CouncilReaches reaches;
    private final Clock clock;

    WhatIfs(CouncilReaches reaches, Clock clock) {
        this.reaches = reaches;
        this.clock = clock;
    }

    /** @param after has the same areas as before */
    public record Outcome(KindReach before, KindReach after) {}

    /** @throws ReachBusyException if too many ask at once */
    public Outcome of(Council council, ReachAsked asked, WhatIf change) {
        CouncilReach whole = reaches.getWhole(council, asked.kind(), asked.question());
        LocalDate today = LocalDate.now(clock);
        return new Outcome(
                KindReach.of(today, whole.table(asked.kind())), KindReach.of(today, whole.table(asked.kind(), change)));
    }
}
