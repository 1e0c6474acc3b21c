package cn.yince.begin;

import cn.yince.pack.Pack;
import java.util.List;

/**
 * A file of this year to be made from last year's.
 *
 * @param last last year's file
 * @param pack whose names and kind it has
 * @param year the new year; the pack may have no edition of it yet
 * @param lastFile what stands at 上年文件; empty when last year's figures are typed
 * @param members the files of 下属单位, as they are typed
 * @param schema where the schema lies from the file; empty for nowhere
 */
record NextOrder(LastFile last, Pack pack, int year, String lastFile, List<String> members, String schema) {
  /** The same for a file that needs no other. */
  NextOrder alone() {
    return new NextOrder(last, pack, year, "", List.of(), schema);
  }

  List<String> heading() {
    return Heading.ofNextYear(pack, year, last.path().getFileName().toString(), schema);
  }
}
