package uk.kindred.directory;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.ContextConfiguration;
import uk.kindred.testing.OwnDatabase;

/** A test of the directory alone, on a database of its own with a clock to set, so that no other test sees what it does. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = OwnDirectoryTest.Context.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = OwnDatabase.class)
@interface OwnDirectoryTest {

    /** Not itself a {@code @Configuration}, or the whole application's scan would find it. */
    @EnableAutoConfiguration(
            exclude = {
                SpringBootAutoConfiguration.class,
                SpringSecurityAutoConfiguration.class,
                VaadinScopesConfig.class
            })
    @ConfigurationPropertiesScan("uk.kindred")
    @ComponentScan(
            basePackages = {"uk.kindred.places", "uk.kindred.directory", "uk.kindred.base"},
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.ASSIGNABLE_TYPE,
                            classes = {DirectoryWorld.class, StatementCounter.class}),
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "uk\\.kindred\\.(base\\.(ui|web|TimeConf.*)|directory\\.(ui|api))\\b.*"))
    @EntityScan("uk.kindred.directory")
    @EnableJpaRepositories("uk.kindred.directory")
    class Context {}
}
