package uk.kindred.imports;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.OperatorToken;
import uk.kindred.base.web.BadParameterException;

/** The operator's way in, which script/import takes. The answer comes when the import has ended. */
@Hidden
@RestController
class ImportController {

    private static final int LONGEST_NAME = 200;

    private final Imports imports;
    private final OperatorToken operator;
    private final ImportProperties properties;

    ImportController(Imports imports, OperatorToken operator, ImportProperties properties) {
        this.imports = imports;
        this.operator = operator;
        this.properties = properties;
    }

    /** The file is the request's body, as it is. @param name as CQC named it: the date in it is the file's */
    @PostMapping(path = "/api/imports", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RunReport> load(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestParam String name,
            InputStream body)
            throws IOException {
        operator.requireIn(authorization);
        String file = fileName(name);
        Path received = Files.createTempFile("kindred-import-", ".csv");
        try {
            receive(body, received);
            return answer(imports.load(RegisterFile.of(received, file)));
        } catch (ImportInProgressException e) {
            throw inProgress();
        } finally {
            Files.delete(received);
        }
    }

    /** Carries out a run that stopped to ask. */
    @PostMapping(path = "/api/imports/{id}/confirmation", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RunReport> confirm(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @PathVariable long id) {
        operator.requireIn(authorization);
        try {
            return answer(imports.confirm(id));
        } catch (ImportInProgressException e) {
            throw inProgress();
        }
    }

    private static String fileName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (last.isBlank() || last.length() > LONGEST_NAME || last.chars().anyMatch(Character::isISOControl)) {
            throw new BadParameterException("The file has no usable name", "Keep the name that CQC gave it.");
        }
        return last;
    }

    private void receive(InputStream body, Path file) throws IOException {
        long most = properties.mostBytes().toBytes();
        try (var bytes = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long received = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                received += read;
                if (received > most) {
                    throw new ImportProblem(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "Far too large for a register",
                            "Nothing was changed. Check that it is the right file. If it really is a register, raise"
                                    + " kindred.imports.most-bytes.");
                }
                bytes.write(buffer, 0, read);
            }
        }
    }

    private static ResponseEntity<RunReport> answer(RunReport run) {
        return switch (run.status()) {
            case "done" -> ResponseEntity.ok(run);
            case "needs-confirmation" -> ResponseEntity.accepted().body(run);
            default ->
                throw new ImportProblem(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "The file was not imported",
                                String.valueOf(run.message()))
                        .with(run);
        };
    }

    private static ImportProblem inProgress() {
        return new ImportProblem(
                HttpStatus.CONFLICT, "Another import is running", "Wait until it has ended; /api/imports tells when.");
    }
}
