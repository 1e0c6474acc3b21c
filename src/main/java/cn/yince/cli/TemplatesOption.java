package cn.yince.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the packs are, and the help option every command has. */
final class TemplatesOption {
  @Option(names = "--templates", paramLabel = "文件夹", description = "模板文件夹；默认随程序的 templates")
  private Path templates;

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "显示帮助")
  private boolean help;

  Path folder(Path home) {
    return (templates == null ? home.resolve("templates") : templates).toAbsolutePath().normalize();
  }
}
