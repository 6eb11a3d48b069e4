package uk.kindred.market.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.ui.Paging;
import uk.kindred.base.web.FormCheck;
import uk.kindred.market.officers.DeskReading;
import uk.kindred.market.officers.ForOfficersAndAdministrators;
import uk.kindred.market.officers.OfficerCouncils;
import uk.kindred.market.officers.OfficerPages;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** Officers look at all versions of their council's statement; administrators read them too. */
@RestController
@RequestMapping(DraftController.ADDRESS)
@ForOfficersAndAdministrators
class VersionsController {

    private static final String VERSIONS = "/versions";
    private static final int ON_A_PAGE = 20;

    private final OfficerCouncils own;
    private final Councils councils;
    private final Statements statements;
    private final DraftPages pages;
    private final StatementPdf pdf;

    VersionsController(
            OfficerCouncils own, Councils councils, Statements statements, DraftPages pages, StatementPdf pdf) {
        this.own = own;
        this.councils = councils;
        this.statements = statements;
        this.pages = pages;
        this.pdf = pdf;
    }

    @GetMapping(VERSIONS)
    ResponseEntity<String> versions(
            @RequestParam(defaultValue = "") String council, @RequestParam(defaultValue = "") String page) {
        int number = Paging.number(page);
        return own.read(council, "statement-versions")
                .map(reading -> {
                    var found = statements.list(reading.council(), ON_A_PAGE + 1, (number - 1L) * ON_A_PAGE);
                    return pages.versions(
                            reading, found.stream().limit(ON_A_PAGE).toList(), number, found.size() > ON_A_PAGE);
                })
                .orElseGet(this::choose);
    }

    /** As it is, with what officers can do with it. */
    @GetMapping(DraftController.VERSION)
    ResponseEntity<String> preview(
            @PathVariable int version, @RequestParam(defaultValue = "") String council, HttpServletRequest request) {
        return own.read(council, "statement-version-" + version)
                .map(reading -> statements
                        .find(reading.council(), version)
                        .map(statement -> pages.preview(reading, statement, deeds(reading, statement, request)))
                        .orElseGet(() -> OfficerPages.to(DraftPages.versions(reading.council()))))
                .orElseGet(this::choose);
    }

    @GetMapping(DraftController.VERSION + "/statement.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable int version, @RequestParam(defaultValue = "") String council) {
        Optional<Council> read =
                own.read(council, "statement-version-" + version + "-pdf").map(DeskReading::council);
        return read.flatMap(ours -> statements
                        .find(ours, version)
                        .map(statement -> StatementController.file(ours, pdf.of(ours, statement))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private List<Component> deeds(DeskReading reading, Statement statement, HttpServletRequest request) {
        if (reading.administrator()) {
            return List.of(new Paragraph("Only the council’s officers publish it, take it back, or go on from it."));
        }
        Council ours = reading.council();
        boolean newest = statements
                .findNewest(ours)
                .filter(last -> last.version() == statement.version())
                .isPresent();
        return new VersionDeeds(ours, statement, FormCheck.secret(request))
                .list(newest, statements.mayBePublished(ours, statement.content()));
    }

    private ResponseEntity<String> choose() {
        return OfficerPages.choose(councils.list(), DraftController.ADDRESS + VERSIONS);
    }
}
