package uk.kindred.about;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.kindred.base.Age;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.directory.ListingSources;
import uk.kindred.directory.ListingSources.Source;
import uk.kindred.imports.ImportHistory;
import uk.kindred.imports.RunReport;

/** Where every fact comes from and how old it is, live from the database; and what is missing. */
@Route(value = "data-sources", layout = MainLayout.class)
@AnonymousAllowed
class DataSourcesView extends InfoPage {

    private static final String OPEN_GOVERNMENT_LICENCE =
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    private static final int LATEST_IMPORTS = 10;

    private final ListingSources sources;
    private final ImportHistory imports;
    private final Clock clock;

    DataSourcesView(ListingSources sources, ImportHistory imports, Clock clock) {
        super("Data sources", "Where each fact on Kindred comes from, how old it is, and what is missing.");
        this.sources = sources;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    void write() {
        heading("The services");
        text(
                "They come from the register of the Care Quality Commission (CQC), which everyone who gives personal care in"
                        + " England must be in. Today Kindred holds:");
        LocalDate today = LocalDate.now(clock);
        list(sources.list().stream().map(source -> inWords(source, today)).toArray());
        text("Each service’s page says which copy of the register its facts are from.");
        text(
                "CQC also publishes its ratings by themselves, in a file each month and in an API. Where we have read these, a"
                        + " service’s page shows the ratings it had before as well, and says if one was given to a previous provider.");
        long own = sources.countOwn();
        if (own > 0) {
            text(
                    "%,d more %s written here by those who run them: small services, personal assistants, Homeshare, Shared Lives and housing schemes, which no open register lists."
                            .formatted(own, own == 1 ? "was" : "were"));
        }
        writeImports();
        writeExamples();
        heading("What is missing or doubtful");
        list(
                "Prices, free places and reviews: no open register holds them.",
                "Most home care agencies: the open copy has few.",
                "Most phone numbers, websites and names of providers: CQC’s own pages have more.",
                "Many ratings given since 2024: they are blank in the open copy, and we then say “no rating in the register”.",
                "Some exact places: where the register gives only a council, we show no map and no distance. A"
                        + " search by distance says how many it leaves out, and leads to them.",
                "A few services stand in the register twice. We say so on their pages, and leave both in.");
        heading("Places");
        list(
                "Postcodes: the Office for National Statistics. Contains OS data © Crown copyright and database right 2025."
                        + " Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains National Statistics"
                        + " data © Crown copyright and database right 2025.",
                item(
                        "Names of towns: ",
                        link("https://www.geonames.org", "GeoNames"),
                        ", licensed under ",
                        link("https://creativecommons.org/licenses/by/4.0/", "Creative Commons Attribution 4.0"),
                        "."),
                "Names and boundaries of councils: Office for National Statistics.",
                "Councils’ safeguarding numbers: the councils’ own pages. Each is shown with a link to its page, and says"
                        + " whether we have called it. Most councils’ are missing.");
        heading("Councils");
        list(
                "People by age: the Office for National Statistics, for the middle of 2020.",
                "Outcomes: NHS England’s Adult Social Care Outcomes Framework, 2024 to 2025. What it withholds or leaves"
                        + " out is said to be so.",
                "What a council pays: its own officers, if they publish it.",
                "A price at which home care can go on: the Homecare Association’s minimum price, of the year that is"
                        + " named with it. For other care we know no such figure, and make none.");
        heading("Licences");
        text(
                "Contains CQC information licensed under the ",
                link(OPEN_GOVERNMENT_LICENCE, "Open Government Licence v3.0"),
                ". Contains public sector information licensed under the same licence.");
        text("You may use the data too. ", link("/developers", "Open data and the API"), " tells how.");
    }

    private void writeImports() {
        heading("What we imported, and when");
        List<RunReport> runs = imports.listLatestDone(LATEST_IMPORTS);
        if (runs.isEmpty()) {
            text("No file was imported yet.");
            return;
        }
        text("The newest is first. Each file adds to what the ones before it said, or takes their place.");
        list(runs.stream().map(RunInWords::of).toArray());
        text(
                "Rows are refused or doubtful where the file contradicts itself or cannot be read. ",
                link("/api/imports", "All imports, for programs"),
                ".");
    }

    private void writeExamples() {
        long examples = sources.countExamples();
        if (examples == 0) {
            return;
        }
        heading("Example listings");
        text("No open register holds prices, free places, personal assistants or very small services. To show what"
                + " Kindred can do with them, %,d listings in Leeds and Herefordshire are made up."
                        .formatted(examples));
        list(
                "Each is marked “Example listing” wherever it appears.",
                "None is a real service: no name, website or telephone number is anybody’s.",
                "Their postcodes are real, so that distances and the map can be tried, and whoever lives there has nothing"
                        + " to do with them. No street or house is given, and none stands at a real service’s postcode.",
                "They count in no figures about a council. The home page counts them apart.",
                item(link("/search?example=exclude", "Search real services only")));
    }

    private static ListItem inWords(Source source, LocalDate today) {
        return item("%,d services from “%s”, as at %s: %s."
                .formatted(
                        source.openListings(),
                        source.name(),
                        Dates.month(source.asAt()),
                        Age.inWords(source.asAt(), today)));
    }
}
