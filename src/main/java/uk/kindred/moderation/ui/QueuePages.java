package uk.kindred.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.moderation.MatterKind;
import uk.kindred.moderation.MatterWords;
import uk.kindred.moderation.Queue;

/** What waits, urgent matters first, then the oldest first. */
@org.springframework.stereotype.Component
class QueuePages {

    private final MatterTimes times;

    QueuePages(MatterTimes times) {
        this.times = times;
    }

    /** @param entries one more than a page holds, if there are more */
    Main show(
            List<Queue.Entry> entries,
            Map<MatterKind, Long> waiting,
            @Nullable MatterKind kind,
            int number,
            boolean justDecided) {
        Main page = new Main();
        page.setClassName("page account");
        page.add(new H1("Moderation"));
        if (justDecided) {
            page.add(Markup.tag("p", "Your decision is made, and whoever asked is told.")
                    .styled("notice")
                    .with("role", "status"));
        }
        page.add(filter(waiting, kind), list(entries), paging(kind, number, entries.size()));
        page.add(Markup.tag(
                        "p",
                        new Anchor("/how-we-moderate", "The rules"),
                        new Anchor("/moderation-log", "The public log"))
                .styled("line"));
        return page;
    }

    private static Component filter(Map<MatterKind, Long> waiting, @Nullable MatterKind chosen) {
        Markup links = Markup.tag("ul").styled("plain-list", "line");
        long all = waiting.values().stream().mapToLong(Long::longValue).sum();
        links.add(choice("/moderation", "All (" + all + ")", chosen == null));
        for (MatterKind kind : MatterKind.values()) {
            long count = waiting.getOrDefault(kind, 0L);
            if (count > 0 || kind == chosen) {
                links.add(choice(
                        "/moderation?kind=" + kind.slug(),
                        MatterWords.kind(kind) + " (" + count + ")",
                        kind == chosen));
            }
        }
        return Markup.tag("nav", links).with("aria-label", "What waits, by kind");
    }

    private static Markup choice(String address, String words, boolean chosen) {
        Anchor link = new Anchor(address, words);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return Markup.tag("li", link);
    }

    private Component list(List<Queue.Entry> entries) {
        if (entries.isEmpty()) {
            return new Paragraph("Nothing waits.");
        }
        Markup list = Markup.tag("ol").styled("plain-list", "rows");
        entries.stream().limit(ModerationController.ON_A_PAGE).forEach(entry -> list.add(row(entry)));
        return list;
    }

    private Markup row(Queue.Entry entry) {
        boolean hidden = entry.obstacle() != null && entry.obstacle().hides();
        String facts = MatterWords.kind(entry.matter().kind()) + ", since "
                + times.day(entry.matter().askedAt());
        Markup line = Markup.tag("p");
        if (entry.matter().urgent()) {
            line.add(Markup.tag("strong", "Urgent").styled("urgent-mark"), Markup.tag("span", " "));
        }
        line.add(
                hidden
                        ? Markup.tag("span", "For another moderator")
                        : new Anchor(
                                "/moderation/matters/" + entry.matter().id(),
                                entry.matter().title()),
                Markup.tag("br"),
                Markup.tag("span", facts).styled("soft"));
        Markup row = Markup.tag("li", line);
        if (entry.obstacle() != null) {
            row.add(Markup.tag("p", entry.obstacle().words()).styled("small", "soft"));
        }
        return row;
    }

    private static Component paging(@Nullable MatterKind kind, int number, int entries) {
        Markup links = Markup.tag("p").styled("line");
        String address = "/moderation?" + (kind == null ? "" : "kind=" + kind.slug() + "&") + "page=";
        if (number > 1) {
            links.add(new Anchor(address + (number - 1), "Back"));
        }
        if (entries > ModerationController.ON_A_PAGE) {
            links.add(new Anchor(address + (number + 1), "Next"));
        }
        return links;
    }
}
