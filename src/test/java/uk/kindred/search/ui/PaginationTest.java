package uk.kindred.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaginationTest {

    @Test
    void showsTheEndsAndWhatIsAroundThisPage() {
        assertThat(words(5, 22)).isEqualTo("Previous Page 1 … Page 4 Page 5 Page 6 … Page 22 Next");
    }

    @Test
    void theFirstPageHasNoPreviousAndTheLastNoNext() {
        assertThat(words(1, 3)).isEqualTo("Page 1 Page 2 Page 3 Next");
        assertThat(words(3, 3)).isEqualTo("Previous Page 1 Page 2 Page 3");
    }

    @Test
    void marksThePageOneIsOn() {
        String html = new Pagination(2, 3, page -> "/search?page=" + page)
                .getElement()
                .getOuterHTML();

        assertThat(html).containsOnlyOnce("aria-current=\"page\"");
        assertThat(html)
                .containsPattern("<a[^>]*href=\"/search\\?page=2\"[^>]*aria-current=\"page\"|"
                        + "<a[^>]*aria-current=\"page\"[^>]*href=\"/search\\?page=2\"");
    }

    private static String words(int page, long lastPage) {
        return new Pagination(page, lastPage, number -> "/search?page=" + number)
                .getElement()
                .getChild(0)
                .getChildren()
                .map(item -> item.getTextRecursively().strip())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
