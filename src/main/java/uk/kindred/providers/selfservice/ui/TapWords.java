package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.StringUtils;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.Availability;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.ui.AvailabilityWords;
import uk.kindred.pricing.Payer;
import uk.kindred.providers.selfservice.Keeping;
import uk.kindred.providers.selfservice.PlaceWords;
import uk.kindred.providers.selfservice.Tap;

/** The buttons that say in one press whether somebody can come, and for whom. */
final class TapWords {

    private static final String PAYER = "whose";
    private static final String PAYERS_ASKED = "whose-asked";

    private TapWords() {}

    static Markup buttons(String address, ListingSummary listing, CsrfToken secret) {
        Availability said = listing.offer().availability();
        Markup form = PostForm.to(address, secret)
                .styled("taps")
                .containing(PostForm.hidden("seen", Keeping.fingerprint(said)), payers(said));
        List<Tap> taps = Tap.after(said, isByHours(listing));
        taps.forEach(tap -> form.add(button(tap, said, said == null || tap.equals(taps.getFirst()))));
        return form;
    }

    /** Whether those who come to people have hours rather than places. */
    static boolean isByHours(ListingSummary listing) {
        return listing.kinds().stream().anyMatch(SupportKind::comesAtTimes);
    }

    private static Markup payers(@Nullable Availability said) {
        Set<String> chosen = said == null
                ? Set.of()
                : said.payers().stream().map(Payer::slug).collect(Collectors.toSet());
        return Markup.tag(
                        "details",
                        Markup.tag("summary", "Only for some who pay?"),
                        PostForm.hidden(PAYERS_ASKED, "yes"),
                        Choices.any(
                                PAYER,
                                "Whose place has it to be?",
                                "Tick none if it is anybody’s, then press below.",
                                Choices.payers(),
                                chosen,
                                null))
                .when(!chosen.isEmpty(), "open");
    }

    private static Markup button(Tap tap, @Nullable Availability said, boolean first) {
        Markup button = PostForm.button(words(tap, said)).with("name", "tap").with("value", tap.written());
        return first ? button : button.styled("quiet");
    }

    /** What was pressed, and for whom; empty for what no button says. */
    static Optional<Tap> pressed(HttpServletRequest request) {
        Typed typed = Typed.of(request);
        Optional<Tap> tap = Tap.read(typed.line("tap"));
        return typed.has(PAYERS_ASKED)
                ? tap.map(read -> read.of(typed.all(PAYER).stream()
                        .flatMap(slug -> Payer.findBySlug(slug).stream())
                        .collect(Collectors.toSet())))
                : tap;
    }

    /** "Still 2 free", "1 fewer: 1 free", "5 hours more: 15 hours a week free", "Full" */
    static String words(Tap tap, @Nullable Availability said) {
        boolean still = tap.isStill(said);
        return switch (tap.status()) {
            case FULL -> still ? "Still full" : "Full";
            case WAITING_LIST -> still ? "Still a waiting list" : "Waiting list";
            case AVAILABLE -> {
                String free = PlaceWords.free(tap.places(), tap.hours());
                yield still ? "Still " + free : StringUtils.capitalize(change(tap, said) + free);
            }
        };
    }

    private static String change(Tap tap, @Nullable Availability said) {
        if (said == null) {
            return "";
        }
        String hours = change(said.hoursAWeek(), tap.hours(), " hours");
        return hours.isEmpty() ? change(said.places(), tap.places(), "") : hours;
    }

    /** Nothing where there was none before. */
    private static String change(@Nullable Integer before, @Nullable Integer after, String unit) {
        return before == null || before == 0 || after == null || after.equals(before)
                ? ""
                : Math.abs(after - before) + unit + (after < before ? " fewer: " : " more: ");
    }

    /** What was pressed, beside what somebody else said meanwhile; only now the press says it outright. */
    static Markup choice(String address, ListingSummary now, Tap pressed, LocalDate today, CsrfToken secret) {
        Markup form = PostForm.to(address, secret)
                .containing(
                        PostForm.hidden("seen", Keeping.fingerprint(now.offer().availability())));
        Set<Payer> payers = pressed.payers();
        if (payers != null) {
            form.add(PostForm.hidden(PAYERS_ASKED, "yes"));
            payers.forEach(payer -> form.add(PostForm.hidden(PAYER, payer.slug())));
        }
        form.add(PostForm.button("Save “" + state(pressed) + "”")
                .with("name", "tap")
                .with("value", pressed.written()));
        return KeptPages.panel(
                        "Somebody else has said something else meanwhile",
                        new Paragraph("Saved now: " + AvailabilityWords.of(now, today) + ". You pressed: "
                                + state(pressed) + ". Leave it as it is, or save yours:"),
                        form)
                .styled("notice")
                .with("role", "alert");
    }

    /** "2 free" for sentences. */
    static String state(Tap tap) {
        return switch (tap.status()) {
            case FULL -> "full";
            case WAITING_LIST -> "a waiting list";
            case AVAILABLE -> PlaceWords.free(tap.places(), tap.hours());
        };
    }
}
