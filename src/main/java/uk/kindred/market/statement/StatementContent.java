package uk.kindred.market.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A statement: figures as they were told on a day, and what the council says.
 *
 * @param asAt the day of the figures
 * @param introduction the council's; may be blank
 * @param words the council's to a section, by its slug; blank ones are left out
 */
public record StatementContent(
        LocalDate asAt, String introduction, Map<String, String> words, List<SectionFigures> sections) {

    public StatementContent {
        words = Map.copyOf(words);
        sections = List.copyOf(sections);
    }

    String wordsTo(String slug) {
        return words.getOrDefault(slug, "");
    }

    StatementContent saying(String newIntroduction, Map<String, String> newWords) {
        return new StatementContent(asAt, newIntroduction, newWords, sections);
    }

    /** The words stay; those to a section that is no more as well. */
    StatementContent withFigures(LocalDate day, List<SectionFigures> newSections) {
        return new StatementContent(day, introduction, words, newSections);
    }
}
