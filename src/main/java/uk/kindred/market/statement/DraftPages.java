package uk.kindred.market.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.Paging;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.market.officers.DeskReading;
import uk.kindred.market.officers.OfficerPages;
import uk.kindred.places.Council;

/** What officers see of their council's statement. */
@org.springframework.stereotype.Component
class DraftPages {

    static final String INTRODUCTION = "introduction";

    private static final int LONGEST = 6_000;

    private static final Map<String, String> TOLD = Map.of(
            "saved", "Saved as a new version.",
            "figures", "Saved as a new version, with the figures of today.",
            "published", "Published. Everybody can read it now.",
            "withdrawn", "Taken back. Everybody is told that it was, and when, and can’t read it any more.",
            "not-withdrawn", "Nothing was taken back: that version is not published, or was taken back before.",
            "restored", "What that version says is the newest draft now. Nothing is published by that.",
            "not-restored", "Not restored: somebody has saved meanwhile, or it is the newest already.",
            "not-published",
                    "Not published: somebody has saved a newer version meanwhile, it is published already, or some of its"
                            + " figures have been hidden since.");

    static String field(String slug) {
        return "words-" + slug;
    }

    private static final int MOST_NAMED = 12;

    private final PdfFonts fonts;

    DraftPages(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** What is too long, or could not be printed, by field. */
    Map<String, String> problems(StatementContent content) {
        Map<String, String> problems = new LinkedHashMap<>();
        check(problems, INTRODUCTION, content.introduction());
        content.sections().forEach(section -> check(problems, field(section.slug()), content.wordsTo(section.slug())));
        return problems;
    }

    private void check(Map<String, String> problems, String field, String words) {
        if (words.length() > LONGEST) {
            problems.put(field, "At most 6,000 letters; these are %,d.".formatted(words.length()));
            return;
        }
        List<String> unprintable = fonts.unprintable(words);
        if (!unprintable.isEmpty()) {
            problems.put(
                    field,
                    "The PDF can’t print "
                            + unprintable.stream()
                                    .limit(MOST_NAMED)
                                    .map(letter -> "“" + letter + "”")
                                    .collect(Collectors.joining(", "))
                            + (unprintable.size() > MOST_NAMED ? " and others" : "")
                            + ". It has Latin, Greek and Cyrillic letters, figures and usual signs.");
        }
    }

    /** @param after the version that is gone on from: not the newest where somebody has saved since it was opened */
    ResponseEntity<String> edit(
            Council council,
            List<Council> own,
            Optional<Statement> newest,
            int after,
            StatementContent content,
            Map<String, String> problems,
            String told,
            CsrfToken secret) {
        Main page = OfficerPages.desk(council, "Your market position statement", DraftController.ADDRESS);
        page.addClassName("statement");
        if (!problems.isEmpty()) {
            page.add(new ProblemSummary(
                    "This is not saved yet", problems, field -> DraftController.address(council) + "#" + field));
        }
        OfficerPages.addDone(page, TOLD.get(told));
        page.add(new Paragraph(
                "For " + council.name() + ". Figures come from Kindred; you say what they mean, and what the"
                        + " council intends. Everybody can read what you publish."));
        OfficerPages.addOthers(page, council, own, gss -> DraftController.ADDRESS + "?council=" + gss);
        page.add(state(council, newest), DraftForm.of(council, after, content, problems, secret));
        return answer(page, problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Component state(Council council, Optional<Statement> newest) {
        Markup links = Markup.tag("p").styled("line");
        String words = newest.map(statement -> "Version " + statement.version() + ", saved on "
                        + StatementWords.day(statement.madeAt())
                        + (statement.isPublished() ? StatementWords.state(statement) : ", not published") + ".")
                .orElse("Nothing is saved yet.");
        newest.ifPresent(statement -> links.add(
                new Anchor(version(council, statement.version()), "Look at it, and publish it"),
                new Anchor(versions(council), "All versions"),
                new Anchor("/councils/" + council.gss() + "/market/statement", "What everybody reads")));
        return Markup.tag("div", new Paragraph(words), links);
    }

    /** Somebody has saved meanwhile: both are shown, and nothing is lost. */
    ResponseEntity<String> conflict(Council council, Statement newest, StatementContent typed, CsrfToken secret) {
        Main page = OfficerPages.main("Somebody else has saved meanwhile", "Your council’s market", desk(council));
        page.addClassName("statement");
        page.add(Markup.tag(
                        "p",
                        "What you typed is not saved yet. Below each of your texts is what version " + newest.version()
                                + " says there, if it is something else. Put together what shall stand, and save: theirs stays"
                                + " among the versions.")
                .styled("notice", "problem")
                .with("role", "alert"));
        StatementContent merged = newest.content().saying(typed.introduction(), typed.words());
        page.add(DraftForm.beside(council, newest, merged, secret));
        return answer(page, HttpStatus.CONFLICT);
    }

    /** @param deeds what can be done with it */
    ResponseEntity<String> preview(DeskReading reading, Statement statement, List<Component> deeds) {
        Council council = reading.council();
        Main page = page(reading, StatementWords.title(council), versions(council), "All versions");
        page.add(Markup.tag("p", StatementWords.when(council, statement)).styled("lead"));
        Anchor file = new Anchor(
                DraftController.ADDRESS + "/versions/" + statement.version() + "/statement.pdf?council="
                        + council.gss(),
                "As a PDF");
        file.setRouterIgnore(true);
        page.add(Markup.tag("section", new H2("This is how it will look"))
                .styled("panel", "no-print")
                .containing(Markup.tag("p", file))
                .containing(deeds));
        StatementBody.of(statement.content(), FigureCharts::of).forEach(page::add);
        return answer(page, HttpStatus.OK);
    }

    ResponseEntity<String> versions(DeskReading reading, List<Statement> found, int number, boolean more) {
        Council council = reading.council();
        Main page = page(reading, "All versions", desk(council), "The market in " + council.shortName());
        Markup list = Markup.tag("ul").styled("plain-list", "rows");
        found.forEach(statement -> list.add(Markup.tag(
                "li",
                Markup.tag(
                        "p",
                        new Anchor(version(council, statement.version()), "Version " + statement.version()),
                        Markup.tag(
                                        "span",
                                        " saved on " + StatementWords.day(statement.madeAt())
                                                + StatementWords.state(statement))
                                .styled("soft")))));
        page.add(found.isEmpty() ? new Paragraph("Nothing is saved yet.") : list);
        page.add(Paging.links(number, more, at -> versions(council) + "&page=" + at));
        return answer(page, HttpStatus.OK);
    }

    /** Officers go back to what they write; administrators write nothing. */
    private static Main page(DeskReading reading, String heading, String readersBack, String readersWords) {
        Main page = reading.administrator()
                ? OfficerPages.main(heading, readersWords, readersBack)
                : OfficerPages.main(heading, "Go on writing", DraftController.address(reading.council()));
        page.addClassName("statement");
        OfficerPages.addReader(page, reading, DraftController.ADDRESS + "/versions");
        return page;
    }

    static String versions(Council council) {
        return DraftController.ADDRESS + "/versions?council=" + council.gss();
    }

    private static String version(Council council, int version) {
        return DraftController.ADDRESS + "/versions/" + version + "?council=" + council.gss();
    }

    private static String desk(Council council) {
        return "/officer/market?council=" + council.gss();
    }

    private static ResponseEntity<String> answer(Main page, HttpStatus status) {
        return OfficerPages.answer("Market position statement", page, DraftController.ADDRESS, status);
    }
}
