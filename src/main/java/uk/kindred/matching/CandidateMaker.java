package uk.kindred.matching;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.directory.Availability;
import uk.kindred.directory.KindFacts;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.PartOfDay;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.places.Councils;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Tariff;
import uk.kindred.search.SearchResults.Hit;

/** Makes a candidate of what was found. What no listing says stays unknown. */
@Component
class CandidateMaker {

    static final int TENTHS = 10;
    private static final int MINUTES_IN_HOUR = 60;

    private final Councils councils;

    CandidateMaker(Councils councils) {
        this.councils = councils;
    }

    /** Empty if it does nothing of what is asked, or nobody knows whether it can be reached. */
    Optional<Candidate> make(Hit hit, KindFacts facts, Set<HelpWith> asked, int withinMiles) {
        ListingSummary listing = hit.listing();
        Integer tenths = tenths(hit, withinMiles);
        if (tenths == null) {
            return Optional.empty();
        }
        return role(listing, facts, asked).map(role -> {
            SupportKind kind = role.kind();
            SupportDetails details = facts.details();
            SupportDetails.@Nullable CareAtHome care =
                    details instanceof SupportDetails.CareAtHome atHome ? atHome : null;
            return new Candidate(
                    listing.id(),
                    listing.name(),
                    kind,
                    kind.ways().stream().filter(WhoCanDo.WAYS::contains).toList(),
                    sureTariffs(listing),
                    SupportDetails.employer(details),
                    role.helps(),
                    works(listing, details),
                    hours(listing, details),
                    care == null ? 0 : orNothing(care.shortestVisitMinutes()),
                    care == null ? 0 : orNothing(care.leastHoursAWeek()) * MINUTES_IN_HOUR,
                    facts.byDay() || !facts.bySession() && isWholeDays(kind),
                    details instanceof SupportDetails.Activities activities && Boolean.TRUE.equals(activities.meals()),
                    listing.offer().features(),
                    listing.offer().availability(),
                    tenths,
                    isCouncils(listing));
        });
    }

    /** A mistake in a price would make the week look cheaper than it is. */
    private static Map<Payer, Tariff> sureTariffs(ListingSummary listing) {
        Map<Payer, Tariff> sure = new EnumMap<>(Payer.class);
        listing.offer().tariffs().forEach((payer, tariff) -> sure.put(payer, tariff.withoutQuestioned()));
        return sure;
    }

    /** One of a listing's kinds, and what it does as that. */
    private record Role(SupportKind kind, Set<HelpWith> helps) {

        long count(Set<HelpWith> asked) {
            return helps.stream().filter(asked::contains).count();
        }
    }

    /** Of its kinds the one that does most of what is asked; the first of the order of kinds where several do. */
    private static Optional<Role> role(ListingSummary listing, KindFacts facts, Set<HelpWith> asked) {
        return listing.kinds().stream()
                .filter(kind -> kind != SupportKind.SUPPORTED_LIVING)
                .map(kind -> new Role(kind, WhoCanDo.helps(listing, kind, facts)))
                .filter(role -> role.count(asked) > 0)
                .max(Comparator.<Role>comparingLong(role -> role.count(asked))
                        .thenComparing(Role::kind, Comparator.reverseOrder()));
    }

    /**
     * Rounded up, so that nobody beyond the miles asked for seems to be within. Who says that they come to this place is
     * within, wherever their office is.
     */
    private static @Nullable Integer tenths(Hit hit, int withinMiles) {
        int most = withinMiles * TENTHS;
        Double miles = hit.distanceMiles();
        boolean comes = Boolean.TRUE.equals(hit.servesNear());
        if (miles == null) {
            return comes ? most : null;
        }
        int tenths = (int) Math.ceil(miles * TENTHS);
        return comes ? Math.min(tenths, most) : tenths;
    }

    /** Where only the days were said, or only the times of the day, nothing else is ruled out by that. */
    private static Set<TimeOfWeek> works(ListingSummary listing, @Nullable SupportDetails details) {
        if (!listing.offer().times().isEmpty()) {
            return listing.offer().times();
        }
        return switch (details) {
            case SupportDetails.Activities activities -> onAnyPart(activities.days());
            case SupportDetails.Assistant assistant -> onAnyPart(assistant.days());
            case SupportDetails.MicroEnterprise enterprise -> onAnyPart(enterprise.days());
            case SupportDetails.CareAtHome care -> onAnyPart(care.days());
            case null, default -> Set.of();
        };
    }

    private static Set<TimeOfWeek> onAnyPart(Collection<DayOfWeek> days) {
        return days.stream()
                .flatMap(day -> EnumSet.allOf(PartOfDay.class).stream().map(part -> new TimeOfWeek(day, part)))
                .collect(Collectors.toSet());
    }

    /** A week, for one person: a sharer's are the programme's to say, and no free time of a service. */
    private static @Nullable Integer hours(ListingSummary listing, @Nullable SupportDetails details) {
        if (details instanceof SupportDetails.Homeshare share) {
            return share.hoursGiven();
        }
        Availability said = listing.offer().availability();
        return said == null ? null : said.hoursAWeek();
    }

    private static boolean isWholeDays(SupportKind kind) {
        return kind == SupportKind.DAY_OPPORTUNITIES
                || kind == SupportKind.SHARED_LIVES
                || kind == SupportKind.SHARED_LIVES_CARER
                || kind == SupportKind.RESPITE;
    }

    private boolean isCouncils(ListingSummary listing) {
        return listing.provider() != null
                && councils.findByName(listing.provider()).isPresent();
    }

    private static int orNothing(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
