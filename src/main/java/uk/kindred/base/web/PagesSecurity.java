package uk.kindred.base.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** What a module adds to how the pages for people are guarded, such as who is signed in. */
@FunctionalInterface
public interface PagesSecurity {

    void guard(HttpSecurity http);
}
