package uk.kindred.base.ui.firsthtml;

import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.MapProperties;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SiteProperties.class, MapProperties.class})
class FirstHtmlConfiguration {

    @Bean
    PublicPages publicPages(AutowireCapableBeanFactory beans) {
        return new PublicPages(beans);
    }

    @Bean
    VaadinServiceInitListener firstHtml(PublicPages pages, SiteProperties site) {
        return event -> event.addIndexHtmlRequestListener(new FirstHtmlWriter(pages, site));
    }

    /** Stands right before Vaadin's servlet, to which Spring forwards by name. */
    @Bean
    FilterRegistrationBean<PassingSessionFilter> passingSessions(PublicPages pages) {
        var registration = new FilterRegistrationBean<>(new PassingSessionFilter(pages));
        registration.addServletNames("springServlet");
        registration.setDispatcherTypes(DispatcherType.FORWARD);
        return registration;
    }
}
