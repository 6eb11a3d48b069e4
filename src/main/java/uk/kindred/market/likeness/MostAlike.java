package uk.kindred.market.likeness;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.kindred.market.desk.LikeCouncils;
import uk.kindred.places.Council;

/** The desk compares a council with those whose people and land are most like its own. */
@Component
class MostAlike implements LikeCouncils {

    private final Neighbours neighbours;

    MostAlike(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    @Override
    public List<Council> listLike(Council council) {
        return neighbours.of(council).stream()
                .map(Neighbours.Neighbour::council)
                .toList();
    }

    @Override
    public String inWords() {
        return "with the most alike people and land";
    }
}
