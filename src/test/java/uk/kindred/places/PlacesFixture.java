package uk.kindred.places;

import java.nio.file.Path;
import uk.kindred.base.Folders;

/** The real places of the shipped open data, without Spring; the postcode table is kept under target/. */
public final class PlacesFixture {

    static final Folders FOLDERS = new Folders(Path.of("target/test-var"), Path.of("data"));

    private static final CouncilRegister COUNCILS = new CouncilRegister(FOLDERS);
    static final PostcodeTables TABLES = new PostcodeTables(FOLDERS);
    private static final PlaceFinder PLACES = placeFinder();

    private PlacesFixture() {}

    public static Councils councils() {
        return COUNCILS;
    }

    public static Places places() {
        return PLACES;
    }

    public static EveryPostcode everyPostcode() {
        return new TabledPostcodes(TABLES, COUNCILS);
    }

    private static PlaceFinder placeFinder() {
        PostcodeAreas areas = new PostcodeAreas(FOLDERS);
        Gazetteer gazetteer = new Gazetteer(FOLDERS, COUNCILS);
        CouncilPlaces councilPlaces = new CouncilPlaces(gazetteer);
        WideAreas wideAreas = new WideAreas(FOLDERS, COUNCILS, councilPlaces);
        NameResolver names = new NameResolver(gazetteer, COUNCILS, councilPlaces, wideAreas);
        PostcodeResolver postcodes = new PostcodeResolver(TABLES, areas, COUNCILS);
        return new PlaceFinder(
                areas,
                new DistrictsWithin(TABLES, areas, COUNCILS),
                postcodes,
                new PostcodeHints(postcodes, areas),
                names,
                wideAreas,
                new Elsewhere(FOLDERS),
                new NoNames(areas, postcodes),
                new PlaceSuggestions(gazetteer, COUNCILS, councilPlaces, TABLES, areas, postcodes));
    }
}
