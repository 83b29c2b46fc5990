package carefair.estimator.ui;

import carefair.estimator.answers.Question;
import carefair.ui.DraftId;

/** The addresses of an estimate. */
final class At {

    static final String START = "/app/estimate";
    static final String BACK = "/app/estimate/come-back";
    static final String STAFF = "/app/staff/estimates";

    private At() {}

    static String page(DraftId draft, String page) {
        return START + "/" + draft + "/" + page;
    }

    static String question(DraftId draft, Question question) {
        return page(draft, question.code());
    }

    /** The question again, from where all answers are checked: it leads back there. */
    static String change(DraftId draft, Question question) {
        return question(draft, question) + "?change";
    }

    static String check(DraftId draft) {
        return page(draft, "check");
    }

    static String result(DraftId draft) {
        return page(draft, "result");
    }

    /** The estimate on plain paper. */
    static String print(DraftId draft) {
        return "/estimates/" + draft + "/print";
    }

    static String pdf(DraftId draft) {
        return "/estimates/" + draft + "/pdf";
    }
}
