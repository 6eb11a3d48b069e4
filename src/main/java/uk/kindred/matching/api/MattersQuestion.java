package uk.kindred.matching.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.web.BadParameterException;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Language;
import uk.kindred.directory.WorkerGender;
import uk.kindred.matching.Matter;
import uk.kindred.matching.Matters;

/** What matters to the person. */
@Schema(name = "WhatMatters")
record MattersQuestion(
        @Schema(description = "Any of which will do; /api/vocabulary lists them") @Nullable
        List<String> languages,

        @Schema(description = "Any of which will do; /api/vocabulary lists them") @Nullable
        List<String> faiths,

        @Schema(
                description = "Who is to give personal care",
                allowableValues = {"woman", "man"})
        @Nullable
        String worker,

        @Schema(description = "Of language, faith and gender, those without which help is no help") @Nullable
        List<String> musts,

        @Schema(description = "Of continuity, company and getting-out, those that matter") @Nullable
        List<String> wanted) {

    Matters read() {
        Matters matters = Given.made(() -> new Matters(
                Given.words(languages, "matters.languages", Language::findBySlug),
                Given.words(faiths, "matters.faiths", Faith::findBySlug),
                Given.word(worker, "matters.worker", WorkerGender::findBySlug).orElse(null),
                Given.choices(Matter.values(), musts, "matters.musts"),
                Given.choices(Matter.values(), wanted, "matters.wanted")));
        if (!matters.asked().containsAll(matters.musts())) {
            throw new BadParameterException(
                    "A must says what", "“matters.musts” goes with the language, faith or worker that it is about.");
        }
        return matters;
    }
}
