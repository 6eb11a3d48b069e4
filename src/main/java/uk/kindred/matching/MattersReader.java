package uk.kindred.matching;

import java.util.Set;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Language;
import uk.kindred.directory.WorkerGender;
import uk.kindred.funding.Choice;

/** Reads what matters to the person. */
final class MattersReader {

    private MattersReader() {}

    static Matters read(TypedFields typed) {
        Set<Language> languages = typed.choices(MatchField.LANGUAGE, Language::findBySlug);
        Set<Faith> faiths = typed.choices(MatchField.FAITH, Faith::findBySlug);
        WorkerGender gender =
                typed.choice(MatchField.WORKER, WorkerGender::findBySlug).orElse(null);
        Set<Matter> musts = typed.choices(MatchField.MUST, slug -> Choice.find(Matter.values(), slug));
        Set<Matter> wanted = typed.choices(MatchField.MATTERS, slug -> Choice.find(Matter.values(), slug));
        return typed.made(MatchField.MUST, () -> new Matters(languages, faiths, gender, musts, wanted))
                .orElse(Matters.NONE);
    }
}
