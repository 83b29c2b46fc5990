package carefair.directory.oruk;

import java.util.List;

/**
 * One page of a list. A list of nothing has one page, which is empty; a page behind the last is empty too, and not the last.
 *
 * @param total how many there are on all pages
 * @param number from 1
 * @param size the most on one page
 */
record Page<T>(List<T> contents, long total, int number, int size) {

    static <T> Page<T> of(List<T> all, int number, int size) {
        long from = (number - 1L) * size;
        return new Page<>(all.stream().skip(from).limit(size).toList(), all.size(), number, size);
    }

    /** As the standard tells it; {@code size} there is how many stand on this page. */
    Fields told() {
        long pages = Math.max(1, Math.ceilDiv(total, (long) size));
        // A list without anything keeps its member: whoever reads pages counts it.
        var told = new Fields()
                .with("total_items", total)
                .with("total_pages", pages)
                .with("page_number", number)
                .with("size", contents.size())
                .with("first_page", number == 1)
                .with("last_page", number == pages)
                .with("empty", contents.isEmpty());
        told.values().put("contents", contents);
        return told;
    }
}
