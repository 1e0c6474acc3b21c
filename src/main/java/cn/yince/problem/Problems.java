package cn.yince.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Collects everything wrong, so that all of it is shown at once and never only the first. Not thread-safe. */
public final class Problems {
  private final LinkedHashSet<Problem> found = new LinkedHashSet<>();

  /** Adds one; the same problem at the same place is kept once. */
  public void add(Problem problem) {
    found.add(problem);
  }

  /** Adds a problem that stops the booklet. */
  public void error(String code, Place place, String message, String hint) {
    add(Problem.error(code, place, message, hint));
  }

  /** Adds a remark that does not stop the booklet. */
  public void hint(String code, Place place, String message, String hint) {
    add(Problem.hint(code, place, message, hint));
  }

  /** Whether anything found so far stops the booklet. */
  public boolean haveErrors() {
    return found.stream().anyMatch(Problem::stops);
  }

  /** All of them, errors and hints, in the order of their places in the file. */
  public List<Problem> inOrder() {
    List<Problem> list = new ArrayList<>(found);
    list.sort(Comparator.comparing(Problem::place));
    return List.copyOf(list);
  }

  /**
   * Stops here when anything found so far is an error.
   *
   * @throws InputRejected carrying all problems
   */
  public void stopOnErrors() {
    if (haveErrors()) {
      throw new InputRejected(inOrder());
    }
  }
}
