package uk.kindred.places;

/**
 * A town, suburb or village in England.
 *
 * @param label its name, with its council or district added where others share the name; resolves to this town
 * @param district the local authority district it lies in, "Ashfield"
 * @param population 0 where the source has none
 * @param partOfTown a part of a large town, as its people call it: its centre is that of a postcode district
 */
record Town(
        String name,
        String label,
        String district,
        Council council,
        Coordinates centre,
        int population,
        boolean partOfTown) {

    /** Places without a known population count as a village. */
    private static final int VILLAGE = 300;
    /** What a ward of a city has, about. */
    private static final int PART_OF_TOWN = 10_000;
    /** A town that names its council is a large one, even where its own population is not known. */
    private static final int COUNCIL_SEAT = 60_000;

    Place place() {
        return new Place(label, PlaceType.TOWN, centre, council.gss());
    }

    Town withLabel(String newLabel) {
        return new Town(name, newLabel, district, council, centre, population, partOfTown);
    }

    /** How likely it is the one meant among its namesakes: its population, or a guess at it. */
    int weight() {
        return Math.max(
                population, name.equals(council.shortName()) ? COUNCIL_SEAT : partOfTown ? PART_OF_TOWN : VILLAGE);
    }
}
