package uk.kindred.base.ui.firsthtml;

/**
 * A page with forms that are posted, or that shows what is somebody's own: built for whoever asks, and still. Its route's
 * access annotation says who may see it.
 */
public abstract class FormPage extends StillPage {}
