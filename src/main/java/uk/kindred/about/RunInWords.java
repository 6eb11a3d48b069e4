package uk.kindred.about;

import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.imports.RunReport;

/** One import that was taken over, as a line that people read. */
final class RunInWords {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** Formats whose counts are of ratings, not of services. */
    private static final Set<String> RATINGS = Set.of("cqc-ratings", "cqc-api");

    private RunInWords() {}

    static ListItem of(RunReport run) {
        ListItem line = InfoPage.item(
                Markup.tag("strong", Dates.day(LocalDate.ofInstant(run.startedAt(), ENGLAND))),
                ": “" + run.fileName() + "”, " + asAt(run) + ". " + counts(run) + " ");
        if (run.refused() + run.doubtful() > 0) {
            line.add(InfoPage.link("/api/imports/" + run.id() + "/issues", rows(run)));
            line.add(".");
        }
        return line;
    }

    private static String counts(RunReport run) {
        boolean ratings = RATINGS.contains(String.valueOf(run.format()));
        List<String> counts = new ArrayList<>();
        counts.add((ratings ? ratings(run.added()) : services(run.added())) + " added");
        counts.add(number(run.changed()) + " changed");
        counts.add(number(run.closed()) + (ratings ? " withdrawn" : " closed"));
        if (run.reopened() > 0) {
            counts.add(number(run.reopened()) + " opened again");
        }
        if (run.unchanged() > 0) {
            counts.add(number(run.unchanged()) + " as before");
        }
        return String.join(", ", counts) + ".";
    }

    /** The words of the link to them. */
    private static String rows(RunReport run) {
        String refused = run.refused() == 1 ? "1 row" : number(run.refused()) + " rows";
        return refused + " refused, " + number(run.doubtful()) + " doubtful";
    }

    private static String ratings(int count) {
        return count == 1 ? "1 rating" : number(count) + " ratings";
    }

    private static String services(int count) {
        return count == 1 ? "1 service" : number(count) + " services";
    }

    private static String number(int count) {
        return String.format(Locale.UK, "%,d", count);
    }

    /** No one date for a file whose rows have many: most of them are older than the newest. */
    private static String asAt(RunReport run) {
        LocalDate day = run.asAt();
        return day != null && run.speaksForOneDay()
                ? "as at " + Dates.day(day)
                : "each row as at its own month, as counted above";
    }
}
