package uk.kindred.matching;

import java.util.ArrayList;
import java.util.List;

/** What a week's parts take of each fund. */
final class Purses {

    private Purses() {}

    /** Own money comes last: it adds what others lack. */
    static List<FundSpent> spent(Money money, List<WeekPart> parts) {
        List<FundSpent> spent = new ArrayList<>();
        long added = 0;
        for (Fund fund : money.funds()) {
            long charged = parts.stream()
                    .filter(part -> part.fund().equals(fund))
                    .mapToLong(part -> part.cost().toPence())
                    .sum();
            boolean last = fund.isOwn();
            long more = last ? 0 : Math.max(0, charged - fund.pence());
            spent.add(new FundSpent(fund, charged - more + (last ? added : 0), more));
            added += more;
        }
        return spent;
    }
}
