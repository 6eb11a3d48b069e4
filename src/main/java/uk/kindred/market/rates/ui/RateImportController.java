package uk.kindred.market.rates.ui;

import com.vaadin.flow.component.html.Main;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.csv.SentFile;
import uk.kindred.base.web.FormCheck;
import uk.kindred.market.officers.OfficerCouncils;
import uk.kindred.market.officers.OfficerPages;
import uk.kindred.market.rates.CouncilRate;
import uk.kindred.market.rates.CouncilRates;
import uk.kindred.market.rates.StatedRate;
import uk.kindred.places.Council;

/** A council's rates in one file: sent, looked at line by line, added. */
@RestController
@RequestMapping(RateImportController.ADDRESS)
@OnlyFor(Role.COUNCIL_OFFICER)
class RateImportController {

    static final String ADDRESS = CouncilRatesController.ADDRESS + "/import";

    private final OfficerCouncils theirs;
    private final CouncilRates rates;
    private final Clock clock;

    RateImportController(OfficerCouncils theirs, CouncilRates rates, Clock clock) {
        this.theirs = theirs;
        this.rates = rates;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> begin(
            @RequestParam(name = CouncilRatesController.COUNCIL, defaultValue = "") String gss,
            HttpServletRequest request) {
        return answer(new ImportPage(theirs.require(gss), FormCheck.secret(request)).begin(null), HttpStatus.OK);
    }

    @PostMapping
    ResponseEntity<String> look(
            @RequestParam(name = CouncilRatesController.COUNCIL, defaultValue = "") String gss,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        Council council = theirs.require(gss);
        try {
            return shown(council, SentFile.text(SentFile.bytes(file)), null, request);
        } catch (IllegalArgumentException unreadable) {
            return answer(
                    new ImportPage(council, FormCheck.secret(request)).begin(unreadable.getMessage()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** @param sent the file as it was looked at. @param seen what stood then. @param sure lines whose unusual rate is meant */
    @PostMapping("/save")
    ResponseEntity<String> save(
            @RequestParam(name = CouncilRatesController.COUNCIL, defaultValue = "") String gss,
            @RequestParam(name = "text", defaultValue = "") String sent,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") List<String> sure,
            HttpServletRequest request) {
        Council council = theirs.require(gss);
        // forms send other line ends than they were given
        String text = sent.replace("\r\n", "\n");
        try {
            SentFile.text(text.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            return answer(
                    new ImportPage(council, FormCheck.secret(request)).begin(unreadable.getMessage()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Preview preview = preview(council, text);
        if (!preview.sent().problems().isEmpty()) {
            return shown(council, text, null, request);
        }
        if (!preview.seen().equals(seen)) {
            return shown(council, text, "Something was changed since you looked. Look again, then save.", request);
        }
        if (preview.questions().stream().anyMatch(asked -> !sure.contains(String.valueOf(asked.line())))) {
            return shown(council, text, "Say of each unusual rate whether it is right.", request);
        }
        rates.add(
                council,
                preview.sent().lines().stream().map(SentRates.Line::rate).toList());
        int newest = preview.sent().lines().stream()
                .mapToInt(line -> line.rate().year())
                .max()
                .orElse(CouncilRate.yearOf(LocalDate.now(clock)));
        return OfficerPages.to(CouncilRatesController.address(council, newest) + "&told=imported");
    }

    private Preview preview(Council council, String text) {
        List<StatedRate> standing = rates.list(council);
        return Preview.of(SentRates.read(text, LocalDate.now(clock)), standing);
    }

    private ResponseEntity<String> shown(
            Council council, String text, @Nullable String told, HttpServletRequest request) {
        Preview preview = preview(council, text);
        boolean wrong = !preview.sent().problems().isEmpty();
        return answer(
                new ImportPage(council, FormCheck.secret(request)).look(text, preview, told),
                wrong ? HttpStatus.UNPROCESSABLE_CONTENT : told == null ? HttpStatus.OK : HttpStatus.CONFLICT);
    }

    private static ResponseEntity<String> answer(Main page, HttpStatus status) {
        return OfficerPages.answer("Rates in one file", page, ADDRESS, status);
    }
}
