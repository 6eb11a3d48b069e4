package uk.kindred.places;

/**
 * A town, suburb or village in England.
 *
 * @param label its name, with its council or district added where others share the name; resolves to this town
 * @param district the local authority district it lies in, "Ashfield"
 * @param population 0 where the source has none
 */
record Town(String name, String label, String district, Council council, Coordinates centre, int population) {

    Place place() {
        return new Place(label, PlaceType.TOWN, centre, council.gss());
    }
}
