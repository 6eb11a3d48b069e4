package uk.kindred.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.kindred.search.SearchCriteria;

class SearchFormTest {

    @Test
    void correctingAPlaceKeepsTheFilters() {
        SearchForm form = new SearchForm("Xyzzyville", SearchCriteria.everything(), Problems.NEAR_ID);
        form.carry(Map.of("kind", List.of("nursing-home", "home-care"), "minBeds", List.of("9")));

        Document page = Jsoup.parse(form.getElement().getOuterHTML());

        assertThat(page.select("input[name=near][aria-invalid=true]").eachAttr("value"))
                .containsExactly("Xyzzyville");
        assertThat(page.select("input[type=hidden][name=kind]").eachAttr("value"))
                .containsExactly("nursing-home", "home-care");
        assertThat(page.select("input[type=hidden][name=minBeds]").eachAttr("value"))
                .containsExactly("9");
    }
}
