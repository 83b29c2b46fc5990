package carefair.operations;

/** Something that is deleted once its time has come. Each bean of this type is asked once a day. */
public interface DueDeletion {

    /** What it deletes, for the log: {@code kept estimates}. */
    String what();

    /** Deletes what is due now, in a transaction of its own. @return how many were deleted */
    long deleteDue();
}
