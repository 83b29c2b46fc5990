package carefair.purchasing;

/** What came of a question that the council passed on. */
public enum PassedBack {
    ANSWERED(EnquiryStage.ANSWERED),
    CANNOT_HELP(EnquiryStage.DECLINED),
    /** The council did not pass it on, or got no answer; its words say why. */
    NO_ANSWER(EnquiryStage.NOT_PASSED_ON);

    private final EnquiryStage stage;

    PassedBack(EnquiryStage stage) {
        this.stage = stage;
    }

    EnquiryStage stage() {
        return stage;
    }
}
