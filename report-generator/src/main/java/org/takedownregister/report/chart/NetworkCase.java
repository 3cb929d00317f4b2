package org.takedownregister.report.chart;

/**
 * A case in a drawing of a network.
 *
 * @param title its title for readers
 * @param note a few words beneath it: its date, what it is
 * @param href where its page is; empty for the case whose page the drawing stands on
 */
public record NetworkCase(String title, String note, String href) {

    /** Whether it is the case whose page the drawing stands on. */
    public boolean isHere() {
        return href.isEmpty();
    }
}
