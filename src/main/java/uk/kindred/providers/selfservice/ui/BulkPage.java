package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.base.ui.FileProblems;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;

/** What a file for many listings is, what it would change, and what has to be mended in it. */
final class BulkPage {

    private BulkPage() {}

    /** @param more whether they keep more listings than one file holds */
    static Main begin(
            OrganisationId keeper, boolean more, @Nullable String told, @Nullable String problem, CsrfToken secret) {
        Main page = page();
        if (told != null) {
            page.add(KeptPages.notice(told));
        }
        Anchor file = new Anchor(address(keeper) + "/listings.csv", "Download your listings as they stand");
        file.getElement().setAttribute("download", "kindred-listings.csv").setAttribute("router-ignore", true);
        Markup take = KeptPages.panel(
                "1. Take the file",
                Markup.tag("p", file),
                new Paragraph(
                        "It opens in any program for tables. A line is one price, or the free places of one listing. Up to "
                                + BulkReader.MOST_LISTINGS + " listings fit one file."));
        if (more) {
            take.add(more(keeper));
        }
        page.add(
                take,
                KeptPages.panel(
                        "2. Change it",
                        Markup.tag("ul")
                                .containing(
                                        Markup.tag("li", "Change a price, or add a line for a new one."),
                                        Markup.tag(
                                                "li",
                                                "Delete a line, and that price is no longer asked. If you delete all"
                                                        + " prices of a listing, they stay as they are."),
                                        Markup.tag(
                                                "li",
                                                "Some places for one who pays, others for another? Say in the last columns"
                                                        + " how many for each."),
                                        Markup.tag("li", "Listings that are not in the file stay as they are."),
                                        Markup.tag("li", "Save it as “CSV UTF-8 (comma delimited)”."))),
                KeptPages.panel("3. Send it back", upload(keeper, problem, secret)),
                tracker(keeper, more));
        return page;
    }

    private static Markup tracker(OrganisationId keeper, boolean more) {
        Markup panel = KeptPages.panel(
                "For the Capacity Tracker",
                new Paragraph(
                        "One file with the last return of each of your services that CQC registers."
                                + " A service without a return has a line without figures: tell them on its page, under “Tell us once”."),
                Markup.tag("p", download(keeper, "/returns.csv", "Download the returns of all your services")));
        if (more) {
            panel.add(Markup.tag(
                    "p",
                    download(keeper, "/returns.csv?page=2", "Download those of the next " + BulkReader.MOST_LISTINGS)));
        }
        return panel;
    }

    private static Anchor download(OrganisationId keeper, String file, String words) {
        Anchor link = new Anchor(address(keeper) + file, words);
        link.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        return link;
    }

    private static Markup more(OrganisationId keeper) {
        return Markup.tag(
                "p",
                Markup.tag("span", "You keep more than that: "),
                new Anchor(address(keeper) + "/listings.csv?page=2", "download the next " + BulkReader.MOST_LISTINGS));
    }

    private static Markup upload(OrganisationId keeper, @Nullable String problem, CsrfToken secret) {
        Markup field = Markup.tag("input").with("type", "file").with("accept", ".csv,text/csv");
        return PostForm.to(address(keeper), secret)
                .with("enctype", "multipart/form-data")
                .containing(
                        FormField.of("file", "The changed file", field)
                                .hint("Nothing is saved yet: first you see what it would change.")
                                .problem(problem)
                                .done(),
                        PostForm.button("See what it would change"));
    }

    static Main look(
            OrganisationId keeper, String text, BulkDesk.Preview preview, @Nullable String told, CsrfToken secret) {
        Main page = page();
        if (told != null) {
            page.add(Markup.tag("p", told).styled("notice", "problem").with("role", "alert"));
        }
        if (!preview.content().problems().isEmpty()) {
            page.add(
                    FileProblems.table(preview.content().problems()),
                    KeptPages.panel("Send the mended file", upload(keeper, null, secret)));
            return page;
        }
        if (preview.changes().isEmpty()) {
            page.add(new Paragraph("The file says what stands here already. There is nothing to save."));
            return page;
        }
        Markup form = PostForm.to(address(keeper) + "/save", secret).styled("stack");
        form.add(PostForm.hidden("seen", preview.seen()), PostForm.hidden("text", text));
        if (!preview.questions().isEmpty()) {
            form.add(questions(preview));
        }
        form.add(PostForm.button("Save all of this"));
        Markup changes = KeptPages.panel("What it would change");
        preview.changes().forEach((listing, words) -> {
            Markup list = Markup.tag("ul");
            words.forEach(sentence -> list.add(Markup.tag("li", sentence)));
            changes.add(Markup.tag("h3", listing.summary().name()), list);
        });
        page.add(
                new Paragraph("Nothing is saved yet."),
                changes,
                form,
                KeptPages.link("Do not save it", address(keeper)));
        return page;
    }

    private static Markup questions(BulkDesk.Preview preview) {
        Markup group = Choices.group("sure", "Unusual prices", "Tick each that is right, or mend the file.", null);
        preview.questions()
                .forEach(asked -> group.add(FormField.tick(
                        "sure",
                        String.valueOf(asked.line()),
                        "Line " + asked.line() + ", " + asked.listing() + ": " + asked.words() + " Yes, it is right.",
                        false,
                        null)));
        return group;
    }

    private static Main page() {
        Main page = new Main();
        page.setClassName("page account keeping");
        page.add(KeptPages.link("All your listings", "/provider"), new H1("Many listings at once"));
        return page;
    }

    private static String address(OrganisationId keeper) {
        return "/provider/bulk/" + keeper;
    }
}
