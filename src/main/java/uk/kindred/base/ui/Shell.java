package uk.kindred.base.ui;

import com.vaadin.flow.component.page.AppShellConfigurator;

/** Says that pages bring no theme of Vaadin's: frontend/index.html links Kindred's own styles. Without it, Aura loads. */
public class Shell implements AppShellConfigurator {}
