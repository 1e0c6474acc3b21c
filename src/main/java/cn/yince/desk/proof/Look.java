package cn.yince.desk.proof;

import cn.yince.problem.Problems;

/** Looks at one thing in a pack. */
interface Look {
    /** Reports everything wrong; throws nothing for what a designer did. */
    void look(Draft draft, Problems problems);
}
