package cn.yince.begin;

import cn.yince.pack.Pack;
import java.util.List;

/**
 * A file of this year to be made from last year's.
 *
 * @param last last year's file
 * @param pack of the new year, whose names and kind it has
 * @param lastFile what stands at 上年文件; empty when last year's figures are typed
 * @param members the files of 下属单位, as they are typed
 * @param schema where the schema lies from the file; empty for nowhere
 */
record NextOrder(LastFile last, Pack pack, String lastFile, List<String> members, String schema) {
  /** The same for a file that needs no other. */
  NextOrder alone() {
    return new NextOrder(last, pack, "", List.of(), schema);
  }

  List<String> heading() {
    return Heading.ofNextYear(pack, last.path().getFileName().toString(), schema);
  }
}
