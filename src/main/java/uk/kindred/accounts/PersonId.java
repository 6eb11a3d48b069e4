package uk.kindred.accounts;

import java.util.UUID;

/** Stands for a person everywhere, also when they have left. */
public record PersonId(UUID value) {

    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
