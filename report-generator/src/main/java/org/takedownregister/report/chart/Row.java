package org.takedownregister.report.chart;

/** The place of a row or a column in a drawing, with the name beside it. Two rows may have one name. */
record Row(int place, String name) implements Comparable<Row> {

    @Override
    public int compareTo(Row other) {
        return Integer.compare(place, other.place);
    }
}
