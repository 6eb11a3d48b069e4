package uk.kindred.market.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import uk.kindred.market.demand.AreaDemand;
import uk.kindred.market.demand.Demand;
import uk.kindred.market.demand.DemandFigures;
import uk.kindred.market.demand.DemandFigures.KindDemand;
import uk.kindred.market.supply.AreaSupply;
import uk.kindred.market.supply.KindSupply;
import uk.kindred.market.supply.SupplyToday;
import uk.kindred.places.Council;
import uk.kindred.places.CouncilPopulations;
import uk.kindred.places.Councils;

/** Puts a council's market together, for its page, its files and whoever else shows it. */
@Service
public class Desks {

    private final SupplyToday supply;
    private final AreaSupply areas;
    private final Demand demand;
    private final Councils councils;
    private final CouncilPopulations populations;
    private final ObjectProvider<LikeCouncils> alike;

    Desks(
            SupplyToday supply,
            AreaSupply areas,
            Demand demand,
            Councils councils,
            CouncilPopulations populations,
            ObjectProvider<LikeCouncils> alike) {
        this.supply = supply;
        this.areas = areas;
        this.demand = demand;
        this.councils = councils;
        this.populations = populations;
        this.alike = alike;
    }

    public Desk open(DeskQuestion question) {
        Council council = question.council();
        SupplyToday.Told told = supply.of(council);
        Group own =
                new Group(council.shortName(), populations.find(council.gss()).orElse(null), told.kinds());
        DemandFigures looked = demand.of(council, question.months());
        return new Desk(
                question,
                told.reckonedOn(),
                areas.findDay().orElse(null),
                populations.year(),
                own,
                compared(question),
                areas.completeness(),
                looked,
                demandGroups(own, looked, demand.beside(council, question.months()), council),
                demand.byMonth(council, question.months()));
    }

    private List<DemandGroup> demandGroups(Group own, DemandFigures looked, List<AreaDemand> beside, Council council) {
        if (beside.isEmpty()) {
            return List.of();
        }
        List<DemandGroup> groups = new ArrayList<>();
        groups.add(new DemandGroup(
                own.name(),
                own.people(),
                looked.kinds().stream().collect(Collectors.toMap(KindDemand::kind, KindDemand::tens))));
        for (AreaDemand area : beside) {
            List<Council> members =
                    area.area().equals(AreaDemand.ENGLAND) ? councils.list() : councilsOf(council.region());
            groups.add(new DemandGroup(area.area(), people(members), area.kinds()));
        }
        return groups;
    }

    private CouncilPopulations.Population people(List<Council> members) {
        return populations.sum(members.stream().map(Council::gss).toList());
    }

    /** Those of which something is known. */
    private List<Group> compared(DeskQuestion question) {
        String region = question.council().region();
        List<Council> others = others(question);
        List<String> names = Stream.concat(
                        Stream.of(region, AreaSupply.ENGLAND), others.stream().map(Council::gss))
                .toList();
        Map<String, List<KindSupply>> known = areas.list(names);
        List<Group> groups = new ArrayList<>();
        add(groups, region, councilsOf(region), known.get(region));
        add(groups, AreaSupply.ENGLAND, councils.list(), known.get(AreaSupply.ENGLAND));
        if (!others.isEmpty() && !known.isEmpty()) {
            List<List<KindSupply>> theirs = others.stream()
                    .map(other -> known.getOrDefault(other.gss(), List.of()))
                    .toList();
            add(groups, name(question, others), others, Together.of(theirs));
        }
        return groups;
    }

    private List<Council> others(DeskQuestion question) {
        if (!question.with().isEmpty()) {
            return question.with();
        }
        LikeCouncils known = question.alone() ? null : alike.getIfAvailable();
        return known == null ? List.of() : known.listLike(question.council());
    }

    private String name(DeskQuestion question, List<Council> others) {
        if (others.size() == 1) {
            return others.getFirst().shortName();
        }
        LikeCouncils known = alike.getIfAvailable();
        return question.with().isEmpty() && known != null
                ? others.size() + " councils " + known.inWords()
                : others.size() + " chosen councils";
    }

    private List<Council> councilsOf(String region) {
        return councils.list().stream()
                .filter(council -> council.region().equals(region))
                .toList();
    }

    private void add(List<Group> groups, String name, List<Council> members, @Nullable List<KindSupply> kinds) {
        if (kinds != null) {
            groups.add(new Group(name, people(members), kinds));
        }
    }
}
