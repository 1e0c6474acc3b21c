package cn.yince.desk.proof;

import cn.yince.pack.UnusedFiles;
import cn.yince.problem.Problems;

/** M0617: every file and folder of the pack is read by some kind and edition of it. */
final class FilesAreUsed implements Look {
    @Override
    public void look(Draft draft, Problems problems) {
        UnusedFiles.report(draft.pack(), problems);
    }
}
