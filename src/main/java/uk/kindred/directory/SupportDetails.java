package uk.kindred.directory;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.Employer;
import uk.kindred.pricing.Tenure;

/** What the choosers of one kind of support need to know, beside what all kinds have. Null: nobody said. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SupportDetails.Assistant.class, name = "personal-assistant"),
    @JsonSubTypes.Type(value = SupportDetails.Housing.class, name = "housing"),
    @JsonSubTypes.Type(value = SupportDetails.SharedLives.class, name = "shared-lives"),
    @JsonSubTypes.Type(value = SupportDetails.MicroEnterprise.class, name = "micro-enterprise"),
    @JsonSubTypes.Type(value = SupportDetails.Homeshare.class, name = "homeshare"),
    @JsonSubTypes.Type(value = SupportDetails.CareHome.class, name = "care-home"),
    @JsonSubTypes.Type(value = SupportDetails.CareAtHome.class, name = "care-at-home"),
    @JsonSubTypes.Type(value = SupportDetails.Activities.class, name = "activities")
})
public sealed interface SupportDetails {

    /** How a Shared Lives carer's first check begins; the scheme's name follows. */
    String APPROVED_BY = "Approved by the panel of ";

    /** Who employs whoever comes: nobody said anything of most. */
    static Employer employer(@Nullable SupportDetails details) {
        if (!(details instanceof Assistant assistant)) {
            return Employer.NOT_THE_PERSON;
        }
        Boolean employed = assistant.employed();
        if (employed == null) {
            return Employer.NOT_SAID;
        }
        return employed ? Employer.THE_PERSON : Employer.NOT_THE_PERSON;
    }

    /** When somebody can come; empty where nobody said, or nobody comes. */
    default Set<TimeOfWeek> timesOfWeek() {
        return Set.of();
    }

    /** None of kinds in which nobody has any to show. */
    default List<Check> checks() {
        return List.of();
    }

    /** The same with these; kinds that have none stay as they are. */
    default SupportDetails withChecks(List<Check> others) {
        return this;
    }

    /**
     * A check that somebody has seen, never the document itself.
     *
     * @param what such as "Enhanced DBS with barred lists", "Public liability insurance, £5 million"
     * @param seenBy such as "Leeds City Council"; null if only the person says so
     * @param seenOn when it was seen; where nobody has, the date that the person says it bears
     */
    record Check(
            String what, @Nullable String seenBy, @Nullable LocalDate seenOn) {}

    /** A personal assistant. @param times such as "mornings", "evenings" */
    record Assistant(
            Set<DayOfWeek> days,
            List<String> times,
            @Nullable Boolean employed,
            List<String> helpsWith,
            List<Check> checks,
            @Nullable Integer yearsOfExperience,
            @Nullable Boolean drives)
            implements SupportDetails {

        @Override
        public Set<TimeOfWeek> timesOfWeek() {
            return TimeOfWeek.of(days, times);
        }

        @Override
        public SupportDetails withChecks(List<Check> others) {
            return new Assistant(days, times, employed, helpsWith, others, yearsOfExperience, drives);
        }
    }

    /**
     * Housing with care, and retirement housing.
     *
     * @param tenures such as "Leasehold", "Shared ownership", "Social rent"
     * @param homes in the scheme
     * @param eventFee in the scheme's own words
     */
    record Housing(
            List<String> tenures,
            @Nullable Boolean careOnSite,
            @Nullable Boolean staffAtNight,
            @Nullable Boolean restaurant,
            @Nullable Integer leaseYears,
            @Nullable Integer homes,
            @Nullable Integer leastAge,
            @Nullable String eventFee,
            List<String> shared)
            implements SupportDetails {

        private static final Set<String> RENTED = Set.of("Rent", "Social rent");

        boolean sellsShares() {
            return tenures.stream().anyMatch(tenure -> tenure.equalsIgnoreCase(Tenure.SHARED.label()));
        }

        /** Whether somebody said how homes are held, and none is sold. */
        public boolean onlyLets() {
            return !tenures.isEmpty() && tenures.stream().allMatch(RENTED::contains);
        }
    }

    /** A Shared Lives scheme, or one of its carers. */
    record SharedLives(
            @Nullable Boolean longStay,
            @Nullable Boolean shortBreak,
            @Nullable Boolean daySupport,
            @Nullable String household,
            @Nullable Integer carers,
            List<Check> checks)
            implements SupportDetails {

        @Override
        public SupportDetails withChecks(List<Check> others) {
            return new SharedLives(longStay, shortBreak, daySupport, household, carers, others);
        }
    }

    /** A micro-enterprise: up to eight people. @param times such as "mornings" */
    record MicroEnterprise(
            @Nullable Integer people,
            List<String> does,
            List<Check> checks,
            List<String> standardsMet,
            Set<DayOfWeek> days,
            List<String> times)
            implements SupportDetails {

        public MicroEnterprise {
            // what was stored before there were times
            days = days == null ? Set.of() : days;
            times = times == null ? List.of() : times;
        }

        @Override
        public Set<TimeOfWeek> timesOfWeek() {
            return TimeOfWeek.of(days, times);
        }

        @Override
        public SupportDetails withChecks(List<Check> others) {
            return new MicroEnterprise(people, does, others, standardsMet, days, times);
        }
    }

    /** A Homeshare programme. @param hoursGiven a week, by the sharer */
    record Homeshare(@Nullable Integer hoursGiven, List<String> sharerHelpsWith, List<Check> checks)
            implements SupportDetails {

        @Override
        public SupportDetails withChecks(List<Check> others) {
            return new Homeshare(hoursGiven, sharerHelpsWith, others);
        }
    }

    /** A residential care home or nursing home. */
    record CareHome(
            @Nullable Integer singleRooms,
            @Nullable Integer enSuiteRooms,
            @Nullable Boolean nurseAtNight,
            List<String> facilities)
            implements SupportDetails {}

    /**
     * Home care, live-in care and supported living.
     *
     * @param shortestVisitMinutes that it makes
     * @param times at which workers come, such as "mornings"
     */
    record CareAtHome(
            @Nullable Integer shortestVisitMinutes,
            @Nullable Integer leastHoursAWeek,
            @Nullable Boolean sameWorkers,
            List<String> helpsWith,
            Set<DayOfWeek> days,
            List<String> times)
            implements SupportDetails {

        public CareAtHome {
            // what was stored before there were times
            days = days == null ? Set.of() : days;
            times = times == null ? List.of() : times;
        }

        @Override
        public Set<TimeOfWeek> timesOfWeek() {
            return TimeOfWeek.of(days, times);
        }
    }

    /** Day opportunities, community support and respite. */
    record Activities(
            Set<DayOfWeek> days,
            List<String> activities,
            @Nullable Boolean transport,
            @Nullable Boolean meals) implements SupportDetails {}
}
