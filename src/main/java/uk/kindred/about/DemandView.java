package uk.kindred.about;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.kindred.base.DemandProperties;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;

/** What is counted of searches, what is told of it, and how to be left out. docs/decisions/084-demand-without-surveillance.md */
@Route(value = "demand", layout = MainLayout.class)
@AnonymousAllowed
class DemandView extends InfoPage {

    private final DemandProperties settings;

    DemandView(DemandProperties settings) {
        super(
                "What we count of searches",
                "Councils and services should know what people look for and do not find. We count questions, and nobody who"
                        + " asks them.");
        this.settings = settings;
    }

    @Override
    void write() {
        if (!settings.counted()) {
            add(Markup.tag(
                            "p",
                            "Nothing is counted now: whoever runs this site has switched it off. What follows tells how it"
                                    + " would be counted, and what is told of months that were counted before.")
                    .styled("notice"));
        }
        heading("What is counted");
        text(
                "When you search for support in a place, or plan a week, one is added to a few numbers of that day and council:");
        list(
                "which kind of support was looked for;",
                "which need, one number for each;",
                "who pays, and in which of six bands the most a week is;",
                "how many real services were found, made-up examples left out, and where there was none, which wish stood in the way;",
                "which language, and which time of the day;",
                "which postcode district, such as LS6, if about 10,000 people or more live there. Smaller ones count as"
                        + " “other”.");
        text(
                "Each of these is a number of its own, so that not even we can put your search together again. One more says three"
                        + " things at once: where you name one language, one time of the day and such a district, one is added"
                        + " to the month’s number of these three together.");
        heading("What is not kept");
        list(
                "What you typed, your postcode, or a point on a map.",
                "Your name, your address on the internet, your browser, or the time.",
                "Anything by which two searches could be told to be one person’s. That is why we count questions: who asks"
                        + " again next week counts again.");
        heading("What is told");
        text(
                "Only whole months, each once, on the second day of the next. Each number is rounded down to tens, numbers under"
                        + " ten are left out, and totals are lowered until nothing under ten can be worked out from them. Councils’"
                        + " officers see the same as everybody. ",
                link("/councils", "See what is told of each council’s area"),
                ". The day’s numbers are deleted after 25 months.");
        heading("How to be left out");
        list(
                "Turn on “Tell websites not to sell or share my data” (Global Privacy Control) or “Do Not Track” in your"
                        + " browser. Then nothing of your searches and plans is counted, nor which services you look at.",
                "Search without a place: such searches are never counted.",
                "Searches through the open API are never counted either.");
        text(
                "Nothing else changes: you see the same services in the same order. Since we do not know which numbers were yours,"
                        + " we can’t take out what was counted before.");
        heading("Who decides");
        text(
                "Whoever runs this site can turn counting off altogether. How it is done, and the proof that nothing under ten"
                        + " follows, stands in Kindred’s documentation, decisions 084, 085 and 103. ",
                link("/privacy", "Privacy"),
                ".");
    }
}
