package cn.yince.layout.freemarker;

import cn.yince.file.PackFile;
import cn.yince.pack.Pack;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;

/** Finds chapters (章节/*.ftl) and the style sheet by name through the layers of a pack and nowhere else. */
final class PackTemplates implements TemplateLoader {
  private final Pack pack;

  PackTemplates(Pack pack) {
    this.pack = pack;
  }

  @Override
  public Object findTemplateSource(String name) {
    return pack.lookUp(name.endsWith(".css") ? name : "章节/" + name).orElse(null);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    return new StringReader(PackFile.utf8((Path) source, PackFile.TEXT));
  }

  @Override
  public void closeTemplateSource(Object source) {
    // nothing is held open
  }
}
