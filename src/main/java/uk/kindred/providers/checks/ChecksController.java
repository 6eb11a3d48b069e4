package uk.kindred.providers.checks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.Paging;
import uk.kindred.base.web.FormCheck;
import uk.kindred.providers.checks.SeenChecks.Shown;
import uk.kindred.providers.ui.Answers;
import uk.kindred.providers.ui.Typed;

/** Officers and coordinators mark checks as seen, and look up what was marked. */
@RestController
class ChecksController {

    private static final String ONE = "/{publicId:K-[0-9A-Z-]{1,40}}";

    private final SeenChecks checks;
    private final ChecksPages pages;

    ChecksController(SeenChecks checks, ChecksPages pages) {
        this.checks = checks;
        this.pages = pages;
    }

    @GetMapping("/officer/checks")
    @OnlyFor(Role.COUNCIL_OFFICER)
    ResponseEntity<String> listForOfficer(@RequestParam MultiValueMap<String, String> query) {
        return list(Side.OFFICER, Typed.of(query));
    }

    @GetMapping("/provider/checks")
    @OnlyFor(Role.PROVIDER)
    ResponseEntity<String> listForScheme(@RequestParam MultiValueMap<String, String> query) {
        return list(Side.SCHEME, Typed.of(query));
    }

    @GetMapping("/officer/checks" + ONE)
    @OnlyFor(Role.COUNCIL_OFFICER)
    ResponseEntity<String> showToOfficer(@PathVariable String publicId, HttpServletRequest request) {
        return pages.show(Side.OFFICER, require(Side.OFFICER, publicId), FormCheck.secret(request));
    }

    @GetMapping("/provider/checks" + ONE)
    @OnlyFor(Role.PROVIDER)
    ResponseEntity<String> showToScheme(@PathVariable String publicId, HttpServletRequest request) {
        return pages.show(Side.SCHEME, require(Side.SCHEME, publicId), FormCheck.secret(request));
    }

    @PostMapping("/officer/checks" + ONE)
    @OnlyFor(Role.COUNCIL_OFFICER)
    ResponseEntity<String> markForOfficer(
            @PathVariable String publicId,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String seen) {
        return mark(Side.OFFICER, publicId, what, seen);
    }

    @PostMapping("/provider/checks" + ONE)
    @OnlyFor(Role.PROVIDER)
    ResponseEntity<String> markForScheme(
            @PathVariable String publicId,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String seen) {
        return mark(Side.SCHEME, publicId, what, seen);
    }

    /** With a listing's number, the way to its checks. */
    private ResponseEntity<String> list(Side side, Typed typed) {
        if (typed.has(ChecksPages.LISTING)) {
            String publicId = typed.line(ChecksPages.LISTING).toUpperCase(Locale.ROOT);
            if (checks.find(side, publicId).isPresent()) {
                return Answers.to(side.address() + "/" + publicId);
            }
            typed.wrong(ChecksPages.LISTING, side.unknown());
        }
        long before = (Paging.number(typed.value("page")) - 1L) * ChecksPages.ON_A_PAGE;
        return pages.list(side, checks.list(side, ChecksPages.ON_A_PAGE + 1, before), typed);
    }

    private ResponseEntity<String> mark(Side side, String publicId, String what, String seen) {
        checks.mark(require(side, publicId), what, seen.equals("yes"));
        return Answers.to(side.address() + "/" + publicId);
    }

    private Shown require(Side side, String publicId) {
        return checks.find(side, publicId)
                .orElseThrow(() -> new AccessDeniedException("not one whose checks they may mark"));
    }
}
