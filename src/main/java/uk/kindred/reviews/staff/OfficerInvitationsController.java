package uk.kindred.reviews.staff;

import jakarta.servlet.http.HttpServletRequest;
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

/** Invitations by a council, for a service in its area; the services refuse those of other councils. */
@RestController
@RequestMapping("/officer/reviews/{publicId}/invitations")
@OnlyFor(Role.COUNCIL_OFFICER)
class OfficerInvitationsController {

    private final InvitationDesk desk;

    OfficerInvitationsController(InvitationDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ResponseEntity<String> list(
            @PathVariable String publicId,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String told,
            HttpServletRequest request) {
        return desk.list(Side.OFFICER, publicId, page, told, request);
    }

    @PostMapping
    ResponseEntity<String> make(
            @PathVariable String publicId,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        return desk.make(Side.OFFICER, publicId, form, request);
    }

    @PostMapping("/codes.csv")
    ResponseEntity<String> file(@PathVariable String publicId, @RequestParam(defaultValue = "") List<String> code) {
        return desk.file(publicId, code);
    }

    @PostMapping("/{batch:[0-9a-f-]{36}}")
    ResponseEntity<String> tell(
            @PathVariable String publicId, @PathVariable UUID batch, @RequestParam MultiValueMap<String, String> form) {
        return desk.tell(Side.OFFICER, publicId, batch, form);
    }
}
