package carefair.purchasing;

/** Whether an enquiry waits for its provider. */
public enum EnquiryStage {
    ASKED,
    ANSWERED,
    /** The provider said kindly that it cannot help. The person may still ask again. */
    DECLINED,
    /** The council could not ask the provider, or got no answer; it says why. The person may still ask again. */
    NOT_PASSED_ON
}
