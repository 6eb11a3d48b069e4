package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.Availability;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.ui.AvailabilityWords;
import uk.kindred.providers.selfservice.Keeping;
import uk.kindred.providers.selfservice.Tap;

/** The buttons that say in one press whether somebody can come. */
final class TapWords {

    private TapWords() {}

    static Markup buttons(String address, @Nullable Availability said, CsrfToken secret, Component... hidden) {
        Markup form = PostForm.to(address, secret).styled("taps").containing(hidden);
        form.add(PostForm.hidden("seen", Keeping.fingerprint(said)));
        List<Tap> taps = Tap.after(said);
        taps.forEach(tap -> form.add(button(tap, said, said == null || tap.equals(taps.getFirst()))));
        return form;
    }

    private static Markup button(Tap tap, @Nullable Availability said, boolean first) {
        Markup button = PostForm.button(words(tap, said)).with("name", "tap").with("value", tap.written());
        return first ? button : button.styled("quiet");
    }

    /** "Still 2 free", "1 fewer: 1 free", "Full" */
    static String words(Tap tap, @Nullable Availability said) {
        boolean still = tap.isStill(said);
        Integer places = tap.places();
        Integer before = said == null ? null : said.places();
        return switch (tap.status()) {
            case FULL -> still ? "Still full" : "Full";
            case WAITING_LIST -> still ? "Still a waiting list" : "Waiting list";
            case AVAILABLE -> {
                if (places == null) {
                    yield still ? "Still free" : "Free";
                }
                String free = places + " free";
                yield still
                        ? "Still " + free
                        : before == null || before == 0 ? free : (places < before ? "1 fewer: " : "1 more: ") + free;
            }
        };
    }

    /** What was pressed, beside what somebody else said meanwhile; only now the press says it outright. */
    static Markup choice(String address, ListingSummary now, Tap pressed, LocalDate today, CsrfToken secret) {
        return KeptPages.panel(
                        "Somebody else has said something else meanwhile",
                        new Paragraph("Saved now: " + AvailabilityWords.of(now, today) + ". You pressed: "
                                + state(pressed) + ". Leave it as it is, or save yours:"),
                        PostForm.to(address, secret)
                                .containing(
                                        PostForm.hidden(
                                                "seen",
                                                Keeping.fingerprint(now.offer().availability())),
                                        PostForm.button("Save “" + state(pressed) + "”")
                                                .with("name", "tap")
                                                .with("value", pressed.written())))
                .styled("notice")
                .with("role", "alert");
    }

    /** "2 free" for sentences. */
    static String state(Tap tap) {
        Integer places = tap.places();
        return switch (tap.status()) {
            case FULL -> "full";
            case WAITING_LIST -> "a waiting list";
            case AVAILABLE -> places == null ? "free" : places + " free";
        };
    }
}
