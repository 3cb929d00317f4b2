package org.takedownregister.domain.publishing;

import org.takedownregister.domain.register.RegisterView;

/** Makes a site of what a view of the register shows. */
public interface SitePublisher {

    /**
     * Publishes.
     *
     * @throws org.takedownregister.domain.problem.Refused {@code site-foreign} if the place holds
     *     something that is not a site of ours, {@code site-unwritable} if it cannot be written
     */
    Publication publish(RegisterView view);
}
