package uk.kindred.examples;

/** Makes the listings of a family of kinds. */
interface Maker {

    Draft make(Scene scene);
}
