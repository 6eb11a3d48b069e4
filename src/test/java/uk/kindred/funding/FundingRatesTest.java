package uk.kindred.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.AuditFilter;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.PersonId;
import uk.kindred.testing.KindredTest;

@KindredTest
class FundingRatesTest {

    private static final LocalDate FAR_AHEAD = LocalDate.of(2090, 4, 3);

    private final PersonId administrator = PersonId.fresh();

    @Autowired
    private FundingRates rates;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void takeBack() {
        jdbc.sql("delete from funding_rate where added_by = ?")
                .param(administrator.value())
                .update();
    }

    @Test
    void theShippedTableIsWhatTheCasesWereReckonedWith() {
        assertThat(rates.list())
                .extracting(DatedFigure::figure, DatedFigure::from, DatedFigure::pence)
                .containsExactlyElementsOf(FundingCase.figures().stream()
                        .map(known -> tuple(known.figure(), known.from(), known.pence()))
                        .toList());
        assertThat(rates.table().firstDay()).isEqualTo("2024-04-08");
    }

    @Test
    void whatAnAdministratorAddsCountsFromItsDayAndIsWrittenDown() {
        Rates before = rates.table().on(FAR_AHEAD.minusDays(1));
        rates.add(allowance(4_000), administrator);

        RateTable table = rates.table();
        assertThat(table.on(FAR_AHEAD.minusDays(1))).isEqualTo(before);
        assertThat(table.on(FAR_AHEAD).pence(Figure.PERSONAL_EXPENSES)).isEqualTo(4_000);
        assertThat(RateNotes.year(table.on(FAR_AHEAD))).isEqualTo("2090/91");
        assertThat(audit.list(new AuditFilter(administrator, null), Long.MAX_VALUE, 5))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.deed().act()).isEqualTo("funding-rate-added");
                    assertThat(entry.deed().subject()).isEqualTo("personal-expenses-allowance");
                });
    }

    @Test
    void aCorrectionOfTheSameDayTakesTheFirstOnesPlace() {
        rates.add(allowance(4_000), administrator);
        rates.add(allowance(4_010), administrator);

        assertThat(rates.table().on(FAR_AHEAD).pence(Figure.PERSONAL_EXPENSES)).isEqualTo(4_010);
        assertThat(rates.list()).hasSize(FundingCase.figures().size() + 2);
    }

    @Test
    void whatIsNoPartOfAMeansTestChangesNoContribution() {
        RateTable before = rates.table();
        rates.add(new DatedFigure(Figure.HOME_CARE_MINIMUM, FAR_AHEAD, 4_200, "a page", null), administrator);

        assertThat(rates.table().on(FAR_AHEAD)).isEqualTo(before.on(FAR_AHEAD));
        assertThat(rates.history(Figure.HOME_CARE_MINIMUM).findOn(FAR_AHEAD.minusDays(1)))
                .hasValueSatisfying(row -> assertThat(row.pence()).isEqualTo(3_214));
        assertThat(rates.history(Figure.HOME_CARE_MINIMUM).findOn(FAR_AHEAD))
                .hasValueSatisfying(row -> assertThat(row.pence()).isEqualTo(4_200));
    }

    @Test
    void aFigureNeedsASourceAndADayNeedsAllFigures() {
        assertThatThrownBy(() -> new DatedFigure(Figure.CARER, FAR_AHEAD, 100, " ", null))
                .hasMessageContaining("Say where");
        assertThatThrownBy(() -> new DatedFigure(Figure.CARER, FAR_AHEAD, -1, "a circular", null))
                .hasMessageContaining("from 0");
        assertThatThrownBy(() -> rates.table().on(LocalDate.of(2024, 4, 7)))
                .isInstanceOf(UnknownRatesException.class)
                .hasMessageContaining("2024-04-08");
        assertThatThrownBy(() -> RateTable.of(List.of(allowance(1)))).hasMessageContaining("each figure");
    }

    private static DatedFigure allowance(long pence) {
        return new DatedFigure(Figure.PERSONAL_EXPENSES, FAR_AHEAD, pence, "a circular of 2090", FAR_AHEAD);
    }
}
