package uk.kindred.places;

import java.util.List;
import java.util.Optional;

/** The councils, all in memory. */
public interface Councils {

    /** All 153, by short name. */
    List<Council> list();

    Optional<Council> findByGss(String gss);

    Optional<Council> findBySlug(String slug);

    /** By its code, an older or a newer one too, or its slug: as it stands in an address. */
    default Optional<Council> findByCode(String codeOrSlug) {
        return findByGss(codeOrSlug).or(() -> findBySlug(codeOrSlug));
    }

    /** By any spelling in use: full or short name, CQC's name ("Bristol" for "Bristol, City of"), any case. */
    Optional<Council> findByName(String name);
}
