package uk.kindred.market.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Coordinates;
import uk.kindred.places.EveryPostcode;
import uk.kindred.places.PlacesFixture;

/** What is counted by cells and circles is what one by one gives, on the real postcodes. */
class CoverageTest {

    private static final long SEED = 20261130;
    private static final String HEREFORDSHIRE = "E06000019";
    private static final String HULL = "E06000010";
    private static final String CITY_OF_LONDON = "E09000001";

    private final EveryPostcode postcodes = PlacesFixture.everyPostcode();
    private final Random random = new Random(SEED);

    @Test
    void threeCouncilsCountAsOneByOne() {
        for (String gss : List.of(HEREFORDSHIRE, HULL, CITY_OF_LONDON)) {
            PostcodeGrid grid = PostcodeGrid.ofCouncil(postcodes, gss);
            List<Option> options = around(grid, gss, 14);
            for (double miles : new double[] {0.3, 2, 6}) {
                long[] plain = new PlainReach(postcodes, miles).atLeast(gss, options);

                ReachShare counted = ReachTable.of(grid, Coverage.count(grid, options, miles))
                        .whole();

                assertThat(counted.atLeast()).as("%s, %s miles", gss, miles).isEqualTo(plain);
                assertThat(counted.postcodes()).isEqualTo(grid.size()).isGreaterThan(1_000);
                assertThat(Arrays.stream(plain).distinct().count())
                        .as("told apart")
                        .isGreaterThan(2);
            }
        }
    }

    @Test
    void allOfEnglandHasTheCouncilsSharesInIt() {
        PostcodeGrid england = PostcodeGrid.ofEngland(postcodes);
        assertThat(england.size()).isEqualTo(postcodes.size()).isGreaterThan(1_490_000);
        PostcodeGrid hull = PostcodeGrid.ofCouncil(postcodes, HULL);
        List<Option> options = around(hull, HULL, 12);

        ReachTable all = ReachTable.of(england, Coverage.count(england, options, 5));
        ReachTable alone = ReachTable.of(hull, Coverage.count(hull, options, 5));

        assertThat(all.byCouncil()).contains(alone.byCouncil().getFirst());
        assertThat(all.whole().postcodes()).isEqualTo(postcodes.size());
        assertThat(all.bySector()).hasSizeGreaterThan(7_000);
        assertThat(all.byDistrict().stream().mapToLong(ReachShare::postcodes).sum())
                .isEqualTo(postcodes.size());
    }

    @Test
    void aPostcodeOnTheCircleCountsAsTheFormulaOfSearchesSays() {
        int row = postcodes.size() / 2;
        Coordinates door = postcodes.coordinatesAt(row);
        Coordinates office = new Coordinates(door.latitude() + 0.03, door.longitude() + 0.01);
        double exactly = office.milesTo(door);
        String gss = Objects.requireNonNull(postcodes.councilAt(row));
        PostcodeGrid grid = PostcodeGrid.ofCouncil(postcodes, gss);
        List<Option> one = List.of(new Option(1, null, office, AreaServed.UNKNOWN));
        for (double miles : new double[] {exactly, Math.nextDown(exactly), Math.nextUp(exactly)}) {
            assertThat(ReachTable.of(grid, Coverage.count(grid, one, miles))
                            .whole()
                            .atLeast())
                    .isEqualTo(new PlainReach(postcodes, miles).atLeast(gss, one));
        }
    }

    @Test
    void nobodyCountsTwiceWhoServesAPlaceForTwoReasons() {
        PostcodeGrid grid = PostcodeGrid.ofCouncil(postcodes, HULL);
        Coordinates middle = grid.coordinatesAt(grid.size() / 2);
        Option twice = new Option(1, null, middle, new AreaServed(List.of("HU1", "HU5"), List.of(HULL), 50, false));
        Option always = new Option(2, null, middle, new AreaServed(List.of("HU1"), List.of(HULL), 50, true));

        ReachShare whole = ReachTable.of(grid, Coverage.count(grid, List.of(twice, always), 5))
                .whole();

        assertThat(whole.postcodes(2)).isEqualTo(grid.size());
        assertThat(whole.postcodes(3)).isZero();
    }

