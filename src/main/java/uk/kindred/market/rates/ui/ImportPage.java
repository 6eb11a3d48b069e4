package uk.kindred.market.rates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FileProblems;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.market.officers.OfficerPages;
import uk.kindred.market.rates.RateItem;
import uk.kindred.places.Council;

/** What a file of rates is, what it would add, and what has to be mended in it. */
final class ImportPage {

    private final Council council;
    private final CsrfToken secret;

    ImportPage(Council council, CsrfToken secret) {
        this.council = council;
        this.secret = secret;
    }

    Main begin(@Nullable String problem) {
        Main page = page();
        page.add(
                panel(
                        "1. Take the file",
                        Markup.tag(
                                "p",
                                OfficerPages.download(
                                        CouncilRatesController.ADDRESS + "/rates.csv?council=" + council.gss(),
                                        "Download your figures, and an empty line for each that is missing")),
                        new Paragraph("It opens in any program for tables. A line is one rate of one year.")),
                panel(
                        "2. Fill it in",
                        Markup.tag("ul")
                                .containing(
                                        Markup.tag(
                                                "li",
                                                "Copy the average fees of your yearly return to the Department of Health and"
                                                        + " Social Care into the column “pounds”. It asks for: "
                                                        + returned() + "."),
                                        Markup.tag(
                                                "li",
                                                "Each has a source and a day. Leave a line’s pounds empty, and it is not read."),
                                        Markup.tag(
                                                "li",
                                                "“what” is “pays”, or “cost” for what your own cost of care exercise found."),
                                        Markup.tag("li", "Write “none” to take a figure back."),
                                        Markup.tag("li", "Save it as “CSV UTF-8 (comma delimited)”."))),
                panel("3. Send it back", upload(problem)),
                Markup.tag(
                                "p",
                                "The shape of this file is our own. The return itself is a workbook whose layout changes from"
                                        + " year to year, and we have not seen all of it.")
                        .styled("small", "soft"));
        return page;
    }

    private static String returned() {
        return Arrays.stream(RateItem.values())
                .filter(RateItem::isInReturn)
                .map(item -> item.label().substring(0, 1).toLowerCase(Locale.UK)
                        + item.label().substring(1))
                .collect(Collectors.joining("; "));
    }

    Main look(String text, Preview preview, @Nullable String told) {
        Main page = page();
        if (told != null) {
            page.add(Markup.tag("p", told).styled("notice", "problem").with("role", "alert"));
        }
        if (!preview.sent().problems().isEmpty()) {
            page.add(FileProblems.table(preview.sent().problems()), panel("Send the mended file", upload(null)));
            return page;
        }
        if (preview.changes().isEmpty()) {
            page.add(new Paragraph("The file says what stands here already. There is nothing to add."));
            return page;
        }
        Markup form = PostForm.to(RateImportController.ADDRESS + "/save", secret)
                .styled("stack")
                .containing(
                        PostForm.hidden(CouncilRatesController.COUNCIL, council.gss()),
                        PostForm.hidden("seen", preview.seen()),
                        PostForm.hidden("text", text));
        if (!preview.questions().isEmpty()) {
            form.add(questions(preview));
        }
        form.add(PostForm.button("Add all of this"));
        Markup list = Markup.tag("ul");
        preview.changes().forEach(sentence -> list.add(Markup.tag("li", sentence)));
        page.add(
                new Paragraph("Nothing is added yet."),
                panel("What it would add", list),
                form,
                Markup.tag(
                        "p", new Anchor(RateImportController.ADDRESS + "?council=" + council.gss(), "Do not add it")));
        return page;
    }

    private static Markup questions(Preview preview) {
        Markup group = Markup.tag("fieldset", Markup.tag("legend", "Unusual rates"))
                .with("id", "sure")
                .with("tabindex", "-1")
                .containing(Markup.tag("span", "Tick each that is right, or mend the file.")
                        .styled("hint"));
        preview.questions()
                .forEach(asked -> group.add(FormField.tick(
                        "sure",
                        String.valueOf(asked.line()),
                        "Line " + asked.line() + ", " + asked.words() + " Yes, it is right.",
                        false,
                        null)));
        return group;
    }

    private Markup upload(@Nullable String problem) {
        Markup field = Markup.tag("input").with("type", "file").with("accept", ".csv,text/csv");
        return PostForm.to(RateImportController.ADDRESS, secret)
                .with("enctype", "multipart/form-data")
                .containing(
                        PostForm.hidden(CouncilRatesController.COUNCIL, council.gss()),
                        FormField.of("file", "The file", field)
                                .hint("Nothing is added yet: first you see what it would add.")
                                .problem(problem)
                                .done(),
                        PostForm.button("See what it would add"));
    }

    private static Markup panel(String heading, Component... content) {
        return Markup.tag("section", Markup.tag("h2", heading)).styled("panel").containing(content);
    }

    private Main page() {
        return OfficerPages.main(
                "Rates of " + council.shortName() + " in one file",
                "What your council pays",
                CouncilRatesController.ADDRESS + "?council=" + council.gss());
    }
}
