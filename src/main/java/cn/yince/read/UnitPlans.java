package cn.yince.read;

import cn.yince.read.field.FieldSet;
import cn.yince.read.fillin.Plan;

/** The sheets on which unit files are filled in. */
public final class UnitPlans {
    private UnitPlans() {}

    /** The sheets for all that a file is asked for. */
    public static Plan of(FieldSet fields) {
        return Plan.of(fields.kind(), fields.outline());
    }
}
