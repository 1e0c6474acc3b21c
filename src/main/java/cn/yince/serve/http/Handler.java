package cn.yince.serve.http;

/** Answers requests for one path. */
@FunctionalInterface
public interface Handler {
    /**
     * The answer to a request.
     *
     * @throws Refused when it cannot be done
     * @throws cn.yince.problem.InputRejected when what it is about is wrong
     */
    Answer answer(Request request);
}
