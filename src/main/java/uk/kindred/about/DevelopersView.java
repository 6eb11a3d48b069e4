package uk.kindred.about;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.MainLayout;

/** The open API, for those who want to build on the data. */
@Route(value = "developers", layout = MainLayout.class)
@AnonymousAllowed
class DevelopersView extends InfoPage {

    private final SiteProperties site;

    DevelopersView(SiteProperties site) {
        super(
                "Open data and the API",
                "Everything that you can search here, a program can search too. No key is needed.");
        this.site = site;
    }

    @Override
    void write() {
        heading("Try it");
        text("Dementia nursing homes within 10 miles of Leeds, nearest first:");
        Pre example = new Pre(
                site.absolute("/api/listings?near=Leeds&within=10&kind=nursing-home&need=dementia&sort=distance"));
        add(example);
        text("It takes the same parameters as the search page: search there, then put “/api/listings” for “/search”.");
        heading("What there is");
        list(
                item(new Code("/api/listings"), " finds listings, with counts for every filter."),
                item(new Code("/api/listings/{id}"), " is all that is known of one."),
                item(new Code("/api/listings/{id}/cost"), " works out its whole cost for a plan, on any day."),
                item(new Code("/api/listings/map"), " counts what a search finds by where it is, for a map."),
                item(
                        new Code("/api/vocabulary"),
                        " lists every choice: kinds, needs, ratings, languages, faiths, workers, features, outcomes,"
                                + " payers and councils."),
                item(
                        new Code("/api/suggestions?q="),
                        " completes what somebody types: kinds, places, providers, services."),
                item(new Code("/api/places?q="), " understands postcodes, towns and councils."),
                item(
                        new Code("/api/funding/contribution"),
                        " and ",
                        new Code("/api/funding/duration"),
                        " work out who pays for care, and how long money lasts; they are posted to."),
                item(new Code("POST /api/matches"), " finds whole weeks of support that fit a budget."),
                item(
                        new Code("/api/councils/{gss}/market"),
                        " tells what there is in a council’s area, what it costs and what is looked for; each figure of a"
                                + " council’s page is a CSV file too."),
                item(new Code("/api/imports"), " tells which file was imported when."));
        text(link("/api/openapi.json", "The OpenAPI document"), " describes every address, parameter and answer.");
        heading("Fair use");
        text(
                "The number of requests a minute is limited for each address, so that the site stays quick for everybody. Every"
                        + " answer says how many are left. Please show where the data comes from: ",
                link("/data-sources", "attribution lines"),
                ".");
    }
}
