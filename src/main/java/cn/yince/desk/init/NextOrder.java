package cn.yince.desk.init;

import cn.yince.compute.prior.PriorPacks;
import cn.yince.pack.Pack;
import java.util.List;

/**
 * A file of this year to be made from last year's.
 *
 * @param last last year's file
 * @param packs that of the new year, whose names and kind it has, and those of the year before
 * @param lastFile what stands at 上年文件; empty when last year's figures are typed
 * @param members the files of 下属单位, as they are typed
 * @param schema where the schema lies from the file; empty for nowhere
 */
record NextOrder(LastFile last, PriorPacks packs, String lastFile, List<String> members, String schema) {
    /** The same for a file that needs no other. */
    NextOrder alone() {
        return new NextOrder(last, packs, "", List.of(), schema);
    }

    /** That of the new year. */
    Pack pack() {
        return packs.now().pack();
    }

    List<String> heading() {
        return Heading.ofNextYear(pack(), last.path().getFileName().toString(), schema);
    }
}
