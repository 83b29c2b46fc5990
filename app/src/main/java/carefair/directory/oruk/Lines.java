package carefair.directory.oruk;

import java.util.function.Consumer;

/** What is told one line at a time while it is read, so that no more than a little of it is ever held. */
record Lines(Consumer<Consumer<Fields>> each) {

    /** Tells each of a kind that a request asks for. */
    @FunctionalInterface
    interface Every {
        void tell(OpenReferral answers, Asked asked, Consumer<Fields> told);
    }
}
