package carefair.directory;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/** A number for each listing, worked out from the values its document keeps and from nothing else, anew at each search. */
abstract class FromTheIndex extends DoubleValuesSource {

    @Override
    public final boolean needsScores() {
        return false;
    }

    @Override
    public final DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public final boolean isCacheable(LeafReaderContext segment) {
        return false;
    }
}
