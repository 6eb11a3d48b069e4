package uk.kindred.about;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.kindred.base.ui.MainLayout;

/** What Kindred is, and what it promises. */
@Route(value = "about", layout = MainLayout.class)
@AnonymousAllowed
class AboutView extends InfoPage {

    AboutView() {
        super(
                "About Kindred",
                "Kindred helps you find care and support in England that fits your life and your budget.");
    }

    @Override
    void write() {
        heading("What we promise");
        list(
                "The order of results is neutral. Nobody can pay to come first, or to look better.",
                "Every fact carries its source and its date. What is not known is said, not hidden.",
                "You need no account to search. Nobody follows what you look for.",
                "The site works on old phones and tablets, with a keyboard, with a screen reader, and without JavaScript.",
                "The data is open: anyone may read it and build on it.");
        heading("What you find here");
        text(
                "Care homes, nursing homes, home care, supported living, housing with care and Shared Lives schemes that are"
                        + " registered with the Care Quality Commission (CQC), the regulator. ",
                link("/kinds-of-care", "What the kinds of care are"),
                ".");
        list(
                "Whole costs, where prices are known: what a week and the first year come to for your own plan, and if the"
                        + " council pays. Each price has its source and date.",
                "Services side by side, up to four, and a shortlist that only your own browser keeps.",
                "Where a price or a free place is not known, the page says so, and what to ask.");
        heading("Example listings");
        text("No open register holds prices, free places or people who work for themselves. To show how these look,"
                + " Kindred can come with example listings, among them personal assistants, Shared Lives carers and"
                + " small local services. All of them are made up, and so are their prices. Each says “Example"
                + " listing”, and “Leave them out” above the results takes them away.");
        heading("What you do not find yet");
        list(
                "Prices and free places of most registered services: they have to tell them first.",
                "Most home care agencies: the open copy of the register that we start from has few of them.",
                "Real personal assistants and small local services that need no registration.",
                "Reviews of most services: they begin with those who write them, and are shown once five people have.");
        heading("More about how it works");
        list(
                link("/how-we-order-results", "How we order results"),
                link("/reviews/policy", "How reviews work"),
                link("/data-sources", "Where the data comes from"),
                link("/privacy", "Your privacy"),
                link("/accessibility", "Accessibility"),
                link("/developers", "Open data and the API"));
    }
}
