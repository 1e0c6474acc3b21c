package cn.yince.desk.proof;

import cn.yince.pack.UnusedFields;
import cn.yince.problem.Problems;

/** Every field that the pack asks for is printed or reckoned with. */
final class FieldsAreUsed implements Look {
    @Override
    public void look(Draft draft, Problems problems) {
        UnusedFields.of(draft.pack()).report(problems);
    }
}
