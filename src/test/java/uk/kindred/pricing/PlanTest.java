package uk.kindred.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {

    @Test
    void aPlanIsReadAsItIsWritten() {
        Plan plan = Plan.parse(
                "visits:mon-fri@0800x30,daily@1800x45;nights:2;room:single-en-suite;band:nursing;home:buy;years:10");
        assertThat(plan.visits())
                .containsExactly(
                        new PlannedVisit(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0), 30),
                        new PlannedVisit(EnumSet.allOf(DayOfWeek.class), LocalTime.of(18, 0), 45));
        assertThat(plan.wakingNights()).isEqualTo(2);
        assertThat(plan.room()).isEqualTo(Room.SINGLE_EN_SUITE);
        assertThat(plan.band()).isEqualTo(CareBand.NURSING);
        assertThat(plan.tenure()).isEqualTo(Tenure.BUY);
        assertThat(plan.years()).isEqualTo(10);
    }

    @Test
    void everyPlanReadsBackFromItsText() {
        RandomPrices any = new RandomPrices(3);
        for (int i = 0; i < 2_000; i++) {
            Plan plan = any.plan();
            String text = plan.format();
            assertThat(Plan.parse(text)).as(text).isEqualTo(plan);
            // what a query may hold without escaping (RFC 3986, 3.4)
            assertThat(text).matches("[a-z0-9:;,.@-]*");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        hours:14                              | hours:14
        HOURS:10.50                           | hours:10.5
        hours:0.25                            | hours:0.25
        hours:3h20                            | hours:3h20
        hours:3h15                            | hours:3.25
        visits:mon-fri@0800x30+sat@0930x45    | visits:mon-fri@0800x30,sat@0930x45
        visits:mon-fri@0800x30 sat@0930x45    | visits:mon-fri@0800x30,sat@0930x45
        visits:mon.tue.wed.sun@0800x30        | visits:mon-wed.sun@0800x30
        visits:sun.mon@2345x15                | visits:mon.sun@2345x15
        visits:mon-sun@0000x30                | visits:daily@0000x30
        years:10;hours:14;                    | hours:14;years:10
        nights:0;hours:2                      | hours:2
        sleep-ins:3;days:2;sessions:4;stay:14 | sleep-ins:3;days:2;sessions:4;stay:14
        """)
    void aPlanHasOneText(String written, String text) {
        assertThat(Plan.parse(written).format()).isEqualTo(text);
    }

    @Test
    void anEmptyTextIsAPlanOfNothing() {
        assertThat(Plan.parse(" ")).isEqualTo(Plan.NOTHING);
        assertThat(Plan.NOTHING.format()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        hour:14                     | Its parts are visits, hours
        hours                       | Say how much after
        hours:                      | Say how much after
        hours:14;hours:2            | is there twice
        hours:many                  | Write hours:14
        hours:10.3                  | quarters of an hour
        hours:400                   | From Monday to Friday there are 120 hours
        hours:120.25                | write at most 120
        weekend-hours:49            | Saturday and Sunday have 48 hours together
        live-in:8                   | A week has 7 days. Write from 0 to 7 days of live-in care a week, not 8
        days:9                      | A week has 7 days. Write from 0 to 7 days a week, not 9
        stay:366                    | A year has 365 nights
        sleep-ins:8                 | from 0 to 7 sleep-ins
        nights:2.5                  | needs a whole number, for example nights:2
        nights:8                    | from 0 to 7 waking nights
        hours:120;weekend-hours:48;visits:mon@0800x15 | A week has 168 hours, and these are 168 hours 15 minutes of care
        visits:mon-fri@0800x60,wed@0830x30 | The visits at 08:00 on Wednesday (60 minutes) and at 08:30 on Wednesday (30 minutes) overlap
        visits:sun@2330x60,mon@0015x30 | overlap
        visits:daily@0800x1440,mon@0900x15 | overlap
        visits:mon@0800x30,mon@0800x30,mon@0800x30 | is there 3 times
        visits:mon@0800x30,mon@0830x30,mon@0830x30,sun@2300x60,mon@0000x30 | GOOD
        hours:120;weekend-hours:48  | GOOD
        room:big                    | Choose room from shared, single
        band:3                      | Choose band from residential
        home:lease                  | Choose home from rent, buy
        years:99                    | from 0 to 40 years
        visits:mon-fri@8x30         | for example mon-fri@0800x30
        visits:mon-fri@2500x30      | for example mon-fri@0800x30
        visits:fri-mon@0800x30      | earlier day first
        visits:mo@0800x30           | is no day
        visits:mon@0800x3           | from 5 to 1440 minutes long
        visits:mon@0800x30,,        | OK
        <script>                    | only letters, digits
        """)
    void whatCannotBeReadIsToldWithWhatToDo(String written, String told) {
        if (told.equals("OK")) {
            assertThat(Plan.parse(written).visits()).hasSize(1);
        } else if (told.equals("GOOD")) {
            assertThat(Plan.parse(written).format()).isEqualTo(written);
        } else {
            assertThatThrownBy(() -> Plan.parse(written))
                    .isInstanceOf(UnreadablePlanException.class)
                    .hasMessageContaining(told);
        }
    }

    @Test
    void aTextOfAnyLengthIsRefusedQuickly() {
        assertThatThrownBy(() -> Plan.parse("hours:1;".repeat(100_000))).hasMessageContaining("at most");
        assertThatThrownBy(() -> Plan.parse("visits:" + "mon@0800x30,".repeat(60)))
                .hasMessageContaining("from 0 to 40 visits");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        hours        | '' | 10 hours a week, on weekdays
        care-home    | '' | a week in any room, any level of care
        live-in      | '' | a week of live-in care
        days         | '' | 2 days a week
        stays        | '' | 14 nights away in a year, any level of care
        shared-lives | '' | a week of Shared Lives, any level of care
        homeshare    | '' | Homeshare, week by week
        housing      | '' | a home, rented or bought, for 10 years
        care-home    | room:single-wet-room;band:nursing-dementia | a week in a single room with shower, nursing dementia care
        hours        | visits:daily@0800x30,mon@1200x90;hours:0.25;nights:1 | 7 visits of 30 minutes a week, 1 visit of 1 hour 30 minutes a week, 15 minutes a week, on weekdays and 1 waking night a week
        shared-lives | band:nursing | a week of Shared Lives, any level of care
        housing      | home:rent;years:1 | a rented home for 1 year
        """)
    void aPlanSaysWhatItIs(String pricedBy, String plan, String words) {
        assertThat(Plan.parse(plan).inWords(PricedBy.findBySlug(pricedBy).orElseThrow()))
                .isEqualTo(words);
    }

    @Test
    void whatAPlanSaysIsNeverReplaced() {
        Plan plan = Plan.parse("sleep-ins:1;room:suite;years:3");
        assertThat(plan.completedFor(PricedBy.HOURS)).isEqualTo(plan);
        assertThat(plan.completedFor(PricedBy.DAYS).format()).isEqualTo("sleep-ins:1;days:2;room:suite;years:3");
        assertThat(List.of(PricedBy.values()))
                .allSatisfy(way -> assertThat(Plan.typical(way).says(way)).isTrue());
    }
}
