package carefair.operations;

/** Whose records a database holds: written by the first migration run, and never changed. */
public enum DatabaseKind {
    /** Invented people; anyone may sign in as one of them. */
    DEMO,
    /** Real people. */
    LIVE
}
