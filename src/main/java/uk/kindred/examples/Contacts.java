package uk.kindred.examples;

import org.jspecify.annotations.Nullable;
import uk.kindred.base.Slug;
import uk.kindred.directory.SupportKind;

/** Numbers that Ofcom keeps for drama, and addresses that are reserved for examples: neither reaches anybody. */
final class Contacts {

    /** Mobile numbers for drama end in three free digits, as those of the areas do. */
    private static final String MOBILE = "07700 900";

    private static final int LAST_NUMBER = 999;

    @Nullable
    String phone(Scene scene) {
        Chance chance = scene.chance();
        boolean alone = isOnePerson(scene.kind());
        if (!chance.percent(alone ? 40 : 72)) {
            return null;
        }
        return (alone ? MOBILE : scene.area().phonePrefix()) + "%03d".formatted(chance.between(0, LAST_NUMBER));
    }

    @Nullable
    String website(String name, Scene scene) {
        return scene.chance().percent(isOnePerson(scene.kind()) ? 10 : 52)
                ? "https://example.org/" + Slug.of(name)
                : null;
    }

    private static boolean isOnePerson(SupportKind kind) {
        return kind == SupportKind.PERSONAL_ASSISTANT
                || kind == SupportKind.MICRO_ENTERPRISE
                || kind == SupportKind.SHARED_LIVES_CARER;
    }
}
