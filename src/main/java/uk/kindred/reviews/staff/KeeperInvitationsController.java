package uk.kindred.reviews.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.reviews.KeeperTraces;

/** Invitations by whoever keeps a listing. */
@RestController
@RequestMapping("/provider/listings/{publicId}/invitations")
@OnlyFor(Role.PROVIDER)
class KeeperInvitationsController {

    private final InvitationDesk desk;
    private final KeptListings kept;
    private final KeeperTraces traces;

    KeeperInvitationsController(InvitationDesk desk, KeptListings kept, KeeperTraces traces) {
        this.desk = desk;
        this.kept = kept;
        this.traces = traces;
    }

    @GetMapping
    ResponseEntity<String> list(
            @PathVariable String publicId,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String told,
            HttpServletRequest request) {
        kept.require(publicId);
        return desk.list(Side.KEEPER, publicId, page, told, request);
    }

    @PostMapping
    ResponseEntity<String> make(
            @PathVariable String publicId,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        traces.note(kept.require(publicId).keeper(), request, response);
        return desk.make(Side.KEEPER, publicId, form, request);
    }

    @PostMapping("/codes.csv")
    ResponseEntity<String> file(@PathVariable String publicId, @RequestParam(defaultValue = "") List<String> code) {
        kept.require(publicId);
        return desk.file(publicId, code);
    }

    @PostMapping("/{batch:[0-9a-f-]{36}}")
    ResponseEntity<String> tell(
            @PathVariable String publicId, @PathVariable UUID batch, @RequestParam MultiValueMap<String, String> form) {
        kept.require(publicId);
        return desk.tell(Side.KEEPER, publicId, batch, form);
    }
}
