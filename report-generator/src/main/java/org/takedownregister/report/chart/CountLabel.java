package org.takedownregister.report.chart;

import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;

/** The count that a mark stands for, without its sign; nothing for 0. */
final class CountLabel implements CategoryItemLabelGenerator {

    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
        return String.valueOf(data.getRowKey(row));
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
        return String.valueOf(data.getColumnKey(column));
    }

    @Override
    public @Nullable String generateLabel(CategoryDataset data, int row, int column) {
        @Nullable Number value = data.getValue(row, column);
        return value == null || value.longValue() == 0 ? null : Numbers.grouped(Math.abs(value.longValue()));
    }
}
