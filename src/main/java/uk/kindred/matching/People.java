package uk.kindred.matching;

/**
 * How weeks of the same pieces are compared before their cost: by what matters, and then by how few people there are.
 *
 * @param personal bits of the pieces that are personal care
 * @param perPerson points that each person takes off what matters, where few people matter
 */
record People(int personal, int perPerson) {

    private static final int MATTERS = 1_024;

    /** One, and one more for giving personal care. */
    int people(int pieces) {
        return (pieces & personal) == 0 ? 1 : 2;
    }

    int matters(Block block) {
        return block.matters() - perPerson * people(block.pieces());
    }

    /** Both in one number, of which sums are compared as both would be one after the other. */
    long grade(Block block) {
        return (long) matters(block) * MATTERS - people(block.pieces());
    }
}
