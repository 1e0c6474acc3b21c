package cn.yince.cli;

import cn.yince.batch.Batch.Equipment;
import cn.yince.batch.Crew;
import cn.yince.batch.Order;
import cn.yince.batch.result.Report;
import java.nio.file.Path;

/** Where batches work when it is not on this machine alone. */
public interface Plant {
    /** A file or folder as a user typed it. */
    Path path(String typed);

    /** Who looks after the units of a batch. */
    Crew crew(Order order, Equipment equipment);

    /** When a batch is done, before it is told of. */
    void done(Order order, Report report);
}
