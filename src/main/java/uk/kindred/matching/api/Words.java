package uk.kindred.matching.api;

import uk.kindred.base.Slug;

/** Names of constants as values. */
final class Words {

    private Words() {}

    /** "nobody-does-it". */
    static String slug(Enum<?> value) {
        return Slug.of(value.name());
    }
}
