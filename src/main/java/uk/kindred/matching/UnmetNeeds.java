package uk.kindred.matching;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.base.DemandProperties;
import uk.kindred.places.Council;

/**
 * Counts what people looked for and no week has, where they agreed to it, so that councils and providers can see what is
 * missing. What is kept is docs/decisions/072-unmet-needs.md, what is told of it 090-what-is-wanted.md.
 */
@Service
public class UnmetNeeds {

    private static final int MONTHS_KEPT = 25;

    private final DemandProperties settings;
    private final UnmetNeedRows rows;
    private final ToldUnmetRows told;
    private final Clock clock;

    UnmetNeeds(DemandProperties settings, UnmetNeedRows rows, ToldUnmetRows told, Clock clock) {
        this.settings = settings;
        this.rows = rows;
        this.told = told;
        this.clock = clock;
    }

    /**
     * Adds one for each thing that the best week lacks, with why. Only to be called where the person said yes, once for
     * each time that they sent their question.
     *
     * @return how many things were counted; none if all that must be is there, if that is the person's own choice, if it
     *     is not known in which council's area they live, or if nothing is counted at all
     */
    public int count(PlannedWeeks planned) {
        String council = planned.question().place().councilGss();
        if (!isCounted() || council == null || planned.weeks().fits()) {
            return 0;
        }
        SortedSet<Missing> missing = new TreeSet<>();
        for (Unmet unmet : planned.weeks().unmet()) {
            if (unmet.reason() != Unmet.Reason.LOCKED) {
                unmet.parcel().helps().forEach(help -> missing.add(new Missing(help, unmet.reason())));
            }
        }
        rows.add(council, YearMonth.now(clock), missing);
        return missing.size();
    }

    /** False where whoever runs this has switched all counting of what is looked for off. */
    public boolean isCounted() {
        return settings.counted();
    }

    /** What is missing, without anybody whom it is missing to. */
    record Missing(HelpWith help, Unmet.Reason reason) implements Comparable<Missing> {

        @Override
        public int compareTo(Missing other) {
            return Comparator.comparing(Missing::help)
                    .thenComparing(Missing::reason)
                    .compare(this, other);
        }
    }

    /** The half-years that are told, newest first; only these can be asked for. */
    @Transactional(readOnly = true)
    public List<HalfYear> listHalfYears() {
        return told.listHalfYears();
    }

    /**
     * What was missing in a half-year, the most often first: tens, rounded down, of what was counted ten times or more.
     *
     * @param half one of {@link #listHalfYears}; nothing is told of others
     */
    @Transactional(readOnly = true)
    public List<UnmetNeed> listOf(Council council, HalfYear half) {
        return told.list(council.gss(), half);
    }

    /** What is older is told by then. All instances do it: twice is no harm. */
    @Scheduled(cron = "0 43 4 * * *", zone = "Europe/London")
    void forget() {
        rows.forgetBefore(YearMonth.now(clock).minusMonths(MONTHS_KEPT));
    }
}
