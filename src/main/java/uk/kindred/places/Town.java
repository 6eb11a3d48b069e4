package uk.kindred.places;

/**
 * A town, suburb or village in England.
 *
 * @param label its name, with its council or district added where others share the name; resolves to this town
 * @param district the local authority district it lies in, "Ashfield"
 * @param population 0 where the source has none
 */
record Town(String name, String label, String district, Council council, Coordinates centre, int population) {

    /** Places without a known population count as a village. */
    private static final int VILLAGE = 300;
    /** A town that names its council is a large one, even where its own population is not known. */
    private static final int COUNCIL_SEAT = 60_000;

    Place place() {
        return new Place(label, PlaceType.TOWN, centre, council.gss());
    }

    Town withLabel(String newLabel) {
        return new Town(name, newLabel, district, council, centre, population);
    }

    /** How likely it is the one meant among its namesakes: its population, or a guess at it. */
    int weight() {
        return Math.max(population, name.equals(council.shortName()) ? COUNCIL_SEAT : VILLAGE);
    }
}
