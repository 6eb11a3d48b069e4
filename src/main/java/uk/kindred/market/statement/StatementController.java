package uk.kindred.market.statement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        Council council = councils.findByCode(gss).orElse(null);
        if (council == null) {
            return missing("No such council", "No council of England has this code.");
        }
        List<Statement> published = statements.listPublished(council, MOST_LISTED);
        return find(council, published, version)
                .map(statement -> statement.isWithdrawn()
                        ? PublishedPage.gone(council, statement, published)
                        : PublishedPage.of(council, statement, published))
                .orElseGet(() -> missing(
                        "No statement yet",
                        council.name() + " has not published a market position statement on Kindred."));
    }

    @GetMapping("/statement.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String gss, @RequestParam(defaultValue = "") String version) {
        return councils.findByCode(gss)
                .flatMap(council -> find(council, statements.listPublished(council, MOST_LISTED), version)
                        .map(statement -> statement.isWithdrawn()
                                ? ResponseEntity.status(HttpStatus.GONE).<byte[]>build()
                                : file(council, pdf.of(council, statement))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** One that was taken back too. */
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

    private static ResponseEntity<String> missing(String title, String words) {
        Main page = new Main();
        page.setClassName("page");
        page.add(new H1(title), new Paragraph(words), Markup.tag("p", new Anchor("/councils", "All councils")));
        return PlainPages.answer(
                PageHead.of(title, "").withStatus(HttpStatus.NOT_FOUND.value()).notIndexed(), page, "councils");
    }
}
