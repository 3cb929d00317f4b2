package org.takedownregister.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartMarkupTest {

    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "rect", "circle", "path", "g", "text");
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "class",
            "viewBox",
            "role",
            "font-family",
            "font-size",
            "font-weight",
            "aria-labelledby",
            "id",
            "aria-describedby",
            "x",
            "y",
            "width",
            "height",
            "cx",
            "cy",
            "r",
            "d",
            "text-anchor",
            "stroke-width",
            "stroke-dasharray");

    static Stream<String> samples() {
        return SampleCharts.all(0).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingButShapesAndWordsStandsInADrawing(String sample) throws Exception {
        for (Element element : elements(sample)) {
            assertThat(ELEMENTS).contains(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(ATTRIBUTES).contains(element.getAttributes().item(i).getNodeName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aDrawingSaysWhatItShowsAndHasNoSizeOfItsOwn(String sample) throws Exception {
        Chart chart = chart(sample);
        List<Element> drawings = elements(sample).stream()
                .filter(element -> element.getTagName().equals("svg"))
                .toList();

        assertThat(drawings)
                .extracting(svg -> svg.getAttribute("class"))
                .containsExactly("chart chart-wide", "chart chart-narrow");
        for (Element svg : drawings) {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.hasAttribute("width")).isFalse();
            assertThat(svg.getAttribute("font-family")).isEqualTo("inherit");
            Element title = (Element) svg.getChildNodes().item(0);
            Element description = (Element) svg.getChildNodes().item(1);
            assertThat(title.getAttribute("id")).isEqualTo(svg.getAttribute("aria-labelledby"));
            assertThat(title.getTextContent()).isEqualTo(chart.title());
            assertThat(description.getAttribute("id")).isEqualTo(svg.getAttribute("aria-describedby"));
            assertThat(description.getTextContent()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyMarkLiesOnItsSheet(String sample) throws Exception {
        double width = 0;
        double height = 0;
        for (Element element : elements(sample)) {
            switch (element.getTagName()) {
                case "svg" -> {
                    String[] box = element.getAttribute("viewBox").split(" ", -1);
                    width = Double.parseDouble(box[2]);
                    height = Double.parseDouble(box[3]);
                }
                case "rect" -> {
                    assertThat(number(element, "x")).isNotNegative();
                    assertThat(number(element, "x") + number(element, "width")).isLessThanOrEqualTo(width);
                    assertThat(number(element, "y") + number(element, "height")).isLessThanOrEqualTo(height);
                }
                case "circle" -> {
                    assertThat(number(element, "cx")).isBetween(0.0, width);
                    assertThat(number(element, "cy")).isBetween(0.0, height);
                }
                case "text" -> {
                    double share =
                            switch (element.getAttribute("text-anchor")
                                    + ((Element) element.getParentNode()).getAttribute("text-anchor")) {
                                case "end" -> 1;
                                case "middle" -> 0.5;
                                default -> 0;
                            };
                    double long_ = LetterWidths.of(element.getTextContent()) * Layout.LETTERS;
                    assertThat(number(element, "x") - long_ * share)
                            .as(element.getTextContent())
                            .isGreaterThanOrEqualTo(-2);
                    assertThat(number(element, "x") + long_ * (1 - share))
                            .as(element.getTextContent())
                            .isLessThanOrEqualTo(width + 6);
                }
                default -> {}
            }
        }
    }

    @Test
    void idsAreTheGivenOnesAndNeverRepeat() throws Exception {
        Set<String> ids = new HashSet<>();
        for (Element element : elements("time-line")) {
            if (element.hasAttribute("id")) {
                assertThat(element.getAttribute("id")).startsWith("time-line-");
                assertThat(ids.add(element.getAttribute("id"))).isTrue();
            }
        }
        assertThat(ids).hasSize(4);
    }

    @Test
    void aHostileNameIsWordsAndNoMarkup() {
        for (Chart chart : SampleCharts.all(0).values()) {
            assertThat(chart.svg()).doesNotContain("<script", "\u0000", "\u202E", "\uD800 ");
        }
        assertThat(chart("hostile-country").svg()).contains("&quot;&#39;&gt;&lt;script&gt;");
    }

    @Test
    void rowsInAnotherOrderGiveEqualBytes() {
        assertThat(SampleCharts.all(7)).isEqualTo(SampleCharts.all(0));
    }

    @Test
    void anotherLocaleAndTimeZoneGiveEqualBytes() {
        var expected = SampleCharts.all(0);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "de-CH")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(SampleCharts.all(0)).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Chart chart(String sample) {
        return java.util.Objects.requireNonNull(SampleCharts.all(0).get(sample));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<Element> elements(String sample) throws Exception {
        String xml = "<both>" + chart(sample).svg() + "</both>";
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        NodeList all = document.getDocumentElement().getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }
}
