package uk.kindred.market.desk;

import java.util.List;
import uk.kindred.places.Council;

/** Which other councils are enough like one to be compared with it. Without such a bean none are, unless somebody names some. */
public interface LikeCouncils {

    /** At most twenty; without the council itself. */
    List<Council> listLike(Council council);

    /** By what they are alike, as it goes on after "Councils": "with most alike people". */
    String inWords();
}
