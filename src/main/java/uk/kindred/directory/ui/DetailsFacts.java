package uk.kindred.directory.ui;

import org.jspecify.annotations.Nullable;
import uk.kindred.directory.SupportDetails;

/** What the choosers of one kind of support need to know, as named facts. */
public final class DetailsFacts {

    private DetailsFacts() {}

    public static NamedFacts of(SupportDetails details) {
        return switch (details) {
            case SupportDetails.Assistant assistant -> assistant(assistant);
            case SupportDetails.Housing housing -> housing(housing);
            case SupportDetails.SharedLives sharedLives -> sharedLives(sharedLives);
            case SupportDetails.MicroEnterprise enterprise -> microEnterprise(enterprise);
            case SupportDetails.Homeshare homeshare -> homeshare(homeshare);
            case SupportDetails.CareHome home -> careHome(home);
            case SupportDetails.CareAtHome care -> careAtHome(care);
            case SupportDetails.Activities activities -> activities(activities);
        };
    }

    private static NamedFacts assistant(SupportDetails.Assistant assistant) {
        Boolean employed = assistant.employed();
        return new NamedFacts()
                .days("Works on", assistant.days())
                .list("At these times", assistant.times())
                .fact(
                        "How you hire them",
                        employed == null
                                ? null
                                : employed
                                        ? "You employ them: wages, holiday and insurance are yours to arrange"
                                        : "Self-employed: they send you a bill")
                .list("Helps with", assistant.helpsWith())
                .fact("Experience", years(assistant.yearsOfExperience()))
                .yesNo("Drives", assistant.drives());
    }

    private static NamedFacts housing(SupportDetails.Housing housing) {
        Integer least = housing.leastAge();
        return new NamedFacts()
                .list("How homes are held", housing.tenures())
                .fact("Length of a new lease", years(housing.leaseYears()))
                .fact("Homes", housing.homes())
                .fact("From the age of", least == null ? null : String.valueOf(least))
                .yesNo("Care team on site", housing.careOnSite())
                .yesNo("Staff there at night", housing.staffAtNight())
                .yesNo("Restaurant", housing.restaurant())
                .list("Shared by all", housing.shared())
                .fact("Fee on leaving, in their words", housing.eventFee());
    }

    private static NamedFacts sharedLives(SupportDetails.SharedLives sharedLives) {
        return new NamedFacts()
                .essential("Living there for long", sharedLives.longStay())
                .essential("Short breaks", sharedLives.shortBreak())
                .essential("Support by day", sharedLives.daySupport())
                .fact("The household", sharedLives.household())
                .fact("Carers in the scheme", sharedLives.carers());
    }

    private static NamedFacts microEnterprise(SupportDetails.MicroEnterprise enterprise) {
        return new NamedFacts()
                .fact("People who work in it", enterprise.people())
                .list("What they do", enterprise.does())
                .days("Works on", enterprise.days())
                .list("At these times", enterprise.times())
                .list("Standards met", enterprise.standardsMet());
    }

    private static NamedFacts homeshare(SupportDetails.Homeshare homeshare) {
        Integer hours = homeshare.hoursGiven();
        return new NamedFacts()
                .fact("The sharer gives", hours == null ? null : hours + " hours a week")
                .list("Helps with", homeshare.sharerHelpsWith());
    }

    private static NamedFacts careHome(SupportDetails.CareHome home) {
        return new NamedFacts()
                .fact("Single rooms", home.singleRooms())
                .fact("Rooms with their own toilet", home.enSuiteRooms())
                .yesNo("Nurse there at night", home.nurseAtNight())
                .list("Facilities", home.facilities());
    }

    private static NamedFacts careAtHome(SupportDetails.CareAtHome care) {
        Integer minutes = care.shortestVisitMinutes();
        Integer hours = care.leastHoursAWeek();
        return new NamedFacts()
                .days("Comes on", care.days())
                .list("At these times", care.times())
                .fact("Shortest visit", minutes == null ? null : minutes + " minutes")
                .fact("Least a week", hours == null ? null : hours + (hours == 1 ? " hour" : " hours"))
                .yesNo("The same few workers come", care.sameWorkers())
                .list("Helps with", care.helpsWith());
    }

    private static NamedFacts activities(SupportDetails.Activities activities) {
        return new NamedFacts()
                .days("Open on", activities.days())
                .list("What people do there", activities.activities())
                .yesNo("Transport", activities.transport())
                .yesNo("Meals", activities.meals());
    }

    private static @Nullable String years(@Nullable Integer count) {
        return count == null ? null : count + (count == 1 ? " year" : " years");
    }
}
