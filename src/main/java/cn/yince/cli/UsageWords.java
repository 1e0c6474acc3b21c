package cn.yince.cli;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was wrong with the command line, in Chinese. */
final class UsageWords {
  private UsageWords() {}

  static String of(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String extra = String.join(" ", unmatched.getUnmatched());
      return unmatched.isUnknownOption() ? "没有选项 " + extra : "多出的内容 " + extra;
    } else if (e instanceof OverwrittenOptionException) {
      return "同一选项写了两次";
    } else if (e instanceof MissingParameterException missing) {
      return "缺少 "
          + String.join("、", missing.getMissing().stream().map(picocli.CommandLine.Model.ArgSpec::paramLabel).toList());
    } else if (e.getCause() instanceof TypeConversionException wrong) {
      return wrong.getMessage();
    }
    return e.getMessage();
  }
}
