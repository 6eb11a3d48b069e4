package uk.kindred.base.ui;

import java.util.List;
import uk.kindred.base.csv.SentTable;

/** What has to be mended in a file that somebody sent, line by line. */
public final class FileProblems {

    private static final int MOST_PROBLEMS = 200;

    private FileProblems() {}

    /** @param problems at least one; the first 200 are told, and how many there are */
    public static Markup table(List<SentTable.Problem> problems) {
        int count = problems.size();
        Markup body = Markup.tag("tbody");
        problems.stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem -> body.add(Markup.tag(
                        "tr",
                        Markup.tag("th", String.valueOf(problem.line())).with("scope", "row"),
                        Markup.tag("td", problem.column()),
                        Markup.tag("td", problem.words()))));
        Markup table = Markup.tag(
                "table",
                Markup.tag("caption", "What to mend").styled("visually-hidden"),
                Markup.tag("thead", Markup.tag("tr", column("Line"), column("Column"), column("What to do"))),
                body);
        return Markup.tag(
                        "section",
                        Markup.tag("h2", count == 1 ? "One thing to mend" : count + " things to mend"),
                        Markup.tag("p", "Nothing is saved. Mend this in the file and send it again."),
                        table)
                .styled("both")
                .with("role", "alert");
    }

    private static Markup column(String words) {
        return Markup.tag("th", words).with("scope", "col");
    }
}
