package carefair.wallet;

import java.time.LocalDate;

/** Whether the lines of a statement lie under one of the council's daily seals, so that a change to them would show. */
public sealed interface StatementSeal {

    /**
     * The first seal that holds every line.
     *
     * @param day the day that was sealed
     * @param head the first 16 hexadecimal digits of the head of the chain of journals, as the seal has it
     */
    record Sealed(LocalDate day, String head) implements StatementSeal {}

    /** A line, or the last of the days, is newer than the last seal; days are sealed in the night after them. */
    record NotYet() implements StatementSeal {}

    /** There is no key to seal with. */
    record Never() implements StatementSeal {}
}
