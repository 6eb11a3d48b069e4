package uk.kindred.market.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.market.nav.MarketLinks;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** The published statement of a council, for anybody: the last one, or an earlier one by its version. */
@RestController
@RequestMapping("/councils/{gss}/market")
class StatementController {

    private static final int MOST_LISTED = 50;

    private final Councils councils;
    private final Statements statements;
    private final StatementPdf pdf;

    StatementController(Councils councils, Statements statements, StatementPdf pdf) {
        this.councils = councils;
        this.statements = statements;
        this.pdf = pdf;
    }

    /** @param version of an earlier one; blank for the last */
    @GetMapping("/statement")
    ResponseEntity<String> show(@PathVariable String gss, @RequestParam(defaultValue = "") String version) {
        Council council = councils.findByGss(gss).orElse(null);
        if (council == null) {
            return missing("No such council", "No council of England has this code.");
        }
        List<Statement> published = statements.listPublished(council, MOST_LISTED);
        return find(council, published, version)
                .map(statement -> page(council, statement, published))
                .orElseGet(() -> missing(
                        "No statement yet",
                        council.name() + " has not published a market position statement on Kindred."));
    }

    @GetMapping("/statement.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String gss, @RequestParam(defaultValue = "") String version) {
        return councils.findByGss(gss)
                .flatMap(council -> find(council, statements.listPublished(council, MOST_LISTED), version)
                        .map(statement -> file(council, pdf.of(council, statement))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Statement> find(Council council, List<Statement> published, String version) {
        if (version.isBlank()) {
            return published.stream().findFirst();
        }
        return version.matches("[1-9]\\d{0,6}")
                ? statements.find(council, Integer.parseInt(version)).filter(Statement::isPublished)
                : Optional.empty();
    }

    static ResponseEntity<byte[]> file(Council council, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(
                                        "market-position-statement-" + council.slug() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    private static ResponseEntity<String> page(Council council, Statement statement, List<Statement> published) {
        Main page = new Main();
        page.setClassName("page statement");
        String address = "/councils/" + council.gss() + "/market/statement";
        String title = StatementWords.title(council);
        page.add(
                MarketLinks.breadcrumbs(council, "Market position statement"),
                new H1(title),
                Markup.tag("p", StatementWords.when(council, statement)).styled("lead"),
                MarketLinks.tabs(council, address));
        boolean last = published.getFirst().id().equals(statement.id());
        if (!last) {
            page.add(Markup.tag(
                            "p",
                            Markup.tag("span", "There is a newer statement. "),
                            new Anchor(address, "Read the newest"))
                    .styled("notice"));
        }
        Anchor file = new Anchor(address + ".pdf" + (last ? "" : "?version=" + statement.version()), "As a PDF");
        file.setRouterIgnore(true);
        page.add(Markup.tag("p", file).styled("no-print"), contents(statement));
        StatementBody.of(statement.content(), FigureCharts::of).forEach(page::add);
        page.add(earlier(address, statement, published));
        PageHead head = PageHead.of(title, StatementWords.description(council)).withCanonicalPath(address);
        return PlainPages.answer(last ? head : head.notIndexed(), page, address.substring(1));
    }

    private static Component contents(Statement statement) {
        Markup list = Markup.tag("ul");
        statement
                .content()
                .sections()
                .forEach(section -> list.add(Markup.tag("li", new Anchor("#" + section.slug(), section.title()))));
        return Markup.tag("nav", list).with("aria-label", "In this statement").styled("no-print");
    }

    private static Component earlier(String address, Statement shown, List<Statement> published) {
        Markup list = Markup.tag("ul");
        published.stream()
                .filter(other -> !other.id().equals(shown.id()))
                .forEach(other -> list.add(Markup.tag(
                        "li",
                        new Anchor(
                                address + "?version=" + other.version(),
                                "Published on " + StatementWords.day(Objects.requireNonNull(other.publishedAt()))
                                        + ", version " + other.version()))));
        return list.getChildren().findAny().isEmpty()
                ? Markup.tag("div")
                : Markup.tag("section", new H2("Other statements of this council"), list)
                        .styled("no-print");
    }

    private static ResponseEntity<String> missing(String title, String words) {
        Main page = new Main();
        page.setClassName("page");
        page.add(new H1(title), new Paragraph(words), Markup.tag("p", new Anchor("/councils", "All councils")));
        return PlainPages.answer(
                PageHead.of(title, "").withStatus(HttpStatus.NOT_FOUND.value()).notIndexed(), page, "councils");
    }
}
