package org.takedownregister.report.chart;

/** Which end of a written line stays put, whatever the reader's font makes of its length. */
enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double share;

    Anchor(double share) {
        this.share = share;
    }

    double share() {
        return share;
    }
}
