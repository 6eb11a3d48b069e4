package uk.kindred.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.web.BadParameterException;
import uk.kindred.base.web.NotFoundAnswer;
import uk.kindred.base.web.RefusedAnswer;

/** Where the listings came from, for everybody: each file that was read, and what was wrong in it. */
@Tag(name = "Imports")
@RestController
@Transactional(readOnly = true)
class ImportRecordsController {

    private static final int LARGEST_PAGE = 100;
    private static final String PAGE = "Which page, from 1";
    private static final String SIZE = "How many a page has, up to " + LARGEST_PAGE;
    private static final String ID = "The import’s number";

    private final ImportRunRepository runs;
    private final RowIssues issues;

    ImportRecordsController(ImportRunRepository runs, RowIssues issues) {
        this.runs = runs;
        this.issues = issues;
    }

    @Operation(
            summary = "The files that were imported, newest first",
            description =
                    "Also those that could not be used: “status” says how each ended, and “message” why and what to"
                            + " do.")
    @ApiResponse(responseCode = "200", description = "One page of imports")
    @RefusedAnswer("A page or size that is no number, or out of range")
    @GetMapping(path = "/api/imports", produces = MediaType.APPLICATION_JSON_VALUE)
    public RunPage list(
            @Parameter(description = PAGE, example = "2") @RequestParam(defaultValue = "1") int page,
            @Parameter(description = SIZE, example = "50") @RequestParam(defaultValue = "20") int size) {
        check(page, size);
        Page<RunReport> found =
                runs.findAllByOrderByIdDesc(PageRequest.of(page - 1, size)).map(ImportRun::report);
        return new RunPage(found.getTotalElements(), page, size, found.getContent());
    }

    @Operation(summary = "One import")
    @ApiResponse(responseCode = "200", description = "What came of it")
    @RefusedAnswer("An id that is no number")
    @NotFoundAnswer("There is no import of this number")
    @GetMapping(path = "/api/imports/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    public RunReport get(@Parameter(description = ID, example = "1") @PathVariable long id) {
        return runs.findById(id).orElseThrow(() -> new UnknownRunException(id)).report();
    }

    @Operation(summary = "The rows of an import that were refused or are doubtful, with the reasons")
    @ApiResponse(responseCode = "200", description = "One page of rows, by their line in the file")
    @RefusedAnswer("A page, size or id that is no number, or out of range")
    @NotFoundAnswer("There is no import of this number")
    @GetMapping(path = "/api/imports/{id}/issues", produces = MediaType.APPLICATION_JSON_VALUE)
    public IssuePage listIssues(
            @Parameter(description = ID, example = "1") @PathVariable long id,
            @Parameter(description = PAGE, example = "2") @RequestParam(defaultValue = "1") int page,
            @Parameter(description = SIZE, example = "50") @RequestParam(defaultValue = "20") int size) {
        check(page, size);
        if (!runs.existsById(id)) {
            throw new UnknownRunException(id);
        }
        return new IssuePage(
                issues.count(id),
                page,
                size,
                issues.list(id, page, size).stream().map(IssuePage.Item::of).toList());
    }

    private static void check(int page, int size) {
        if (page < 1) {
            throw new BadParameterException("Out of range", "“page” counts from 1.");
        }
        if (size < 1 || size > LARGEST_PAGE) {
            throw new BadParameterException("Out of range", "“size” is from 1 to " + LARGEST_PAGE + ".");
        }
    }
}
