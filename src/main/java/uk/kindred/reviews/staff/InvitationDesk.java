package uk.kindred.reviews.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import uk.kindred.base.ui.Paging;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.ListingDetails;
import uk.kindred.reviews.Coded;
import uk.kindred.reviews.InvitationBatch;
import uk.kindred.reviews.Invitations;

/** Makes invitations, tells their codes once, and asks how some were handed over. Whose listing it is, the service looks at. */
@Component
class InvitationDesk {

    private static final int ON_A_PAGE = 10;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final KeptListings kept;
    private final Invitations invitations;
    private final InvitationTurn turn;
    private final InvitationPages pages;
    private final CodeSheet sheet;
    private final Clock clock;

    InvitationDesk(
            KeptListings kept,
            Invitations invitations,
            InvitationTurn turn,
            InvitationPages pages,
            CodeSheet sheet,
            Clock clock) {
        this.kept = kept;
        this.invitations = invitations;
        this.turn = turn;
        this.pages = pages;
        this.sheet = sheet;
        this.clock = clock;
    }

    ResponseEntity<String> list(Side side, String publicId, String page, String told, HttpServletRequest request) {
        return list(side, kept.find(publicId), Typed.nothing(), Paging.number(page), told, request);
    }

    private ResponseEntity<String> list(
            Side side, ListingDetails listing, Typed typed, int number, String told, HttpServletRequest request) {
        List<InvitationBatch> batches = invitations.list(
                kept.actor(), listing.summary().databaseId(), ON_A_PAGE + 1, (number - 1L) * ON_A_PAGE);
        return pages.list(
                side,
                listing,
                batches.stream().limit(ON_A_PAGE).toList(),
                number,
                batches.size() > ON_A_PAGE,
                typed,
                told,
                FormCheck.secret(request));
    }

    ResponseEntity<String> make(
            Side side, String publicId, MultiValueMap<String, String> form, HttpServletRequest request) {
        ListingDetails listing = kept.find(publicId);
        Typed typed = Typed.of(form);
        InvitationInput input = InvitationInput.read(typed, LocalDate.now(clock));
        if (input == null || !typed.isSound()) {
            return list(side, listing, typed, 1, "", request);
        }
        Invitations.Made made =
                turn.make(kept.actor(), listing.summary(), input).orElse(null);
        if (made == null) {
            typed.wrong(
                    InvitationInput.PEOPLE,
                    "Codes were made a moment ago. Look at the list below before you make others.");
            return list(side, listing, typed, 1, "", request);
        }
        return sheet.of(side, listing, made, FormCheck.secret(request));
    }

    /** Writes the codes that the sheet has sent along, since they are kept nowhere. */
    ResponseEntity<String> file(String publicId, List<String> codes) {
        kept.find(publicId);
        List<String> sound =
                codes.stream().filter(code -> code.matches("[0-9A-Z-]{1,20}")).toList();
        StringBuilder file = new StringBuilder("code\r\n");
        sound.forEach(code -> file.append(code).append("\r\n"));
        return ResponseEntity.status(HttpStatus.OK)
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("kindred-invitations.csv")
                                .build()
                                .toString())
                .body(file.toString());
    }

    ResponseEntity<String> tell(Side side, String publicId, UUID batch, MultiValueMap<String, String> form) {
        kept.find(publicId);
        form.forEach((field, values) -> {
            Integer number = InvitationInput.numberOf(field);
            @Nullable String first = values.isEmpty() ? null : values.getFirst();
            if (number != null && first != null) {
                Coded.find(InvitationBatch.Handed.values(), first)
                        .ifPresent(handed -> invitations.tell(kept.actor(), batch, number, handed));
            }
        });
        return StaffPages.to(side.invitations(publicId) + "?told=sample");
    }
}
