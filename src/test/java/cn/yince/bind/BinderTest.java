package cn.yince.bind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import java.nio.file.Path;

class BinderTest {
  @Test
  void sampleHasItsPages() throws Exception {
    Booklet booklet = SampleBooklet.bind();
    booklet.writeTo(Path.of("target/sample.pdf"));
    assertThat(booklet.pages()).isEqualTo(6);
  }
}
