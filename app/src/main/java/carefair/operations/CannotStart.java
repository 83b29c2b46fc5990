package carefair.operations;

/** Carefair must not start as it is set up. The message says why in plain words, and what to change. */
public final class CannotStart extends RuntimeException {

    private final String remedy;

    /**
     * @param reason what is wrong, naming the file, setting or database
     * @param remedy what to change, naming the setting and the value
     */
    public CannotStart(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
