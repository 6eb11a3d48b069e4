package uk.kindred.pricing;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the visits of a plan: "mon-fri@0800x30,daily@1800x45". */
final class VisitReader {

    private static final Pattern VISIT = Pattern.compile("([a-z.-]+)@([01]\\d|2[0-3])([0-5]\\d)x(\\d{1,4})");
    // a + in a query string may arrive as a space
    private static final Pattern BETWEEN = Pattern.compile("[,+ ]+");

    private VisitReader() {}

    static List<PlannedVisit> read(String text) {
        return Arrays.stream(BETWEEN.split(text)).map(VisitReader::visit).toList();
    }

    private static PlannedVisit visit(String text) {
        Matcher matcher = VISIT.matcher(text);
        if (!matcher.matches()) {
            throw new UnreadablePlanException("The visit “" + text
                    + "” cannot be read. Write days@start x minutes, for example mon-fri@0800x30 or sat.sun@1815x45");
        }
        LocalTime start = LocalTime.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
        return new PlannedVisit(days(matcher.group(1)), start, Integer.parseInt(matcher.group(4)));
    }

    private static Set<DayOfWeek> days(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : text.split("\\.", -1)) {
            if (part.equals("daily")) {
                days.addAll(EnumSet.allOf(DayOfWeek.class));
            } else {
                addRun(days, part);
            }
        }
        return days;
    }

    private static void addRun(Set<DayOfWeek> days, String part) {
        String[] ends = part.split("-", -1);
        DayOfWeek first = day(ends[0]);
        DayOfWeek last = ends.length == 1 ? first : day(ends[1]);
        if (ends.length > 2 || last.compareTo(first) < 0) {
            throw new UnreadablePlanException(
                    "The days “" + part + "” cannot be read. Write the earlier day first, for example mon-fri");
        }
        days.addAll(EnumSet.range(first, last));
    }

    private static DayOfWeek day(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> PlanText.abbreviation(day).equals(text))
                .findFirst()
                .orElseThrow(() -> new UnreadablePlanException(
                        "“" + text + "” is no day. Write mon, tue, wed, thu, fri, sat, sun or daily."));
    }
}
