package carefair.wallet;

/**
 * An account whose balance row and whose postings and holds do not agree; amounts in pence.
 *
 * @param row what the balance row says
 * @param sums what postings and holds say
 */
record Drift(long account, Counters row, Counters sums) {

    /** How much went out, how much came in, how much is set aside, and over how many lines. */
    record Counters(long dr, long cr, long held, long lines) {

        Counters minus(Counters other) {
            return new Counters(dr - other.dr, cr - other.cr, held - other.held, lines - other.lines);
        }
    }

    /** By how much they differ; all nothing where only the running balance of a line is wrong. */
    Counters difference() {
        return row.minus(sums);
    }
}
