package uk.kindred.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.firsthtml.FormPage;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;
import uk.kindred.imports.ImportHistory;
import uk.kindred.imports.ImportHistory.ImportPage;
import uk.kindred.imports.RunReport;

/** Every file that somebody tried to import, with the reason why and what to do where it was not taken over. */
@Route(value = "admin/imports", layout = MainLayout.class)
@RolesAllowed(Role.ADMINISTRATOR)
class ImportsPage extends FormPage {

    static final String ADDRESS = "/admin/imports";

    private static final int ON_A_PAGE = 20;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final ImportHistory imports;

    ImportsPage(ImportHistory imports) {
        this.imports = imports;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page account");
        int number = page(request);
        ImportPage page = imports.list(number, ON_A_PAGE);
        add(
                new H1("Imports"),
                new Paragraph(
                        "All files that somebody tried to import, the newest first. Visitors see only those that were"
                                + " taken over, on the page about data sources."),
                list(page.runs()));
        if (number < page.pages()) {
            add(Markup.tag("p", new Anchor(ADDRESS + "?page=" + (number + 1), "Older")));
        }
        add(Markup.tag("p", new Anchor("/admin", "Administration")));
        return PageHead.of("Imports", "").notIndexed();
    }

    private static int page(PageRequest request) {
        return Optional.ofNullable(request.query().get("page")).stream()
                .flatMap(List::stream)
                .filter(typed -> typed.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .findFirst()
                .orElse(1);
    }

    private static Component list(List<RunReport> runs) {
        if (runs.isEmpty()) {
            return new Paragraph("Nothing here.");
        }
        Markup list = Markup.tag("ol").styled("plain-list", "rows");
        runs.forEach(run -> list.add(row(run)));
        return list;
    }

    private static Markup row(RunReport run) {
        Markup facts = Markup.tag("dl").styled("facts");
        fact(facts, "What came of it", outcome(run));
        if (run.message() != null) {
            fact(facts, "Why, and what to do", run.message());
        }
        if (run.rows() > 0) {
            fact(
                    facts,
                    "Rows",
                    "%,d, of which %,d were refused and %,d are doubtful"
                            .formatted(run.rows(), run.refused(), run.doubtful()));
        }
        Markup row = Markup.tag(
                "li",
                Markup.tag(
                        "p",
                        Markup.tag("strong", run.fileName()),
                        Markup.tag("span", " " + minute(run.startedAt()) + ", import " + run.id())
                                .styled("soft")),
                facts);
        if (run.refused() + run.doubtful() > 0) {
            row.add(Markup.tag("p", new Anchor("/api/imports/" + run.id() + "/issues", "These rows, with reasons")));
        }
        return row;
    }

    private static String outcome(RunReport run) {
        return switch (run.status()) {
            case "done" -> "Taken over";
            case "running" -> "It is being read";
            case "needs-confirmation" ->
                "It waits for a person to check it. To carry it out: script/import --confirm " + run.id();
            default -> "It was not taken over, and nothing was changed";
        };
    }

    private static void fact(Markup facts, String name, String value) {
        facts.add(Markup.tag("div", Markup.tag("dt", name), Markup.tag("dd", value)));
    }

    private static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
