package uk.kindred.base.web;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.kindred.base.SiteProperties;

/**
 * Who may ask for what. Pages say so themselves, in annotations of their routes and controllers; what is called admin,
 * moderation or account is shut a second time here.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties({RateLimits.class, SiteProperties.class})
class SecurityConfiguration {

    /** So that an annotation can say which role it means. */
    @Bean
    static AnnotationTemplateExpressionDefaults rolesInAnnotations() {
        return new AnnotationTemplateExpressionDefaults();
    }

    /** For programs: no session, no cookie, so nothing that a forged request could ride on. */
    @Bean
    @Order(1)
    SecurityFilterChain machineChain(HttpSecurity http, RateLimits limits, SecurityLog log) {
        http.securityMatcher("/api/**", "/robots.txt", "/sitemap.xml", "/sitemaps/**", "/actuator/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .cors(cors -> cors.configurationSource(openDataMayBeReadAnywhere()))
                .headers(headers -> common(headers)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(ContentSecurityPolicy.FOR_DATA)))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers("/api/admin/**")
                                .denyAll()
                                .requestMatchers("/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .denyAll()
                                .anyRequest()
                                .permitAll())
                .addFilterAfter(new NotedRefusals(log), HeaderWriterFilter.class)
                .addFilterAfter(new RateLimitFilter(limits), NotedRefusals.class)
                .addFilterAfter(new UnreadableFilter(), RateLimitFilter.class);
        return http.build();
    }

    /** For people: Vaadin's views and what belongs to them. */
    @Bean
    @Order(2)
    SecurityFilterChain pagesChain(
            HttpSecurity http,
            RateLimits limits,
            SecurityLog log,
            ContentSecurityPolicy policy,
            SiteProperties site,
            MultipartProperties files,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> forms,
            List<PagesSecurity> guards) {
        http.headers(headers -> common(headers)
                        .contentSecurityPolicy(csp -> csp.policyDirectives(policy.forPages()))
                        // a page may come back with the back button, but no proxy may keep it; files say otherwise
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "private, no-cache")))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens(site)))
                .exceptionHandling(failures -> failures.accessDeniedHandler(SentAgain::offerOrRefuse))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/admin", "/admin/**")
                        .hasRole("ADMINISTRATOR")
                        .requestMatchers("/moderation", "/moderation/**")
                        .hasRole("MODERATOR")
                        .requestMatchers("/account", "/account/**")
                        .authenticated())
                // an address that does not exist must reach the helpful 404 page, so the rest is open;
                // views are shut one by one: Vaadin refuses every route without an access annotation
                .with(
                        vaadin(),
                        // its own answers to failures would take the place of ours
                        pages -> pages.enableRequestCacheConfiguration(false)
                                .enableExceptionHandlingConfiguration(false)
                                .anyRequest(AuthorizedUrl::permitAll))
                .addFilterAfter(new NotedRefusals(log), HeaderWriterFilter.class)
                .addFilterAfter(new RateLimitFilter(limits), NotedRefusals.class)
                .addFilterAfter(new UnreadableFilter(), RateLimitFilter.class)
                .addFilterAfter(new OnlyReadFilter(forms), UnreadableFilter.class)
                .addFilterAfter(new FileSizeFilter(files.getMaxRequestSize()), OnlyReadFilter.class)
                .addFilterAfter(new BegunAnswerFilter(), FileSizeFilter.class);
        guards.forEach(guard -> guard.guard(http));
        return http.build();
    }

    /**
     * In a cookie of their own, so that a form needs no session and may be sent to another instance. Lax: somebody who comes
     * by a link in a mail has to keep the secret of a form that is open elsewhere.
     */
    static CsrfTokenRepository formTokens(SiteProperties site) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(site.cookieName("form"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(site.isSecure()).sameSite("Lax"));
        return tokens;
    }

    static HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers) {
        return headers.withObjectPostProcessor(early())
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                // a search names needs and places: other sites learn at most that somebody came from Kindred
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(CommonHeaders.PERMISSIONS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    /** Vaadin answers through a forward, which closes the answer before late headers would be written. */
    private static ObjectPostProcessor<HeaderWriterFilter> early() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    /** The first pattern that fits counts. What only works with what it is sent, and keeps none of it, is as open as what is read. */
    private static CorsConfigurationSource openDataMayBeReadAnywhere() {
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/funding/**", anywhere(HttpMethod.POST));
        source.registerCorsConfiguration("/api/**", anywhere(HttpMethod.GET, HttpMethod.HEAD));
        return source;
    }

    /** From any page, without credentials. */
    private static CorsConfiguration anywhere(HttpMethod... methods) {
        CorsConfiguration anywhere = new CorsConfiguration();
        anywhere.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        anywhere.setAllowedMethods(Stream.of(methods).map(HttpMethod::name).toList());
        anywhere.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        anywhere.setExposedHeaders(List.of("RateLimit", "RateLimit-Policy", "Retry-After"));
        anywhere.setMaxAge(Duration.ofHours(1));
        return anywhere;
    }
}
