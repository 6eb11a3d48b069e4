package uk.kindred.directory.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.Age;
import uk.kindred.base.ui.Dates;
import uk.kindred.directory.Availability;
import uk.kindred.directory.Freshness;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;

/** Whether somebody new can come, never without how old that is. */
public final class AvailabilityWords {

    private AvailabilityWords() {}

    /**
     * "2 places free now, confirmed 5 days ago"; "2 places free, not confirmed since 3 June 2024" after a month; "2 places
     * free, said on 3 June 2024, may have changed" after two.
     */
    public static String of(ListingSummary listing, LocalDate today) {
        return of(listing.offer().availability(), isOnePerson(listing), today);
    }

    /** Of places, whoever offers them. */
    static String of(@Nullable Availability availability, LocalDate today) {
        return of(availability, false, today);
    }

    private static String of(@Nullable Availability availability, boolean onePerson, LocalDate today) {
        if (availability == null) {
            return "Not known if a place is free";
        }
        LocalDate said = availability.confirmedOn();
        if (availability.isCurrent(today) && Freshness.isStale(said, today)) {
            return status(availability, onePerson, today, "") + ", not confirmed since " + Dates.day(said);
        }
        return availability.isCurrent(today)
                ? status(availability, onePerson, today, " now") + ", confirmed " + Age.inWords(said, today)
                : status(availability, onePerson, said, "") + ", said on " + Dates.day(said) + ", may have changed";
    }

    /** Somebody who works for others has no places, but time. */
    private static boolean isOnePerson(ListingSummary listing) {
        return listing.kinds().stream().allMatch(SupportKind.PERSONAL_ASSISTANT::equals);
    }

    private static String status(Availability availability, boolean onePerson, LocalDate day, String atOnce) {
        LocalDate from = availability.from();
        return switch (availability.status()) {
            case AVAILABLE ->
                free(availability, onePerson)
                        + (from == null || !from.isAfter(day) ? atOnce : " from " + Dates.day(from))
                        + whose(availability);
            case WAITING_LIST -> "Waiting list";
            case FULL -> "Full";
        };
    }

    /** " if the council pays", ": 2 if the council pays, 1 if you pay yourself" */
    private static String whose(Availability availability) {
        Map<Payer, Integer> placesFor = availability.placesFor();
        if (!placesFor.isEmpty()) {
            return placesFor.keySet().stream()
                    .sorted()
                    .map(payer -> placesFor.get(payer) + " if " + whose(payer))
                    .collect(Collectors.joining(", ", ": ", ""));
        }
        return availability.payers().isEmpty()
                ? ""
                : availability.payers().stream()
                        .sorted()
                        .map(AvailabilityWords::whose)
                        .collect(Collectors.joining(" or ", " if ", ""));
    }

    private static String whose(Payer payer) {
        return switch (payer) {
            case SELF_FUNDER -> "you pay yourself";
            case COUNCIL -> "the council pays";
            case NHS -> "the NHS pays";
            case DIRECT_PAYMENT -> "you pay with a direct payment";
            case ISF -> "an Individual Service Fund pays";
        };
    }

    /** "2 places free", "12 hours a week free", "Can support one more person, 12 hours a week" */
    private static String free(Availability availability, boolean onePerson) {
        Integer places = availability.places();
        Integer hours = availability.hoursAWeek();
        if (hours == null) {
            return onePerson ? people(places) : places(places) + " free";
        }
        String time = hoursAWeek(hours);
        if (onePerson) {
            return people(places) + ", " + time;
        }
        return (places == null ? "" : places(places) + ", ") + time + " free";
    }

    public static String hoursAWeek(int hours) {
        return hours == 1 ? "1 hour a week" : hours + " hours a week";
    }

    private static String people(@Nullable Integer count) {
        if (count == null) {
            return "Can support somebody new";
        }
        return "Can support " + (count == 1 ? "one more person" : count + " more people");
    }

    private static String places(@Nullable Integer places) {
        if (places == null) {
            return "Places";
        }
        return places == 1 ? "1 place" : places + " places";
    }
}
