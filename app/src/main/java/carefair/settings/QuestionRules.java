package carefair.settings;

/**
 * What becomes of questions to providers who are not here.
 *
 * @param passedOn whether an officer passes them on and writes down the answer; else they are not taken
 * @param passOnWorkingDays by when the officer asks the provider
 * @param answerWorkingDays after how long without an answer the officer asks again, or says that there is none
 */
public record QuestionRules(boolean passedOn, int passOnWorkingDays, int answerWorkingDays) {

    /** Where the council does not say: nobody promised to pass them on. */
    static final QuestionRules NOT_TAKEN = new QuestionRules(false, 2, 5);
}
