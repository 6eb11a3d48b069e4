package uk.kindred.matching.ui;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.PartOfDay;
import uk.kindred.matching.AlreadyThere;
import uk.kindred.matching.NeedAsked;
import uk.kindred.matching.TimetableEntry;

/**
 * The week as a table: a day is a row, a part of the day a column. Where the screen is narrow, days stand one under the other
 * as blocks; the roles keep it a table for screen readers.
 */
final class Timetable {

    private static final int MORNING_FROM = 6;
    private static final int AFTERNOON_FROM = 12;
    private static final int EVENING_FROM = 17;
    private static final int NIGHT_FROM = 22;

    private Timetable() {}

    static Markup of(ShownWeek shown) {
        List<TimetableEntry> entries = shown.week().timetable();
        List<PartOfDay> parts = Arrays.stream(PartOfDay.values())
                .filter(part -> entries.stream().anyMatch(entry -> partOf(entry.from()) == part))
                .toList();
        Markup body = Markup.tag("tbody").with("role", "rowgroup");
        for (DayOfWeek day : DayOfWeek.values()) {
            body.add(row(day, parts, shown));
        }
        List<AlreadyThere> anyDay = shown.week().anyDay().stream()
                .filter(there -> !there.help().form().isByTheYear())
                .toList();
        if (!anyDay.isEmpty()) {
            body.add(anyDay(anyDay, Math.max(1, parts.size()), shown.week().isOfCouple()));
        }
        return Markup.tag(
                        "table",
                        Markup.tag("caption", "The week, day by day").styled("visually-hidden"),
                        head(parts),
                        body)
                .with("role", "table")
                .styled("timetable");
    }

    private static Markup head(List<PartOfDay> parts) {
        Markup row = Markup.tag("tr").with("role", "row");
        row.add(header("Day", "col"));
        parts.forEach(part -> row.add(header(WhenWords.capital(part.slug()), "col")));
        return Markup.tag("thead", row).with("role", "rowgroup");
    }

    private static Markup header(String words, String scope) {
        return Markup.tag("th", words)
                .with("scope", scope)
                .with("role", scope.equals("col") ? "columnheader" : "rowheader");
    }

    private static Markup row(DayOfWeek day, List<PartOfDay> parts, ShownWeek shown) {
        List<TimetableEntry> ofDay = shown.week().timetable().stream()
                .filter(entry -> entry.day() == day)
                .toList();
        Markup row = Markup.tag("tr", header(WhenWords.day(day), "row")).with("role", "row");
        for (PartOfDay part : parts) {
            row.add(cell(
                    part,
                    ofDay.stream().filter(entry -> partOf(entry.from()) == part).toList(),
                    shown));
        }
        return ofDay.isEmpty() ? row.styled("free") : row;
    }

    private static Markup cell(PartOfDay part, List<TimetableEntry> entries, ShownWeek shown) {
        Markup cell = Markup.tag("td").with("role", "cell");
        if (entries.isEmpty()) {
            return cell.containing(
                            Markup.tag("span", "–").with("aria-hidden", "true").styled("nobody"))
                    .containing(Markup.spoken("Nobody comes"));
        }
        cell.add(Markup.tag("span", WhenWords.capital(part.slug()))
                .styled("part-of-day")
                .with("aria-hidden", "true"));
        Markup list = Markup.tag("ul").styled("plain-list");
        entries.forEach(entry -> list.add(slot(entry, shown)));
        return cell.containing(list);
    }

    private static Markup slot(TimetableEntry entry, ShownWeek shown) {
        String id = entry.listingId();
        return slot(WhenWords.fromTo(entry.from(), entry.to()), entry.what(), entry.who())
                .styled(id == null ? "who-there" : "who-" + shown.mark(id));
    }

    private static Markup slot(String when, String what, String who) {
        return Markup.tag(
                        "li",
                        Markup.tag("span", when).styled("slot-time"),
                        Markup.tag("span", what).styled("slot-what"),
                        Markup.tag("span", who).styled("slot-who"))
                .styled("slot");
    }

    /** What is there already and nobody said when. */
    private static Markup anyDay(List<AlreadyThere> some, int columns, boolean couple) {
        Markup list = Markup.tag("ul").styled("plain-list");
        some.forEach(there -> list.add(slot(
                        ThereWords.when(there),
                        WhoseWords.label(new NeedAsked.Key(there.whose(), there.help()), couple),
                        there.who())
                .styled("who-there")));
        return Markup.tag(
                        "tr",
                        header("Some day of the week", "row"),
                        Markup.tag("td", list).with("role", "cell").with("colspan", String.valueOf(columns)))
                .with("role", "row");
    }

    static PartOfDay partOf(LocalTime time) {
        int hour = time.getHour();
        if (hour < MORNING_FROM || hour >= NIGHT_FROM) {
            return PartOfDay.NIGHT;
        }
        if (hour < AFTERNOON_FROM) {
            return PartOfDay.MORNING;
        }
        return hour < EVENING_FROM ? PartOfDay.AFTERNOON : PartOfDay.EVENING;
    }
}
