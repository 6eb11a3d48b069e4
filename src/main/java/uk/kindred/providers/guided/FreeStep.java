package uk.kindred.providers.guided;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kindred.directory.Availability;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceSource;

/** Whether somebody new can come. */
@Component
@Order(10)
class FreeStep implements Step {

    private static final String FREE = "free";
    private static final String PLACES = "places";
    private static final String HOURS = "free-hours";
    private static final String FROM = "from";
    private static final String NOTE = "note";
    private static final int MOST_PLACES = 500;

    @Override
    public String slug() {
        return "free";
    }

    @Override
    public String title(SupportKind kind) {
        return isHousing(kind) ? "Is a home free?" : "Can somebody new come?";
    }

    @Override
    public void ask(StepForm form, Draft draft) {
        form.one(
                        FREE,
                        title(draft.kind()),
                        "Shown with today’s date. After 60 days it no longer counts, so come back and say it again.",
                        Choice.of(AvailabilityStatus.values(), AvailabilityStatus::slug, FreeStep::words))
                .count(PLACES, howMany(draft.kind()), "If you know.");
        if (draft.kind().comesAtTimes()) {
            form.count(HOURS, "How many hours a week?", "If you know. Of all who work with you together.");
        }
        form.line("date", FROM, "From when?", "Leave blank for at once.");
        if (!isHousing(draft.kind())) {
            FreeFor.ask(form);
        }
        form.line(NOTE, "Anything to add?", "Such as: mornings only.");
    }

    private static boolean isHousing(SupportKind kind) {
        return kind == SupportKind.EXTRA_CARE_HOUSING || kind == SupportKind.RETIREMENT_HOUSING;
    }

    /** What a place is, differs. */
    private static String howMany(SupportKind kind) {
        return switch (kind) {
            case PERSONAL_ASSISTANT, MICRO_ENTERPRISE -> "How many more people do you have time for?";
            case SHARED_LIVES_CARER -> "How many people could live or stay with you?";
            case HOMESHARE -> "How many people could you match with a sharer?";
            case EXTRA_CARE_HOUSING, RETIREMENT_HOUSING -> "How many homes are free?";
            case DAY_OPPORTUNITIES, COMMUNITY_SUPPORT -> "How many more people could come?";
            default -> "How many places are free?";
        };
    }

    private static String words(AvailabilityStatus status) {
        return switch (status) {
            case AVAILABLE -> "Yes";
            case WAITING_LIST -> "There is a waiting list";
            case FULL -> "No, not now";
        };
    }

    @Override
    public void check(Draft draft, Map<String, String> problems) {
        Answers answers = draft.answers();
        Mending mending = new Mending(draft, problems);
        FreeFor.check(mending, PLACES, MOST_PLACES);
        mending.count(PLACES, 0, MOST_PLACES)
                .count(HOURS, 1, Availability.MOST_HOURS)
                .refuseIf(
                        answers.has(FROM) && answers.day(FROM) == null,
                        FROM,
                        "Write a date as year-month-day, such as 2027-01-15.")
                .refuseIf(
                        !answers.has(FREE)
                                && (FreeFor.isSaid(answers)
                                        || Stream.of(PLACES, HOURS, FROM, NOTE).anyMatch(answers::has)),
                        FREE,
                        isHousing(draft.kind()) ? "Say whether a home is free." : "Say whether somebody new can come.")
                .text(NOTE, Mending.LONGEST_LINE);
    }

    /** Null if nothing was said. */
    static @Nullable Availability availability(Answers answers, LocalDate today) {
        Optional<AvailabilityStatus> status = AvailabilityStatus.findBySlug(answers.text(FREE));
        return status.map(said -> availability(said, said == AvailabilityStatus.AVAILABLE, answers, today))
                .orElse(null);
    }

    private static Availability availability(AvailabilityStatus said, boolean free, Answers answers, LocalDate today) {
        Map<Payer, Integer> apart = FreeFor.apart(answers);
        Integer places = apart.isEmpty() ? answers.number(PLACES) : Integer.valueOf(FreeFor.together(apart));
        return new Availability(
                said,
                free ? places : null,
                free ? answers.number(HOURS) : null,
                answers.day(FROM),
                answers.textOrNull(NOTE),
                PriceSource.PROVIDER,
                today,
                free ? FreeFor.whose(answers) : Set.of(),
                free ? apart : Map.of());
    }
}
