package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Main;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Role;
import uk.kindred.base.csv.SentFile;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.web.FormCheck;

/** Prices and free places of many listings in one file: down, changed, up, looked at, saved. */
@RestController
@RequestMapping("/provider/bulk/{organisation}")
@OnlyFor(Role.PROVIDER)
class BulkController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Accounts accounts;
    private final BulkDesk desk;

    BulkController(Accounts accounts, BulkDesk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    @GetMapping
    ResponseEntity<String> begin(
            @PathVariable UUID organisation, @RequestParam(defaultValue = "") String told, HttpServletRequest request) {
        OrganisationId keeper = own(organisation);
        String words = told.equals("saved") ? "Everything in the file is saved. People see it from now on." : null;
        return answer(
                BulkPage.begin(keeper, desk.isMoreThanOneFile(keeper), words, null, FormCheck.secret(request)),
                HttpStatus.OK);
    }

    @GetMapping("/listings.csv")
    ResponseEntity<String> file(@PathVariable UUID organisation, @RequestParam(defaultValue = "1") int page) {
        OrganisationId keeper = own(organisation);
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("kindred-listings.csv")
                                .build()
                                .toString())
                .body(desk.file(keeper, Math.clamp(page, 1, 1_000)));
    }

    /** What all of them told last, in the shape of the notice about the Capacity Tracker. */
    @GetMapping("/returns.csv")
    ResponseEntity<String> returns(@PathVariable UUID organisation, @RequestParam(defaultValue = "1") int page) {
        return ReturnFile.answer("capacity.csv", desk.returns(own(organisation), Math.clamp(page, 1, 1_000)));
    }

    @PostMapping
    ResponseEntity<String> look(
            @PathVariable UUID organisation,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        OrganisationId keeper = own(organisation);
        try {
            String text = SentFile.text(SentFile.bytes(file));
            return shown(keeper, text, null, request);
        } catch (IllegalArgumentException unreadable) {
            return answer(
                    BulkPage.begin(
                            keeper,
                            desk.isMoreThanOneFile(keeper),
                            null,
                            unreadable.getMessage(),
                            FormCheck.secret(request)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** @param sent the file as it was looked at. @param sure lines whose unusual price is meant */
    @PostMapping("/save")
    ResponseEntity<String> save(
            @PathVariable UUID organisation,
            @RequestParam(name = "text", defaultValue = "") String sent,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") List<String> sure,
            HttpServletRequest request) {
        OrganisationId keeper = own(organisation);
        // forms send other line ends than they were given
        String text = sent.replace("\r\n", "\n");
        try {
            BulkDesk.Preview preview = desk.preview(keeper, SentFile.text(text.getBytes(StandardCharsets.UTF_8)));
            if (!preview.content().problems().isEmpty()) {
                return shown(keeper, text, null, request);
            }
            if (!preview.seen().equals(seen)) {
                return shown(keeper, text, "Something was changed since you looked. Look again, then save.", request);
            }
            if (preview.questions().stream().anyMatch(asked -> !sure.contains(String.valueOf(asked.line())))) {
                return shown(keeper, text, "Say of each unusual price whether it is right.", request);
            }
            desk.save(keeper, accounts.require().id(), preview);
            return KeptPages.seeOther("/provider/bulk/" + organisation + "?told=saved");
        } catch (BulkDesk.ChangedMeanwhile meanwhile) {
            return shown(keeper, text, "Something was changed since you looked. Look again, then save.", request);
        } catch (IllegalArgumentException refused) {
            return shown(keeper, text, "Nothing was saved: " + refused.getMessage(), request);
        }
    }

    private OrganisationId own(UUID organisation) {
        OrganisationId keeper = new OrganisationId(organisation);
        accounts.requireEditorOf(keeper);
        return keeper;
    }

    private ResponseEntity<String> shown(
            OrganisationId keeper, String text, @Nullable String told, HttpServletRequest request) {
        BulkDesk.Preview preview = desk.preview(keeper, text);
        boolean wrong = !preview.content().problems().isEmpty();
        return answer(
                BulkPage.look(keeper, text, preview, told, FormCheck.secret(request)),
                wrong ? HttpStatus.UNPROCESSABLE_CONTENT : told == null ? HttpStatus.OK : HttpStatus.CONFLICT);
    }

    private static ResponseEntity<String> answer(Main page, HttpStatus status) {
        return PlainPages.answer(
                PageHead.of("Many listings at once", "")
                        .withStatus(status.value())
                        .notIndexed(),
                page,
                KeptPages.here());
    }
}
