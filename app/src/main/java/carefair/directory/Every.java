package carefair.directory;

/** How often an opening time comes again. */
public enum Every {
    WEEK(0),
    SECOND_WEEK(0),
    FIRST_OF_MONTH(1),
    SECOND_OF_MONTH(2),
    THIRD_OF_MONTH(3),
    FOURTH_OF_MONTH(4),
    LAST_OF_MONTH(-1);

    private final int ofMonth;

    Every(int ofMonth) {
        this.ofMonth = ofMonth;
    }

    /** Which of a month's days of that name, as RFC 5545 counts them: from 1, or -1 for the last; 0 if it does not go by months. */
    int ofMonth() {
        return ofMonth;
    }

    boolean isMonthly() {
        return ofMonth != 0;
    }
}