    @Test
    void whatWouldBeIsWhatAFreshCountSays() {
        PostcodeGrid grid = PostcodeGrid.ofCouncil(postcodes, HULL);
        List<Option> options = around(grid, HULL, 12);
        CouncilReach now =
                new CouncilReach(grid, ReachQuestion.within(1), Map.of(SupportKind.MICRO_ENTERPRISE, options));
        Coordinates here = grid.coordinatesAt(0);
        NewOption begins =
                new NewOption(SupportKind.MICRO_ENTERPRISE, here, new AreaServed(List.of(), List.of(), 2, false));
        NewOption another = new NewOption(SupportKind.HOME_CARE, here, AreaServed.UNKNOWN);
        WhatIf change = new WhatIf(Set.of(7L, 8L), Set.of(3L), List.of(begins, begins, another));
        List<Option> then = new ArrayList<>(options.stream()
                .filter(option -> option.listingId() != 7
                        && option.listingId() != 8
                        && (option.organisationId() == null || option.organisationId() != 3))
                .toList());
        assertThat(then).hasSizeLessThan(options.size() - 1);
        then.add(begins.option());
        then.add(begins.option());

        assertThat(now.table(SupportKind.MICRO_ENTERPRISE, change).bySector())
                .isEqualTo(ReachTable.of(grid, Coverage.count(grid, then, 1)).bySector())
                .isNotEqualTo(now.table(SupportKind.MICRO_ENTERPRISE).bySector());
    }

    @Test
    void peopleAreSpreadEvenlyOverTheirCouncilsPostcodes() {
        PostcodeGrid england = PostcodeGrid.ofEngland(postcodes);
        Option all = new Option(1, null, null, new AreaServed(List.of(), List.of(HULL), null, false));
        ReachTable table = ReachTable.of(england, Coverage.count(england, List.of(all), 5));

        assertThat(table.shareOfPeople(1, gss -> gss.equals(HULL) ? 300L : gss.equals(HEREFORDSHIRE) ? 100L : 0L))
                .isEqualTo(0.75);
        assertThat(table.shareOfPeople(1, gss -> 0L)).isZero();
    }

    /** Of every sort: near and far, of unknown place, serving miles, districts, councils, all of them, and England. */
    private List<Option> around(PostcodeGrid grid, String gss, int many) {
        List<Option> options = new ArrayList<>();
        for (int id = 1; id <= many; id++) {
            Coordinates near = grid.coordinatesAt(random.nextInt(grid.size()));
            Coordinates at = random.nextInt(8) == 0
                    ? null
                    : new Coordinates(
                            near.latitude() + (random.nextDouble() - 0.5) * 0.4,
                            near.longitude() + (random.nextDouble() - 0.5) * 0.6);
            Long organisation = random.nextInt(4) == 0 ? null : Long.valueOf(random.nextInt(8));
            options.add(new Option(id, organisation, at, area(grid, gss)));
        }
        return options;
    }

    private AreaServed area(PostcodeGrid grid, String gss) {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> AreaServed.UNKNOWN;
            case 3 -> new AreaServed(List.of(), List.of(), 1 + random.nextInt(20), false);
            case 4 -> new AreaServed(List.of(district(grid), district(grid)), List.of(), null, false);
            case 5 -> new AreaServed(List.of("ZZ1"), List.of(gss), null, false);
            case 6 -> new AreaServed(List.of(district(grid)), List.of(), miles(), false);
            case 7 -> new AreaServed(List.of(), List.of("E08000035"), miles(), false);
            default -> new AreaServed(List.of(), List.of(), miles(), random.nextInt(20) == 0);
        };
    }

    private @Nullable Integer miles() {
        return random.nextInt(6) == 0 ? null : Integer.valueOf(1 + random.nextInt(8));
    }

    private String district(PostcodeGrid grid) {
        return grid.areas().get(random.nextInt(grid.areas().count())).district();
    }
}
