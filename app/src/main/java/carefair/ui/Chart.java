package carefair.ui;

import carefair.shared.Money;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A few bars, each with its words, and one dashed limit with its sum. It has a name and a description for those who listen. */
public final class Chart {

    private static final int LEFT = 94;
    private static final int RIGHT = 466;
    private static final int TOP = 24;
    private static final int BOTTOM = 250;
    private static final int LINES = 4;
    private static final int FIRST_WORD = 275;
    private static final int WORD = 23;

    private record Column(String words, Money sum) {}

    private final String title;
    private final List<Column> columns = new ArrayList<>();
    private @Nullable Money limit;
    private String description = "";

    Chart(String title) {
        this.title = title;
    }

    /** @param words as short as {@code Now} or {@code 1} */
    public Chart column(String words, Money sum) {
        columns.add(new Column(words, sum));
        return this;
    }

    public Chart limit(Money sum) {
        limit = sum;
        return this;
    }

    /** What the chart shows, in a sentence or two. */
    public Chart says(String words) {
        description = words;
        return this;
    }

    public Component drawing() {
        var id = "chart-" + Integer.toHexString(System.identityHashCode(this));
        var top = top();
        var svg = new StringBuilder("<svg class=\"chart\" viewBox=\"0 0 480 304\" role=\"img\" focusable=\"false\""
                + " aria-labelledby=\"" + id + "-t " + id + "-d\"><title id=\"" + id + "-t\">" + escaped(title)
                + "</title><desc id=\"" + id + "-d\">" + escaped(description) + "</desc>");
        for (int line = 1; line <= LINES; line++) {
            long pence = top / LINES * line;
            int y = y(pence, top);
            svg.append("<path class=\"grid\" d=\"M%d %dH%d\"/>".formatted(LEFT, y, RIGHT));
            svg.append(
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>".formatted(LEFT - 6, y + 6, pounds(pence)));
        }
        int step = (RIGHT - LEFT) / Math.max(1, columns.size());
        int width = Math.min(44, step - 12);
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            int x = LEFT + i * step + (step - width) / 2;
            int y = y(column.sum().pence(), top);
            svg.append("<rect class=\"c-sea\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\"/>"
                    .formatted(x, y, width, BOTTOM - y));
            svg.append(words(column.words(), x + width / 2));
        }
        svg.append("<path class=\"axis\" d=\"M%d %dH%d\"/>".formatted(LEFT, BOTTOM, RIGHT));
        if (limit != null) {
            int y = y(limit.pence(), top);
            svg.append("<path class=\"limit\" d=\"M%d %dH%d\"/>".formatted(LEFT, y, RIGHT));
            svg.append("<text class=\"limit-t\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                    .formatted(RIGHT, y - 8, pounds(limit.pence())));
        }
        return Native.drawing(svg.append("</svg>").toString());
    }

    /** A word a line, so that those beside each other stay apart on a phone too, where letters are larger. */
    private static String words(String words, int middle) {
        var text = new StringBuilder("<text text-anchor=\"middle\">");
        int y = FIRST_WORD;
        for (var word : words.split(" ", 2)) {
            text.append("<tspan x=\"%d\" y=\"%d\">%s</tspan> ".formatted(middle, y, escaped(word)));
            y += WORD;
        }
        return text.append("</text>").toString();
    }

    /** A round sum that everything stays under, in steps that people count in. */
    private long top() {
        long most =
                columns.stream().mapToLong(column -> column.sum().pence()).max().orElse(0);
        long least = Math.max(most, limit == null ? 0 : limit.pence());
        long step = 1_000_00;
        while (step * LINES < least) {
            step += step >= 10_000_00 ? 10_000_00 : 1_000_00;
        }
        return step * LINES;
    }

    private static int y(long pence, long top) {
        return (int) (BOTTOM - (BOTTOM - TOP) * Math.max(0, pence) / top);
    }

    private static String pounds(long pence) {
        return "£" + String.format(Locale.UK, "%,d", pence / 100);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
