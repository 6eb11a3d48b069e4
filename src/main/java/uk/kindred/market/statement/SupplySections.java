package uk.kindred.market.statement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.kindred.market.supply.AreaSupply;
import uk.kindred.market.supply.SupplyToday;
import uk.kindred.places.Council;

/** The sections that are told from what there is, by kind. */
@Configuration(proxyBeanMethods = false)
class SupplySections {

    /** What a section makes of it. */
    @FunctionalInterface
    interface Teller {
        SectionFigures of(Council council, SupplyToday.Told told);
    }

    private record Told(String slug, String title, SupplyToday supply, Teller teller) implements StatementSection {

        @Override
        public SectionFigures of(Council council) {
            return teller.of(council, supply.of(council));
        }
    }

    @Bean
    @Order(20)
    StatementSection supplySection(SupplyToday supply, AreaSupply areas) {
        return new Told(
                SupplyFigures.SLUG,
                SupplyFigures.TITLE,
                supply,
                (council, told) -> SupplyFigures.of(council, told, areas.completeness()));
    }

    @Bean
    @Order(30)
    StatementSection priceSection(SupplyToday supply) {
        return new Told(PriceSectionFigures.SLUG, PriceSectionFigures.TITLE, supply, PriceSectionFigures::of);
    }

    @Bean
    @Order(40)
    StatementSection qualitySection(SupplyToday supply) {
        return new Told(QualityFigures.SLUG, QualityFigures.TITLE, supply, QualityFigures::of);
    }

    @Bean
    @Order(50)
    StatementSection concentrationSection(SupplyToday supply) {
        return new Told(ConcentrationFigures.SLUG, ConcentrationFigures.TITLE, supply, ConcentrationFigures::of);
    }
}
