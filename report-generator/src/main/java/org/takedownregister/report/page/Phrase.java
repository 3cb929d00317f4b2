package org.takedownregister.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.WebAddress;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.words.Dates;
import org.takedownregister.report.words.Numbers;
import org.takedownregister.report.words.Words;

/**
 * A line of text with links, dates, numbers and references in it. Immutable; every method returns a longer one.
 *
 * @param spans its pieces, in order
 */
public record Phrase(List<Span> spans) {

    /** No text. */
    public static final Phrase EMPTY = new Phrase(List.of());

    /** Keeps a list of its own. */
    public Phrase {
        spans = List.copyOf(spans);
    }

    /** Our own words. */
    public static Phrase of(String text) {
        return EMPTY.and(text);
    }

    /** Whether there is no text. */
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** Goes on in our own words. */
    public Phrase and(String text) {
        return text.isEmpty() ? this : with(new Span.Plain(text));
    }

    /** Goes on with another phrase. */
    public Phrase and(Phrase more) {
        if (more.spans.isEmpty()) {
            return this;
        }
        if (spans.isEmpty()) {
            return more;
        }
        Span[] longer = longer(more.spans.size());
        for (int i = 0; i < more.spans.size(); i++) {
            longer[spans.size() + i] = more.spans.get(i);
        }
        return new Phrase(List.of(longer));
    }

    /** Goes on with a piece. */
    public Phrase with(Span span) {
        if (spans.isEmpty()) {
            return new Phrase(List.of(span));
        }
        Span[] longer = longer(1);
        longer[spans.size()] = span;
        return new Phrase(List.of(longer));
    }

    private Span[] longer(int more) {
        Span[] longer = new Span[spans.size() + more];
        for (int i = 0; i < spans.size(); i++) {
            longer[i] = spans.get(i);
        }
        return longer;
    }

    /** Goes on with stressed words. */
    public Phrase strong(String text) {
        return with(new Span.Strong(text));
    }

    /** Goes on with an aside; with nothing if there is none. */
    public Phrase aside(@Nullable String text) {
        return text == null || text.isEmpty() ? this : with(new Span.Aside(text));
    }

    /** Goes on with words from the register. */
    public Phrase foreign(String text) {
        return with(new Span.Foreign(text));
    }

    /** Goes on with a long number in digits, such as a hash. */
    public Phrase digits(String text) {
        return with(new Span.Digits(text));
    }

    /** Goes on with a link within the site. */
    public Phrase link(String href, String text) {
        return with(new Span.Linked(href, text));
    }

    /** Goes on with a link out of the site. */
    public Phrase outside(WebAddress address, String text) {
        return with(new Span.Outside(address.text(), text));
    }

    /** Goes on with a date as it is. */
    public Phrase date(EdtfDate date) {
        return with(dated(date, Dates.words(date)));
    }

    /** Goes on with a date after its preposition. */
    public Phrase when(EdtfDate date) {
        return with(dated(date, Dates.adverb(date)));
    }

    /** Goes on with a count of ours. */
    public Phrase count(long value) {
        return with(new Span.Counted(Long.toString(value), Numbers.grouped(value), null));
    }

    /** Goes on with a count of ours and the right form of what is counted. */
    public Phrase count(long value, String one, String many) {
        return count(value).and(" " + (value == 1 ? one : many));
    }

    /** Goes on with the number of a figure and its qualifier; links can lead to its anchor. */
    public Phrase amount(Figure figure) {
        String qualifier = Words.of(figure.qualifier());
        Phrase before = qualifier.isEmpty() ? this : and(qualifier + " ");
        return before.with(new Span.Counted(machine(figure), Numbers.amount(figure), Addresses.anchor(figure)));
    }

    /** Goes on with a short word that stands out. */
    public Phrase chip(String word, String tone) {
        return with(new Span.Chip(word, tone));
    }

    /** Goes on with the number of a source. */
    public Phrase cite(int number) {
        return with(new Span.Cited(number));
    }

    /** Whether it begins with a date. */
    public boolean isDate() {
        return !spans.isEmpty() && spans.get(0) instanceof Span.Dated;
    }

    /** The exact value of its first date or number, or the lower end of one; empty if it has none. */
    public String exact() {
        for (Span span : spans) {
            if (span instanceof Span.Dated dated) {
                return dated.machine();
            }
            if (span instanceof Span.Counted counted) {
                return counted.machine().replaceFirst("/.*", "");
            }
        }
        return "";
    }

    /** The phrases one after another, with words between them. */
    public static Phrase joined(List<Phrase> phrases, String between, String beforeLast) {
        if (phrases.size() < 2) {
            return phrases.isEmpty() ? EMPTY : phrases.get(0);
        }
        List<Span> all = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            String words = i == phrases.size() - 1 ? beforeLast : between;
            if (i > 0 && !words.isEmpty()) {
                all.add(new Span.Plain(words));
            }
            all.addAll(phrases.get(i).spans);
        }
        return new Phrase(all);
    }

    /** The words alone, as a title or a description needs them. */
    public String words() {
        return spans.stream().map(Phrase::words).collect(Collectors.joining());
    }

    /** The exact value of a figure: a number, or two with a slash between. */
    public static String machine(Figure figure) {
        Long most = figure.valueMax();
        return figure.value() + (most == null ? "" : "/" + most);
    }

    private static Span dated(EdtfDate date, String words) {
        boolean calendar = !date.approximate() && date.precision() != EdtfDate.Precision.INTERVAL;
        return new Span.Dated(date.text(), words, calendar);
    }

    private static String words(Span span) {
        if (span instanceof Span.Plain plain) {
            return plain.text();
        }
        if (span instanceof Span.Strong strong) {
            return strong.text();
        }
        if (span instanceof Span.Aside aside) {
            return aside.text();
        }
        if (span instanceof Span.Digits digits) {
            return digits.text();
        }
        if (span instanceof Span.Foreign foreign) {
            return foreign.text();
        }
        if (span instanceof Span.Linked linked) {
            return linked.text();
        }
        if (span instanceof Span.Outside outside) {
            return outside.text();
        }
        if (span instanceof Span.Dated dated) {
            return dated.words();
        }
        if (span instanceof Span.Chip chip) {
            return chip.word();
        }
        return span instanceof Span.Counted counted ? counted.words() : "";
    }
}
