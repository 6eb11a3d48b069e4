package uk.kindred.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import uk.kindred.reviews.Band;
import uk.kindred.reviews.Figure;
import uk.kindred.reviews.ListingFigures;
import uk.kindred.reviews.Question;

/** Figures as people read them. */
class FigureWordsTest {

    private static final Figure EXACT = new Figure(
            Question.COMMUNITY,
            47,
            Band.MOST,
            new Figure.Score(41, 4, 2, 88.24, 80.1, 93.9, 71.4, "nursing homes in Leeds"));
    private static final Figure USUAL = new Figure(
            Question.NUTRITION,
            20,
            Band.MOST,
            new Figure.Score(15, 3, 2, 78.0, 64.2, 88.8, 76.0, "nursing homes in Leeds"));
    private static final Figure ROUGH = new Figure(Question.SAFE_AT_HOME, 7, Band.HALF_OR_FEWER, null);

    @Test
    void aFigureIsASentenceWithItsRangeAndWhatIsUsual() {
        assertThat(text(FigureWords.list(new ListingFigures(List.of(EXACT)))))
                .contains(
                        "Helped 41 of 47 people get out and about.",
                        "In part: 4. No: 2.",
                        "probably helps 80 to 94; usual for nursing homes in Leeds is 71.");
    }

    @Test
    void ofFewAnswersNoNumberIsTold() {
        assertThat(text(FigureWords.list(new ListingFigures(List.of(ROUGH)))))
                .isEqualTo("Half or fewer of those who answered say that it helps them feel safe at home."
                        + " Few have answered, so no numbers are told.");
    }

    @Test
    void whatItIsGoodAtIsOnlyWhatIsSurelyBetterThanUsual() {
        List<? extends Component> good = FigureWords.goodAt(new ListingFigures(List.of(EXACT, USUAL, ROUGH)));

        assertThat(good).hasSize(1);
        assertThat(text(good.getFirst())).isEqualTo("Better than is usual: it helps people get out and about.");
        assertThat(FigureWords.goodAt(new ListingFigures(List.of(USUAL)))).isEmpty();
    }

    private static String text(Component component) {
        return Jsoup.parse(component.getElement().getOuterHTML()).text();
    }
}
