package cn.yince.bench;

/** Makes the booklet of one variant; called by several threads. */
interface Work {
    byte[] make(int variant);
}
