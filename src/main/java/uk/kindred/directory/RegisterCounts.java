package uk.kindred.directory;

/** What a merge did, in listings. Each entry is one of the first four; those closed had no entry. */
public record RegisterCounts(int added, int changed, int reopened, int unchanged, int closed) {

    int written() {
        return added + changed + reopened + closed;
    }
}
