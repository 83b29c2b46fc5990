package carefair.directory.imports;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What a feed writes with marks of HTML in it, as plain text. */
final class FeedText {

    /** What a browser runs or obeys is nothing that anybody wrote to be read. One that never ends has the rest, as in a browser. */
    private static final Pattern NOT_TO_READ = Pattern.compile(
            "<(script|style)(?=[\\s/>]).*?(</\\1[^<>]{0,200}>|\\z)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern LINE_ENDS =
            Pattern.compile("<(br|/p|/li|/div)[^<>]{0,200}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("<[a-zA-Z/!][^<>]{0,500}>");

    private FeedText() {}

    static String plain(String html) {
        var read = NOT_TO_READ.matcher(html).replaceAll(" ");
        return HtmlUtils.htmlUnescape(
                MARKS.matcher(LINE_ENDS.matcher(read).replaceAll("\n")).replaceAll(""));
    }
}
