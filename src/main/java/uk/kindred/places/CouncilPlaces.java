package uk.kindred.places;

import org.springframework.stereotype.Component;

/** Councils as places to search near: from the middle of where people live. */
@Component
final class CouncilPlaces {

    private final Gazetteer gazetteer;

    CouncilPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A council's short name is its label, unless a town has it. */
    Place of(Council council) {
        boolean alsoTown = !gazetteer.listByName(council.shortName()).isEmpty();
        String label = alsoTown ? council.name() : council.shortName();
        return new Place(label, PlaceType.COUNCIL, council.centre(), council.gss());
    }
}
