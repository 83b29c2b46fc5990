package carefair.directory;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How words are made alike before they are compared. */
final class Analysis implements LuceneAnalysisConfigurer {

    /** Words brought back to their stem: {@code gardens}, {@code gardener} and {@code gardening} are one. */
    static final String ENGLISH = "english";

    /** Words as they are written, for finding those spelt much alike: a stem one letter out is often another word's. */
    static final String PLAIN = "plain";

    static final String SORTED = "sorted";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(ENGLISH)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("englishPossessive")
                .tokenFilter("stop")
                .tokenFilter("snowballPorter")
                .param("language", "English")
                .tokenFilter("asciiFolding");
        context.analyzer(PLAIN)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("englishPossessive")
                .tokenFilter("stop")
                .tokenFilter("asciiFolding");
        context.normalizer(SORTED).custom().tokenFilter("lowercase").tokenFilter("asciiFolding");
    }
}
