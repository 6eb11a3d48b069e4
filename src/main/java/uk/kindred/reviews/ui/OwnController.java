package uk.kindred.reviews.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.TypedText;
import uk.kindred.base.web.FormCheck;
import uk.kindred.base.web.UploadLimit;
import uk.kindred.reviews.CouncilOfficers;
import uk.kindred.reviews.ReviewDevice;
import uk.kindred.reviews.ReviewProofs;
import uk.kindred.reviews.ReviewProofs.Proven;
import uk.kindred.reviews.Reviews;
import uk.kindred.reviews.UnusableDocumentException;

/** The private page. Opening it changes nothing, since mail programs open links by themselves. */
@RestController
@RequestMapping("/reviews/own/{token:[0-9a-v]{26}}")
class OwnController {

    private static final int LONGEST_APPEAL = 3000;
    private static final Pattern ENQUIRY = Pattern.compile("(?:^|/)([0-9a-v]{26})(?:$|[/?#].*)");

    private final OwnAnswers answers;
    private final Reviews reviews;
    private final ReviewProofs proofs;
    private final CouncilOfficers councils;
    private final ReviewDevice device;
    private final UploadLimit uploads;
    private final Clock clock;

    OwnController(
            OwnAnswers answers,
            Reviews reviews,
            ReviewProofs proofs,
            CouncilOfficers councils,
            ReviewDevice device,
            UploadLimit uploads,
            Clock clock) {
        this.answers = answers;
        this.reviews = reviews;
        this.proofs = proofs;
        this.councils = councils;
        this.device = device;
        this.uploads = uploads;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> show(
            @PathVariable String token, @RequestParam(defaultValue = "") String told, HttpServletRequest request) {
        return answers.show(token, told, request);
    }

    @PostMapping("/code")
    ResponseEntity<String> code(
            @PathVariable String token, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        String typed = TypedText.oneLine(code);
        return checked(
                token,
                ProofForms.CODE,
                typed,
                request,
                found -> answer(
                        token, ProofForms.CODE, typed, proofs.byCode(token, typed, device.sender(request)), request));
    }

    @PostMapping("/enquiry")
    ResponseEntity<String> enquiry(
            @PathVariable String token, @RequestParam(defaultValue = "") String enquiry, HttpServletRequest request) {
        String typed = TypedText.oneLine(enquiry);
        Matcher link = ENQUIRY.matcher(typed);
        return checked(
                token,
                ProofForms.ENQUIRY,
                typed,
                request,
                found -> answer(
                        token,
                        ProofForms.ENQUIRY,
                        typed,
                        link.find() ? proofs.byEnquiry(token, link.group(1)) : Proven.WRONG,
                        request));
    }

    @PostMapping("/document")
    ResponseEntity<String> document(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable MultipartFile document,
            HttpServletRequest request) {
        return checked(token, ProofForms.DOCUMENT, "", request, found -> {
            if (document == null || document.isEmpty()) {
                return answers.again(token, Tried.of(ProofForms.DOCUMENT, "", "Choose a file first."), request);
            }
            if (!uploads.tryFrom(request)) {
                return answers.again(
                        token,
                        Tried.of(
                                ProofForms.DOCUMENT,
                                "",
                                "Many files came from your connection in the last hour. Please send this one later."),
                        request);
            }
            try {
                return answer(token, ProofForms.DOCUMENT, "", proofs.byDocument(token, document.getBytes()), request);
            } catch (UnusableDocumentException unusable) {
                return answers.again(
                        token, Tried.of(ProofForms.DOCUMENT, "", String.valueOf(unusable.getMessage())), request);
            } catch (IOException broken) {
                return answers.again(
                        token,
                        Tried.of(ProofForms.DOCUMENT, "", "The file did not arrive. Please try again."),
                        request);
            }
        });
    }

    @PostMapping("/council")
    ResponseEntity<String> council(@PathVariable String token, HttpServletRequest request) {
        return checked(
                token,
                ProofForms.COUNCIL,
                "",
                request,
                found -> answers.withCode(token, councils.askCouncil(token), request));
    }

    private ResponseEntity<String> answer(
            String token, String field, String typed, Proven proven, HttpServletRequest request) {
        return switch (proven) {
            case YES -> told(token, "proven");
            case WAITS -> told(token, "document");
            // somebody else was quicker, perhaps the same person in another window
            case NOT_WAITING -> told(token, "");
            case WRONG ->
                answers.again(
                        token,
                        Tried.of(
                                field,
                                typed,
                                field.equals(ProofForms.CODE)
                                        ? "This code can’t be used. Check each sign. A code works for the service that it was"
                                                + " sent for, and not for ever."
                                        : "This enquiry can’t be used. It must be with this service, which has answered; you must"
                                                + " have said on its page that it led to care or support; and two weeks must have"
                                                + " passed. It can prove one review."),
                        request);
            case TOO_MANY_TRIES ->
                answers.again(
                        token,
                        Tried.of(
                                field,
                                typed,
                                "Many wrong codes were tried. Look at the letter again: with the right code you can go on at"
                                        + " once."),
                        request);
        };
    }

    @PostMapping("/delay")
    ResponseEntity<String> delay(
            @PathVariable String token, @RequestParam(defaultValue = "") String notBefore, HttpServletRequest request) {
        String typed = TypedText.oneLine(notBefore);
        LocalDate day = ReviewInput.day(typed);
        return checked(token, ReviewField.NOT_BEFORE, typed, request, found -> {
            if (day == null && !typed.isEmpty()) {
                return answers.again(
                        token,
                        Tried.of(ReviewField.NOT_BEFORE, typed, "Write a day like this: 15/1/2027. Or leave it empty."),
                        request);
            }
            if (day != null && day.isAfter(LocalDate.now(clock).plusYears(1))) {
                return answers.again(
                        token,
                        Tried.of(ReviewField.NOT_BEFORE, typed, "A review can wait for at most a year."),
                        request);
            }
            return told(token, reviews.delay(token, day) ? "delayed" : "");
        });
    }

    @PostMapping("/address")
    ResponseEntity<String> address(
            @PathVariable String token, @RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        String typed = TypedText.oneLine(email);
        Optional<EmailAddress> read = EmailAddress.read(typed);
        return checked(
                token,
                ReviewField.EMAIL,
                typed,
                request,
                found -> !reviews.mayGive(token, read.orElse(null)) || read.isEmpty() && !typed.isEmpty()
                        ? answers.again(
                                token,
                                Tried.of(
                                        ReviewField.EMAIL,
                                        typed,
                                        read.isPresent()
                                                ? "Very many reviews came with this address today. Please try again tomorrow."
                                                : "This is no email address. One looks like name@example.org."),
                                request)
                        : told(token, reviews.changeContact(token, read.orElse(null)) ? "address" : ""));
    }

    @PostMapping("/appeal")
    ResponseEntity<String> appeal(
            @PathVariable String token, @RequestParam(defaultValue = "") String appeal, HttpServletRequest request) {
        String typed = TypedText.withLines(appeal).strip();
        return checked(token, OwnForms.APPEAL, typed, request, found -> {
            if (typed.isEmpty() || typed.length() > LONGEST_APPEAL) {
                return answers.again(
                        token,
                        Tried.of(
                                OwnForms.APPEAL,
                                typed,
                                typed.isEmpty()
                                        ? "Say why the decision is wrong."
                                        : "Please shorten this to " + LONGEST_APPEAL + " characters."),
                        request);
            }
            return told(token, reviews.appeal(token, typed) ? "appealed" : "");
        });
    }

    @PostMapping("/withdraw")
    ResponseEntity<String> withdraw(
            @PathVariable String token, @RequestParam(defaultValue = "") String sure, HttpServletRequest request) {
        return checked(
                token,
                OwnForms.SURE,
                "",
                request,
                found -> sure.isEmpty()
                        ? answers.again(token, Tried.of(OwnForms.SURE, "", "Tick the box if you are sure."), request)
                        : told(token, reviews.withdraw(token) ? "withdrawn" : ""));
    }

    /** What is done with a form of ours. */
    private ResponseEntity<String> checked(
            String token,
            String field,
            String typed,
            HttpServletRequest request,
            Function<OwnReview, ResponseEntity<String>> then) {
        return answers.find(token)
                .map(own -> FormCheck.hasFailed(request)
                        ? answers.again(token, Tried.of(field, typed, FormCheck.PRESS_AGAIN), request)
                        : then.apply(own))
                .orElseGet(() -> OwnPages.unknown(ReviewLinks.own(token)));
    }

    private static ResponseEntity<String> told(String token, String what) {
        return ReviewLinks.to(ReviewLinks.own(token) + (what.isEmpty() ? "" : "?told=" + what));
    }
}
