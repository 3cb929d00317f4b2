package org.takedownregister.report.care;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/** The screens that readers have. */
final class Screens {

    private Screens() {}

    static NewContextOptions desk(ColorScheme scheme) {
        return new NewContextOptions().setViewportSize(1280, 900).setColorScheme(scheme);
    }

    /** A narrow telephone, which also stands for 320 CSS pixels at a larger letter. */
    static NewContextOptions telephone() {
        return new NewContextOptions().setViewportSize(360, 740);
    }

    /** The narrowest screen, nearly, on which tables are still tables: these end at 56 letters of 16 pixels. */
    static NewContextOptions tablet() {
        return new NewContextOptions().setViewportSize(900, 1200);
    }
}
