package uk.kindred.matching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.PartOfDay;
import uk.kindred.funding.Choice;
import uk.kindred.funding.Stay;

/** Reads what is needed, what is there already, and stays in care homes. */
final class NeedRows {

    /** Where somebody is there and it was not said who. */
    static final String SOMEBODY = "Somebody who helps already";

    private final TypedFields typed;
    private final List<Whose> whose;

    /** @param couple whose three kinds of needs are read, and not one person's alone */
    NeedRows(TypedFields typed, boolean couple) {
        this.typed = typed;
        this.whose = couple ? List.of(Whose.values()) : List.of(Whose.YOU);
    }

    /** In the order in which they are asked. */
    List<NeedAsked> needs() {
        return whose.stream()
                .flatMap(one -> typed.choices(MatchField.need(one), NeedRows::help).stream()
                        .sorted()
                        .flatMap(help -> need(new NeedAsked.Key(one, help)).stream()))
                .toList();
    }

    private Optional<NeedAsked> need(NeedAsked.Key help) {
        Importance importance = typed.choice(
                        MatchField.importance(help), slug -> Choice.find(Importance.values(), slug))
                .orElse(Importance.SHOULD);
        String times = MatchField.times(help);
        Optional<When> when = when(MatchField.days(help), MatchField.parts(help), MatchField.at(help));
        Amount amount = amount(help);
        return when.flatMap(
                said -> typed.made(times, () -> new NeedAsked(help.whose(), help.help(), importance, amount, said)));
    }

    /** What was not said of it is typical; null if nothing was. */
    private @Nullable Amount amount(NeedAsked.Key key) {
        HelpWith help = key.help();
        Integer times = typed.whole(MatchField.times(key), 1, most(help));
        boolean nights = help.form().isNight() || help.form().isByTheYear();
        Integer minutes =
                nights ? null : typed.whole(MatchField.minutes(key), Amount.LEAST_MINUTES, Amount.MOST_MINUTES);
        if (times == null && minutes == null) {
            return null;
        }
        Amount typical = help.typicalAmount();
        return typed.made(
                        MatchField.minutes(key),
                        () -> new Amount(
                                times == null ? typical.times() : times, minutes == null ? typical.minutes() : minutes))
                .orElse(null);
    }

    static int most(HelpWith help) {
        if (help.form().isByTheYear()) {
            return Amount.MOST_NIGHTS_A_YEAR;
        }
        return help.form().isNight() ? Parcel.DAYS_IN_WEEK : Amount.MOST_TIMES;
    }

    /** Rows in which nothing is typed are passed over. */
    List<AlreadyThere> there(List<NeedAsked> needs) {
        List<AlreadyThere> there = new ArrayList<>();
        for (int row = 1; row <= MatchField.MOST_ROWS; row++) {
            there(row, needs).ifPresent(there::add);
        }
        return there;
    }

    private Optional<AlreadyThere> there(int row, List<NeedAsked> needs) {
        String who = typed.text(MatchField.who(row), MatchQuestion.LONGEST_WHO);
        Optional<HelpWith> help = typed.choice(MatchField.thereHelp(row), NeedRows::help);
        if (help.isEmpty()) {
            if (!who.isEmpty() && !typed.hasProblem(MatchField.thereHelp(row))) {
                typed.problem(
                        MatchField.thereHelp(row), "What do they help with?", "Please choose what “" + who + "” does.");
            }
            return Optional.empty();
        }
        Integer times = typed.whole(MatchField.thereTimes(row), 1, most(help.get()));
        return when(MatchField.thereDays(row), MatchField.thereParts(row), null)
                .flatMap(when -> typed.made(
                        MatchField.thereTimes(row),
                        () -> new AlreadyThere(
                                who.isEmpty() ? SOMEBODY : who,
                                whose(row, help.get(), needs),
                                help.get(),
                                when,
                                times)));
    }

    /** Where it was not said, the first of the couple's needs of this help. */
    private Whose whose(int row, HelpWith help, List<NeedAsked> needs) {
        Whose first = needs.stream()
                .filter(need -> need.help() == help)
                .map(NeedAsked::whose)
                .findFirst()
                .orElse(Whose.YOU);
        return whose.size() == 1
                ? Whose.YOU
                : typed.choice(MatchField.thereWhose(row), slug -> Choice.find(Whose.values(), slug))
                        .orElse(first);
    }

    List<Stay> stays(LocalDate today) {
        List<Stay> stays = new ArrayList<>();
        for (int row = 1; row <= MatchField.MOST_ROWS; row++) {
            stay(row, today).ifPresent(stays::add);
        }
        return stays;
    }

    private Optional<Stay> stay(int row, LocalDate today) {
        LocalDate from = typed.day(MatchField.stayFrom(row), today);
        LocalDate to = typed.day(MatchField.stayTo(row), today);
        if (from == null || to == null) {
            if (from != null && !typed.hasProblem(MatchField.stayTo(row))) {
                typed.problem(MatchField.stayTo(row), "When did the stay end?", "Please write the day of leaving.");
            }
            if (to != null && !typed.hasProblem(MatchField.stayFrom(row))) {
                typed.problem(MatchField.stayFrom(row), "When did the stay begin?", "Please write the first day.");
            }
            return Optional.empty();
        }
        if (to.isAfter(MatchRequest.lastDayOfStays(today))) {
            typed.problem(
                    MatchField.stayTo(row),
                    "That is too far ahead",
                    "Please write a stay of the last 12 months, or one that is planned within a year.");
            return Optional.empty();
        }
        return typed.made(MatchField.stayTo(row), () -> new Stay(from, to));
    }

    private Optional<When> when(String daysField, String partsField, @Nullable String atField) {
        Set<DayOfWeek> days = typed.days(daysField);
        Set<PartOfDay> parts = typed.choices(partsField, PartOfDay::findBySlug);
        LocalTime at = atField == null ? null : typed.time(atField);
        return typed.made(atField == null ? partsField : atField, () -> new When(days, parts, at));
    }

    private static Optional<HelpWith> help(String slug) {
        return Choice.find(HelpWith.values(), slug);
    }
}
