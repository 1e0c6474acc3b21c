package cn.yince.layout.jasper;

import cn.yince.problem.InputRejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.util.JRSaver;

/** Compiles the forms of all packs when the program is built. */
public final class CompileForms {
  private CompileForms() {}

  /**
   * Compiles every {@code *.jrxml} below a folder to {@code <hash of its files>.jasper} and removes what an earlier build left.
   *
   * @param arguments the folder of the packs and the folder to write to
   * @throws InputRejected when a form may not be used
   * @throws IOException when a folder cannot be read or written
   */
  public static void main(String[] arguments) throws IOException, JRException {
    Path target = Files.createDirectories(Path.of(arguments[1]));
    for (Path outdated : filesBelow(target, ".jasper")) {
      Files.delete(outdated);
    }
    for (Path form : filesBelow(Path.of(arguments[0]), ".jrxml")) {
      FormSource source = FormSource.read(form);
      JRSaver.saveObject(FormCompiler.compile(source), target.resolve(source.hash() + ".jasper").toFile());
    }
  }

  private static List<Path> filesBelow(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
