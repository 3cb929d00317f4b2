package org.takedownregister.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ChartColoursTest {

    private static final Pattern SCHEME = Pattern.compile(":root \\{([^}]*)\\}");
    private static final Pattern TOKEN = Pattern.compile("--chart-(\\w+): (#[0-9a-f]{6})");

    @Test
    void everyColourStandsOutFromThePaperInLightAndDark() {
        List<Map<String, String>> schemes = schemes();

        assertThat(schemes.get(0)).containsEntry("paper", "#fbfaf6");
        assertThat(schemes.get(1)).containsEntry("paper", "#131518");
        for (Map<String, String> scheme : schemes.subList(0, 2)) {
            for (String role : List.of("1", "2", "3", "4", "5", "6", "7", "8", "ink", "soft")) {
                assertThat(contrast(scheme, role)).as(role + scheme).isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void coloursThatCarryLettersOrAreLettersStandOutMore() {
        for (Map<String, String> scheme : schemes().subList(0, 2)) {
            for (String role : List.of("1", "2", "3", "8", "ink", "soft")) {
                assertThat(contrast(scheme, role)).as(role + scheme).isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @Test
    void everyClassInADrawingHasItsRule() {
        Set<String> classes = new TreeSet<>();
        for (Chart chart : SampleCharts.all(0).values()) {
            Matcher matcher = Pattern.compile(" class=\"([^\"]+)\"").matcher(chart.svg());
            while (matcher.find()) {
                classes.addAll(List.of(matcher.group(1).split(" ")));
            }
        }
        String css = Charts.styleSheet();
        assertThat(classes).hasSizeGreaterThan(15).allMatch(name -> css.contains("." + name + " {"));
    }

    private static List<Map<String, String>> schemes() {
        List<Map<String, String>> schemes = new ArrayList<>();
        Matcher blocks = SCHEME.matcher(Charts.styleSheet());
        while (blocks.find()) {
            Map<String, String> scheme = new LinkedHashMap<>();
            Matcher tokens = TOKEN.matcher(blocks.group(1));
            while (tokens.find()) {
                scheme.put(tokens.group(1), tokens.group(2));
            }
            schemes.add(scheme);
        }
        return schemes;
    }

    private static double contrast(Map<String, String> scheme, String role) {
        double a = luminance(String.valueOf(scheme.get(role)));
        double b = luminance(String.valueOf(scheme.get("paper")));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
