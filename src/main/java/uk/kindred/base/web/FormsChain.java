package uk.kindred.base.web;

import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import uk.kindred.base.SiteProperties;

/**
 * Pages where people without an account send something: no session, nothing kept by a proxy or told to another site,
 * and against forged requests a secret that stands both in a cookie and in the form.
 */
@Configuration(proxyBeanMethods = false)
class FormsChain {

    @Bean
    @Order(1)
    SecurityFilterChain chainOfForms(
            HttpSecurity http,
            RateLimits limits,
            SecurityLog log,
            ContentSecurityPolicy policy,
            SiteProperties site,
            MultipartProperties files) {
        http.securityMatcher(
                        "/enquire",
                        "/enquiries/**",
                        "/alerts/**",
                        "/disputes/**",
                        "/report/**",
                        "/decisions/**",
                        "/still-free/**",
                        "/invited/**",
                        "/plan/missing",
                        "/reviews/write/**",
                        "/reviews/own/**",
                        "/reviews/report/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(SecurityConfiguration.formTokens(site))
                        // posted by mail programs (RFC 8058), which have no cookie of ours; the link is the secret
                        .ignoringRequestMatchers(
                                "/alerts/*/unsubscribe", "/still-free/*/unsubscribe", "/invited/*/unsubscribe"))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> SecurityConfiguration.common(headers)
                        .contentSecurityPolicy(csp -> csp.policyDirectives(policy.forPages()))
                        // the address of a private page is its key
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .exceptionHandling(failures -> failures.accessDeniedHandler(FormCheck::showAgain))
                .addFilterAfter(new NotedRefusals(log), HeaderWriterFilter.class)
                .addFilterAfter(new RateLimitFilter(limits), NotedRefusals.class)
                .addFilterAfter(new UnreadableFilter(), RateLimitFilter.class)
                .addFilterAfter(new FileSizeFilter(files.getMaxRequestSize()), UnreadableFilter.class);
        return http.build();
    }
}
