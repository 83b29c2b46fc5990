package carefair.directory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Takes text apart in the very way the index does. */
final class Stems {

    /**
     * @param text the word as it was typed
     * @param apart whether a word that says nothing stood before it, as in "care at home"
     */
    record Stem(String stem, String text, int from, int to, boolean apart) {}

    private final Analyzer analyzer;

    Stems(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    List<Stem> of(String text) {
        var stems = new ArrayList<Stem>();
        try (var tokens = analyzer.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            var step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                var typed = text.substring(offset.startOffset(), offset.endOffset());
                stems.add(new Stem(
                        term.toString(),
                        typed,
                        offset.startOffset(),
                        offset.endOffset(),
                        step.getPositionIncrement() > 1));
            }
            tokens.end();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return stems;
    }

    List<String> keyOf(String text) {
        return of(text).stream().map(Stem::stem).toList();
    }
}
